import type { VoiceInsightsEvent } from './generated/types.js'

/** What went wrong and what to do about it, by code: the one list of the codes. */
export const explanations = {
  unsupported_body: 'The body is neither text, bytes nor parsed JSON. Pass the raw request body, awaited.',
  body_too_large: 'The body is larger than maxBodyBytes. Raise the limit if Twilio really sent it.',
  invalid_utf8: 'The body is not UTF-8. Pass the raw request body, neither compressed nor re-encoded.',
  invalid_json: 'The body is not JSON. Pass the raw request body, decoded if it is base64.',
  too_many_events: 'The body holds more events than maxEvents. Raise the limit if Twilio really sent it.',
  too_deep: 'The event nests deeper than maxDepth. Raise the limit if Twilio really sent it.',
  invalid_envelope:
    'The event is not a CloudEvent 1.0. Pass the body itself, not the request or a part of it.',
  data_not_json:
    'The data of the event is a string that is not JSON. Check that nothing changed it on its way.',
  invalid_data: 'The data of the event does not adhere to its schema. Report it if Twilio really sent it.',
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
 * What errors hold but no logger prints. Not private fields: the types of two copies of this class (ESM beside CommonJS)
 * would not fit each other.
 */
const hidden = /* @__PURE__ */ new WeakMap<
  VoiceInsightsError,
  { readonly element: unknown; readonly results: readonly ParseResult[] }
>()

/**
 * A body or an event that could not be parsed. Neither the message nor any enumerable property holds a value that was
 * sent, so that an error can be logged.
 */
export class VoiceInsightsError extends Error {
  /** Why, from a closed set. */
  readonly code: ErrorCode
  /** Up to 20 problems; none if the body as a whole was refused. */
  readonly issues: readonly Issue[]
  /** Position in the body; undefined if the body as a whole was refused, or a single event was parsed. */
  readonly index: number | undefined

  constructor(code: ErrorCode, { issues = [], index, element, results = [] }: ErrorContext = {}) {
    super(
      `${explanations[code]}${issues.slice(0, 3).map(toLine).join('')}${issues.length > 3 ? '\n  …' : ''}`,
    )
    this.code = code
    this.issues = issues
    this.index = index
    hidden.set(this, { element, results })
  }

  override get name(): 'VoiceInsightsError' {
    return 'VoiceInsightsError'
  }

  /** The refused element as it was sent: personal data. Undefined if the body as a whole was refused. */
  get element(): unknown {
    return hidden.get(this)?.element
  }

  /** Every result of the same body, the good events included. */
  get results(): readonly ParseResult[] {
    return hidden.get(this)?.results ?? []
  }
}

const toLine = ({ pointer, expected }: Issue): string => `\n  ${pointer || '(root)'}: expected ${expected}`

/**
 * Does some work without stack traces. They would point into this library, and cost more than all the rest where a
 * hostile body holds a thousand bad events.
 */
export function withoutStacks<Result>(work: () => Result): Result {
  const { stackTraceLimit } = Error
  // `Reflect`, because an assignment would throw where the intrinsics are frozen.
  Reflect.set(Error, 'stackTraceLimit', 0)
  try {
    return work()
  } finally {
    Reflect.set(Error, 'stackTraceLimit', stackTraceLimit)
  }
}

/** Recognises an error of this library, also one that another copy of it threw (ESM beside CommonJS). */
export const isVoiceInsightsError = (value: unknown): value is VoiceInsightsError =>
  typeof value === 'object' &&
  value !== null &&
  'name' in value &&
  value.name === 'VoiceInsightsError' &&
  'code' in value
