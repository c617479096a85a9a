// Generated from src/catalogue by `npm run generate`. Do not edit.

import type { Validator } from '../checks.js'
import * as listed from './listing.js'
import * as validators from './validators.js'

/** A schema as the decoder sees it. */
export interface Schema {
  readonly listed: listed.Listed
  /** What reads every version that has no shape of its own. */
  readonly latest: Validator
  readonly exact: Readonly<Record<number, Validator>>
  /** How many levels of objects and lists its shapes know. */
  readonly levels: number
}

export const schemas: readonly Schema[] = [
  {
    listed: listed.callSummary,
    latest: validators.CallSummary,
    exact: { 1: validators.CallSummaryV1 },
    levels: 5,
  },
  { listed: listed.callEvent, latest: validators.CallEvent, exact: {}, levels: 5 },
  { listed: listed.callMetric, latest: validators.CallMetric, exact: {}, levels: 5 },
  { listed: listed.conferenceSummary, latest: validators.ConferenceSummary, exact: {}, levels: 5 },
  {
    listed: listed.conferenceParticipantSummary,
    latest: validators.ConferenceParticipantSummary,
    exact: {},
    levels: 4,
  },
  { listed: listed.testSink, latest: validators.TestSink, exact: {}, levels: 1 },
  { listed: listed.errorLog, latest: validators.ErrorLog, exact: {}, levels: 1 },
]
