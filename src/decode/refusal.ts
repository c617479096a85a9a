import type { ErrorCode, Issue } from '../errors.js'

/** What a step throws: why it cannot go on. Who knows its place in the body makes an error of it. */
export class Refusal {
  readonly #brand = true
  readonly code: ErrorCode
  readonly issues: readonly Issue[]

  constructor(code: ErrorCode, issues: readonly Issue[] = []) {
    this.code = code
    this.issues = issues
  }

  /** Not `instanceof`, which runs code of a proxy that somebody threw. */
  static is(thrown: unknown): thrown is Refusal {
    return typeof thrown === 'object' && thrown !== null && #brand in thrown
  }
}
