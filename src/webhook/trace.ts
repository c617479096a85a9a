import type { Reason } from '../signature/verifier.js'
import type { Answer, Outcome } from './answer.js'
import type { Counts } from './dispatch.js'

/** What became of one request, for metrics and traces. Holds nothing that was sent. */
export interface Delivery {
  readonly outcome: Outcome
  readonly status: Answer['status']
  /** Why the request was refused or could not be verified. */
  readonly reason: Reason | undefined
  /** What became of its events, up to the answer. */
  readonly events: Counts
  readonly timings: Timings
}

/** Milliseconds. A step that was not finished before the answer has none. */
export interface Timings {
  /** Reading and verifying the request. */
  readonly verify?: number
  /** Decoding and validating its events. */
  readonly parse?: number
  /** Handling them. */
  readonly handle?: number
  /** All of it, up to the answer. */
  readonly total: number
}

/** Takes notes while a request is processed. */
export class Trace {
  /** Why the request was refused, and what to do. */
  refusal: string | undefined
  counts: Counts = { handled: 0, duplicate: 0, ignored: 0, invalid: 0, failed: 0 }
  #reason: Reason | undefined
  readonly #start = performance.now()
  readonly #timings: { -readonly [Step in keyof Timings]?: Timings[Step] } = {}
  #lapStart = this.#start

  /** Refusals that are about this receiver, not about the sender: the events must come again when it is mended. */
  refuse(reason: Reason, hint: string): Outcome {
    this.#reason = reason
    this.refusal = `${reason}: ${hint}`
    return ['query_not_raw', 'body_not_raw', 'body_too_large'].includes(reason) ? 'misconfigured' : 'refused'
  }

  /** The end of a step. */
  lap(step: Exclude<keyof Timings, 'total'>): void {
    const now = performance.now()
    this.#timings[step] = now - this.#lapStart
    this.#lapStart = now
  }

  /** The notes up to now. */
  delivery(outcome: Outcome, status: Answer['status']): Delivery {
    const timings = { ...this.#timings, total: performance.now() - this.#start }
    return { outcome, status, reason: this.#reason, events: { ...this.counts }, timings }
  }
}
