// Generated from src/catalogue by `npm run generate`. Do not edit.

import { callSummaryTypes } from './registry.js'
import type { CallSummaryEvent, UnknownEvent, VoiceInsightsEvent } from './types.js'

/** Whether the type of an event is one that carries a call summary (`VoiceInsights.CallSummary`). */
export const isCallSummary = (event: VoiceInsightsEvent): event is CallSummaryEvent =>
  callSummaryTypes.includes(event.type)

/** Whether the catalogue does not list the type of an event. */
export const isUnknown = (event: VoiceInsightsEvent): event is UnknownEvent =>
  ![callSummaryTypes].some((types) => types.includes(event.type))
