import type { VoiceInsightsError } from '../errors.js'
import type { EventMap, VoiceInsightsEvent } from '../generated/types.js'
import type { Signal } from './globals.js'

/** What a handler gets beside the event. */
export interface HandlerContext {
  /** Aborts when the deadline has passed and the sender was told to try again. */
  readonly signal: Signal
}

/** Handles an event. Twilio is answered once it has settled; if it throws or rejects, the event comes again. */
export type Handler<Event> = (event: Event, context: HandlerContext) => unknown

/** A handler by event type. */
export type Handlers = { readonly [Type in keyof EventMap]?: Handler<EventMap[Type]> | undefined }

/** Handles the events that have no handler of their own; `known` tells whether the catalogue lists the type. */
export type Fallback = (
  event: VoiceInsightsEvent,
  context: HandlerContext & { readonly known: boolean },
) => unknown

/** Takes what is no valid event, to keep it for later. The body is as it was sent: personal data. */
export type InvalidHandler = (
  error: VoiceInsightsError,
  context: HandlerContext & { readonly body: string | Uint8Array },
) => unknown

/** Where an error came from. */
export type Step = 'verify' | 'deadline' | 'seen' | 'invalid' | 'handler'

/** Where an error came from, and the event that it is about. */
export interface ErrorContext {
  readonly step: Step
  /** Personal data, so not enumerable: a logger that gets this does not print it. */
  readonly event?: VoiceInsightsEvent | undefined
}

/** Hears of an error. */
export type ErrorHandler = (error: unknown, context: ErrorContext) => unknown

export const contextOf = (step: Step, event?: VoiceInsightsEvent): ErrorContext =>
  Object.defineProperty({ step }, 'event', { value: event })

/**
 * One handler for several event types, to be spread into `on`.
 *
 * @example
 * ```ts
 * const on = {
 *   ...forTypes(
 *     [
 *       'com.twilio.voice.insights.call-summary.predicted-complete',
 *       'com.twilio.voice.insights.call-summary.complete',
 *     ],
 *     async (event) => save(event.data),
 *   ),
 * }
 * ```
 */
export const forTypes = <Type extends keyof EventMap>(
  types: readonly Type[],
  handler: Handler<EventMap[Type]>,
): Readonly<Record<Type, Handler<EventMap[Type]>>> =>
  // Sound: every type of the list, and none else, becomes a key.
  Object.fromEntries(types.map((type) => [type, handler])) as Record<Type, Handler<EventMap[Type]>>
