import type { Limits } from './decode/body.js'
import { decode } from './decode/decode.js'
import type { ParseResult } from './errors.js'
import type { EventMap, VoiceInsightsEvent } from './generated/types.js'
import { registry } from './registry.js'

/** Which events are wanted, beside the limits. */
export interface Only<Type> extends Limits {
  /** Events of other types are left out, and their `data` is never decoded. */
  readonly only: readonly Type[]
}

type Options = Limits & { readonly only?: readonly string[] | undefined }

/**
 * Decodes the body of a webhook request into typed events.
 *
 * An event of an unlisted type or version is no error. Nothing is renamed, converted or dropped: an event is the
 * CloudEvent as it came, its `data` decoded once, without attributes that are null. A body that is already parsed is not changed.
 *
 * @param body Text, `Uint8Array` (`Buffer`), `ArrayBuffer` or parsed JSON: an array of events, or a single one.
 * @param options What is taken at most, and of which types.
 * @throws {VoiceInsightsError} If anything in the body is wrong; its `results` still hold the good events.
 *
 * @example
 * ```ts
 * for (const event of parse(body)) {
 *   if (isCallSummary(event)) console.log(event.data.call_sid, event.data.call_state)
 * }
 * ```
 */
export function parse<Type extends keyof EventMap>(body: unknown, options: Only<Type>): EventMap[Type][]
export function parse(body: unknown, limits?: Limits & { readonly only?: undefined }): VoiceInsightsEvent[]
export function parse(body: unknown, options?: Options): VoiceInsightsEvent[] {
  return decodeBody(body, options).map(unwrap)
}

/**
 * Decodes the body of a webhook request, one result per event: a bad event costs none of the good ones. Never throws.
 * A body that cannot be read at all is one failed result.
 *
 * @param body As for `parse`.
 * @param options As for `parse`.
 *
 * @example
 * ```ts
 * for (const result of safeParse(body)) {
 *   if (result.success) await handle(result.event)
 *   else report(result.error)
 * }
 * ```
 */
export function safeParse<Type extends keyof EventMap>(
  body: unknown,
  options: Only<Type>,
): ParseResult<EventMap[Type]>[]
export function safeParse(body: unknown, limits?: Limits & { readonly only?: undefined }): ParseResult[]
export function safeParse(body: unknown, options?: Options): ParseResult[] {
  return decodeBody(body, options)
}

/**
 * Decodes a single CloudEvent: a record of a Kinesis stream, a message of a queue, a `CloudEvent` of the official SDK.
 *
 * @param event Text, bytes or parsed JSON of one event.
 * @param limits What is taken at most.
 * @throws {VoiceInsightsError} If anything in the event is wrong.
 */
export function parseEvent(event: unknown, limits?: Limits): VoiceInsightsEvent {
  return unwrap(safeParseEvent(event, limits))
}

/**
 * Decodes a single CloudEvent. Never throws.
 *
 * @param event As for `parseEvent`.
 * @param limits What is taken at most.
 */
export function safeParseEvent(event: unknown, limits?: Limits): ParseResult {
  // Sound: a single event has a single result.
  return decode(registry, event, limits, false)[0]!
}

function decodeBody(body: unknown, options: Options | undefined): ParseResult[] {
  const wants = options && ((type: string) => options.only?.includes(type) ?? true)
  return decode(registry, body, options, true, wants)
}

function unwrap({ event, error }: ParseResult): VoiceInsightsEvent {
  if (!error) return event
  // Results have no stack; what is thrown shows who called.
  if ('captureStackTrace' in Error) Error.captureStackTrace(error, unwrap)
  throw error
}
