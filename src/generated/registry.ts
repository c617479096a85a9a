// Generated from src/catalogue by `npm run generate`. Do not edit.

import type { Validator } from '../checks.js'
import {
  CallSummaryV1,
  CallSummary,
  CallEvent,
  CallMetric,
  ConferenceSummary,
  ConferenceParticipantSummary,
  TestSink,
  ErrorLog,
} from './validators.js'

/** A schema as the decoder sees it. */
export interface Schema {
  readonly id: string
  /** The listed versions, oldest first. */
  readonly versions: readonly number[]
  /** The event types that carry it. */
  readonly types: readonly string[]
  /** What reads every version that has no shape of its own. */
  readonly latest: Validator
  readonly exact: Readonly<Record<number, Validator>>
}

/** Where `dataschema` points: this, an id, and a version. */
export const host = 'https://events-schemas.twilio.com/'

export const callSummaryTypes: readonly string[] = [
  'com.twilio.voice.insights.call-summary.partial',
  'com.twilio.voice.insights.call-summary.predicted-complete',
  'com.twilio.voice.insights.call-summary.complete',
]

export const callSummary: Schema = {
  id: 'VoiceInsights.CallSummary',
  versions: [1, 2, 7],
  types: callSummaryTypes,
  latest: CallSummary,
  exact: { 1: CallSummaryV1 },
}

export const callEventTypes: readonly string[] = [
  'com.twilio.voice.insights.call-event.gateway',
  'com.twilio.voice.insights.call-event.sdk',
]

export const callEvent: Schema = {
  id: 'VoiceInsights.CallEvent',
  versions: [1, 2, 3],
  types: callEventTypes,
  latest: CallEvent,
  exact: {},
}

export const callMetricTypes: readonly string[] = [
  'com.twilio.voice.insights.call-metrics.gateway',
  'com.twilio.voice.insights.call-metrics.sdk',
]

export const callMetric: Schema = {
  id: 'VoiceInsights.CallMetric',
  versions: [1, 2],
  types: callMetricTypes,
  latest: CallMetric,
  exact: {},
}

export const conferenceSummaryTypes: readonly string[] = [
  'com.twilio.voice.insights.conference-summary.complete',
  'com.twilio.voice.insights.conference-summary.partial',
]

export const conferenceSummary: Schema = {
  id: 'VoiceInsights.ConferenceSummary',
  versions: [1, 2],
  types: conferenceSummaryTypes,
  latest: ConferenceSummary,
  exact: {},
}

export const conferenceParticipantSummaryTypes: readonly string[] = [
  'com.twilio.voice.insights.conference-participant-summary.complete',
  'com.twilio.voice.insights.participant-summary.complete',
]

export const conferenceParticipantSummary: Schema = {
  id: 'VoiceInsights.ConferenceParticipantSummary',
  versions: [1, 2],
  types: conferenceParticipantSummaryTypes,
  latest: ConferenceParticipantSummary,
  exact: {},
}

export const testSinkTypes: readonly string[] = ['com.twilio.eventstreams.test-event']

export const testSink: Schema = {
  id: 'EventStreams.TestSink',
  versions: [1],
  types: testSinkTypes,
  latest: TestSink,
  exact: {},
}

export const errorLogTypes: readonly string[] = ['com.twilio.error-logs.error.logged']

export const errorLog: Schema = {
  id: 'ErrorLogs.Error',
  versions: [1],
  types: errorLogTypes,
  latest: ErrorLog,
  exact: {},
}

export const schemas: readonly Schema[] = [
  callSummary,
  callEvent,
  callMetric,
  conferenceSummary,
  conferenceParticipantSummary,
  testSink,
  errorLog,
]
