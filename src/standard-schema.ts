import type { Validator } from './checks.js'
import type { Issue } from './errors.js'
import { explain } from './explain.js'

/** The Standard Schema interface, version 1 (https://standardschema.dev): what Hono, tRPC and others validate with. */
export interface StandardSchema<Output> {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: 'voice-insights-events'
    readonly validate: (value: unknown) => StandardResult<Output>
    /** For the compiler only: never there at run time. */
    readonly types?: { readonly input: unknown; readonly output: Output } | undefined
  }
}

export type StandardResult<Output> =
  { readonly value: Output; readonly issues?: undefined } | { readonly issues: readonly StandardIssue[] }

export interface StandardIssue {
  readonly message: string
  readonly path: readonly PropertyKey[]
}

export const standardSchema = <Output>(
  validate: (value: unknown) => StandardResult<Output>,
): StandardSchema<Output> => ({ '~standard': { version: 1, vendor: 'voice-insights-events', validate } })

/** The data of an event, already decoded, as a Standard Schema. */
export const dataSchema = <Data>(validate: Validator): StandardSchema<Data> =>
  standardSchema((value) => {
    try {
      // Sound: `Data` is the type that was generated from the schema that the validator was generated from.
      if (validate(value)) return { value: value as Data }
      return { issues: explain(validate, value, '').map(toStandardIssue) }
    } catch {
      // Only an object that is no JSON throws when it is read, and its error may hold what was sent.
      return { issues: [{ message: 'expected JSON', path: [] }] }
    }
  })

export const toStandardIssue = ({ pointer, expected }: Issue): StandardIssue => ({
  message: `expected ${expected}`,
  path: pointer
    .split('/')
    .slice(1)
    .map((key) => (/^\d+$/.test(key) ? Number(key) : key)),
})
