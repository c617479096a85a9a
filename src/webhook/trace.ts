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

/** Why a request is not from Twilio. With any other reason it may be, and must come again. */
const strange: readonly Reason[] = [
  'signature_missing',
  'signature_malformed',
  'url_too_long',
  'signature_mismatch',
]

/** Takes notes while a request is processed. */
export class Trace {
  /** Why the request was refused, and what to do. */
  refusal: string | undefined
  counts: Counts = { handled: 0, duplicate: 0, ignored: 0, invalid: 0, failed: 0 }
  #reason: Reason | undefined
  readonly #start = performance.now()
  readonly #timings: { -readonly [Step in keyof Timings]?: Timings[Step] } = {}
  #lapStart = this.#start

  /** What becomes of a request that is refused. */
  refuse(reason: Reason, hint: string): Outcome {
    this.#reason = reason
    this.refusal = `${reason}: ${hint}`
    return strange.includes(reason) ? 'refused' : 'unverifiable'
  }

  /** Whether it was refused for what an honest request may suffer from; scanners send no signature, or an odd one. */
  isWorthReporting(): boolean {
    return (
      this.#reason === 'signature_mismatch' || (this.#reason !== undefined && !strange.includes(this.#reason))
    )
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
