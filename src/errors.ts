import type { VoiceInsightsEvent } from './generated/types.js'

/** What went wrong and what to do about it, by code: the one list of the codes. */
export const explanations = {
  unsupported_body:
    'The body is neither text, bytes nor parsed JSON. Pass the raw request body, and await it first.',
  body_too_large: 'The body is larger than maxBodyBytes. Raise the limit if Twilio really sent it.',
  invalid_utf8: 'The body is not UTF-8. Pass the raw bytes, neither compressed nor re-encoded.',
  invalid_json: 'The body is not JSON. Pass the raw request body, before any middleware changes it.',
  too_many_events: 'The body holds more events than maxEvents. Raise the limit if Twilio really sent them.',
  too_deep: 'The event nests deeper than maxDepth. Raise the limit if Twilio really sent it.',
  invalid_envelope: 'This is not a CloudEvents 1.0 event. See issues, and check that Twilio sent it.',
  data_not_json:
    'The data of the event is a string that is not JSON. Check that nothing changed it on its way.',
  invalid_data:
    'The data of the event does not adhere to its schema. See issues, and report them to this library.',
} as const

/** Why a body or an event was refused: the closed set of codes. */
export type ErrorCode = keyof typeof explanations

/** One problem: where it is and what was expected there. Never holds a value that was sent. */
export interface Issue {
  /**
   * JSON Pointer into the body, through the envelope and the decoded data: `/0/data/from/location/lat`. A star stands
   * for a key of an open map, which is text that was sent.
   */
  readonly pointer: string
  /** What was expected there: `integer`, `object or null`, `to be present`. */
  readonly expected: string
}

/** What became of one element of a body. */
export type ParseResult<Event = VoiceInsightsEvent> =
  | { readonly success: true; readonly event: Event; readonly error?: undefined }
  | { readonly success: false; readonly event?: undefined; readonly error: VoiceInsightsError }

/** Where an error occurred. */
export interface ErrorContext {
  readonly issues?: readonly Issue[]
  readonly index?: number | undefined
  readonly element?: unknown
  readonly results?: readonly ParseResult[]
}

/**
 * A body or an event that could not be parsed. Neither the message nor any enumerable property holds a value that was
 * sent, so that an error can be logged.
 */
export class VoiceInsightsError extends Error {
  /** Why, from a closed set. Compare this, or use `isVoiceInsightsError`, rather than `instanceof`. */
  readonly code: ErrorCode
  /** Up to 20 problems; empty unless the code is `invalid_envelope` or `invalid_data`. */
  readonly issues: readonly Issue[]
  /** Position in the body; undefined if the body as a whole was refused, or a single event was parsed. */
  readonly index: number | undefined
  // Private, so that no logger prints what was sent.
  readonly #element: unknown
  readonly #results: readonly ParseResult[]

  constructor(code: ErrorCode, { issues = [], index, element, results = [] }: ErrorContext = {}) {
    super(
      [
        explanations[code],
        ...issues.map(({ pointer, expected }) => `${pointer || '(root)'}: expected ${expected}`),
      ].join('\n  '),
    )
    this.code = code
    this.issues = issues
    this.index = index
    this.#element = element
    this.#results = results
  }

  override get name(): 'VoiceInsightsError' {
    return 'VoiceInsightsError'
  }

  /** The refused element as it was sent: personal data. Undefined if the body as a whole was refused. */
  get element(): unknown {
    return this.#element
  }

  /** Every result of the same body, the good events included. */
  get results(): readonly ParseResult[] {
    return this.#results
  }
}

/** Recognises an error of this library, also one that another copy of it threw (ESM beside CommonJS). */
export const isVoiceInsightsError = (value: unknown): value is VoiceInsightsError =>
  value instanceof Error && value.name === 'VoiceInsightsError'
