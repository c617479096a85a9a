// Generated from src/catalogue by `npm run generate`. Do not edit.

/** A schema that the catalogue lists. */
export interface Listed {
  readonly id: string
  /** The listed versions, oldest first. */
  readonly versions: readonly number[]
  /** The event types that carry it. */
  readonly types: readonly string[]
}

/** Where `dataschema` points: this, an id, and a version. */
export const host = 'https://events-schemas.twilio.com/'

export const callSummary: Listed = {
  id: 'VoiceInsights.CallSummary',
  versions: [1, 2, 7],
  types: [
    'com.twilio.voice.insights.call-summary.partial',
    'com.twilio.voice.insights.call-summary.predicted-complete',
    'com.twilio.voice.insights.call-summary.complete',
  ],
}

export const callEvent: Listed = {
  id: 'VoiceInsights.CallEvent',
  versions: [1, 2, 3],
  types: ['com.twilio.voice.insights.call-event.gateway', 'com.twilio.voice.insights.call-event.sdk'],
}

export const callMetric: Listed = {
  id: 'VoiceInsights.CallMetric',
  versions: [1, 2],
  types: ['com.twilio.voice.insights.call-metrics.gateway', 'com.twilio.voice.insights.call-metrics.sdk'],
}

export const conferenceSummary: Listed = {
  id: 'VoiceInsights.ConferenceSummary',
  versions: [1, 2],
  types: [
    'com.twilio.voice.insights.conference-summary.complete',
    'com.twilio.voice.insights.conference-summary.partial',
  ],
}

export const conferenceParticipantSummary: Listed = {
  id: 'VoiceInsights.ConferenceParticipantSummary',
  versions: [1, 2],
  types: [
    'com.twilio.voice.insights.conference-participant-summary.complete',
    'com.twilio.voice.insights.participant-summary.complete',
  ],
}

export const testSink: Listed = {
  id: 'EventStreams.TestSink',
  versions: [1],
  types: ['com.twilio.eventstreams.test-event'],
}

export const errorLog: Listed = {
  id: 'ErrorLogs.Error',
  versions: [1],
  types: ['com.twilio.error-logs.error.logged'],
}

export const listing: readonly Listed[] = [
  callSummary,
  callEvent,
  callMetric,
  conferenceSummary,
  conferenceParticipantSummary,
  testSink,
  errorLog,
]
