import type { VoiceInsightsError } from '../errors.js'
import type { EventMap, VoiceInsightsEvent } from '../generated/types.js'
import type { Signal } from './globals.js'

/** What a handler gets beside the event. */
export interface HandlerContext {
  /** Aborts when the deadline has passed and Twilio was told to try again. */
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
export type Step = 'verify' | 'read' | 'seen' | 'invalid' | 'handler'

/** Hears of every error. The event, if there is one, holds personal data. */
export type ErrorHandler = (
  error: unknown,
  context: { readonly step: Step; readonly event?: VoiceInsightsEvent | undefined },
) => unknown

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
