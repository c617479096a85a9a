// Generated from src/catalogue by `npm run generate`. Do not edit.

import {
  listing,
  callSummary,
  callEvent,
  callMetric,
  conferenceSummary,
  conferenceParticipantSummary,
  testSink,
  errorLog,
} from './listing.js'
import type {
  CallSummaryEvent,
  CallEventEvent,
  CallMetricEvent,
  ConferenceSummaryEvent,
  ConferenceParticipantSummaryEvent,
  TestSinkEvent,
  ErrorLogEvent,
  UnknownEvent,
  VoiceInsightsEvent,
} from './types.js'

/** Whether the type of an event is one whose data is `CallSummary` (`VoiceInsights.CallSummary`). */
export const isCallSummary = (event: VoiceInsightsEvent): event is CallSummaryEvent =>
  callSummary.types.includes(event.type)

/** Whether the type of an event is one whose data is `CallEvent` (`VoiceInsights.CallEvent`). */
export const isCallEvent = (event: VoiceInsightsEvent): event is CallEventEvent =>
  callEvent.types.includes(event.type)

/** Whether the type of an event is one whose data is `CallMetric` (`VoiceInsights.CallMetric`). */
export const isCallMetric = (event: VoiceInsightsEvent): event is CallMetricEvent =>
  callMetric.types.includes(event.type)

/** Whether the type of an event is one whose data is `ConferenceSummary` (`VoiceInsights.ConferenceSummary`). */
export const isConferenceSummary = (event: VoiceInsightsEvent): event is ConferenceSummaryEvent =>
  conferenceSummary.types.includes(event.type)

/** Whether the type of an event is one whose data is `ConferenceParticipantSummary` (`VoiceInsights.ConferenceParticipantSummary`). */
export const isConferenceParticipantSummary = (
  event: VoiceInsightsEvent,
): event is ConferenceParticipantSummaryEvent => conferenceParticipantSummary.types.includes(event.type)

/** Whether the type of an event is one whose data is `TestSink` (`EventStreams.TestSink`). */
export const isTestSink = (event: VoiceInsightsEvent): event is TestSinkEvent =>
  testSink.types.includes(event.type)

/** Whether the type of an event is one whose data is `ErrorLog` (`ErrorLogs.Error`). */
export const isErrorLog = (event: VoiceInsightsEvent): event is ErrorLogEvent =>
  errorLog.types.includes(event.type)

/** Whether the catalogue does not list the type of an event. */
export const isUnknown = (event: VoiceInsightsEvent): event is UnknownEvent =>
  !listing.some(({ types }) => types.includes(event.type))
