import type { Validator } from './checks.js'
import type { Issue } from './errors.js'

/** Enough to see what is wrong, and little enough that a hostile body cannot make work of it. */
const maxIssues = 20

/** The problems that a validator sees in a value. */
export function explain(validate: Validator, value: unknown, pointer: string): Issue[] {
  const issues: Issue[] = []
  validate(value, pointer, (at, expected) => issues.push({ pointer: at, expected }) < maxIssues)
  return issues
}
