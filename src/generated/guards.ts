// Generated from src/catalogue by `npm run generate`. Do not edit.

import {
  callSummaryTypes,
  callEventTypes,
  callMetricTypes,
  conferenceSummaryTypes,
  conferenceParticipantSummaryTypes,
  testSinkTypes,
  errorLogTypes,
} from './registry.js'
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

/** Whether the type of an event is one that carries a call summary (`VoiceInsights.CallSummary`). */
export const isCallSummary = (event: VoiceInsightsEvent): event is CallSummaryEvent =>
  callSummaryTypes.includes(event.type)

/** Whether the type of an event is one that carries a call event (`VoiceInsights.CallEvent`). */
export const isCallEvent = (event: VoiceInsightsEvent): event is CallEventEvent =>
  callEventTypes.includes(event.type)

/** Whether the type of an event is one that carries a call metric (`VoiceInsights.CallMetric`). */
export const isCallMetric = (event: VoiceInsightsEvent): event is CallMetricEvent =>
  callMetricTypes.includes(event.type)

/** Whether the type of an event is one that carries a conference summary (`VoiceInsights.ConferenceSummary`). */
export const isConferenceSummary = (event: VoiceInsightsEvent): event is ConferenceSummaryEvent =>
  conferenceSummaryTypes.includes(event.type)

/** Whether the type of an event is one that carries a conference participant summary (`VoiceInsights.ConferenceParticipantSummary`). */
export const isConferenceParticipantSummary = (
  event: VoiceInsightsEvent,
): event is ConferenceParticipantSummaryEvent => conferenceParticipantSummaryTypes.includes(event.type)

/** Whether the type of an event is one that carries a test sink (`EventStreams.TestSink`). */
export const isTestSink = (event: VoiceInsightsEvent): event is TestSinkEvent =>
  testSinkTypes.includes(event.type)

/** Whether the type of an event is one that carries a error log (`ErrorLogs.Error`). */
export const isErrorLog = (event: VoiceInsightsEvent): event is ErrorLogEvent =>
  errorLogTypes.includes(event.type)

/** Whether the catalogue does not list the type of an event. */
export const isUnknown = (event: VoiceInsightsEvent): event is UnknownEvent =>
  ![
    callSummaryTypes,
    callEventTypes,
    callMetricTypes,
    conferenceSummaryTypes,
    conferenceParticipantSummaryTypes,
    testSinkTypes,
    errorLogTypes,
  ].some((types) => types.includes(event.type))
