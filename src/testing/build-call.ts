import type { CallEventEvent, CallMetricEvent, CallSummaryEvent } from '../generated/types.js'
import type { CallOptions } from './call/facts.js'
import { tellCall } from './call/story.js'
import { seal } from './told.js'

export type { CallOptions } from './call/facts.js'

/** An event in the life of a call. */
export type CallLifeEvent = CallEventEvent | CallMetricEvent | CallSummaryEvent

/**
 * Builds the events of one call in the order in which Twilio would send them: what happened, what was measured, and
 * the summaries. They tell one story: SIDs, times, states and counts agree. The same for the same arguments.
 *
 * @throws {TypeError} If an option cannot be right.
 *
 * @example
 * ```ts
 * const text = buildBody(buildCall({ kind: 'poor-quality', duration: 60 }))
 * ```
 */
export function buildCall(options: CallOptions = {}): CallLifeEvent[] {
  return tellCall(options).map((told) => seal(told))
}
