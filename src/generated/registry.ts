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
}

export const schemas: readonly Schema[] = [
  { listed: listed.callSummary, latest: validators.CallSummary, exact: { 1: validators.CallSummaryV1 } },
  { listed: listed.callEvent, latest: validators.CallEvent, exact: {} },
  { listed: listed.callMetric, latest: validators.CallMetric, exact: {} },
  { listed: listed.conferenceSummary, latest: validators.ConferenceSummary, exact: {} },
  { listed: listed.conferenceParticipantSummary, latest: validators.ConferenceParticipantSummary, exact: {} },
  { listed: listed.testSink, latest: validators.TestSink, exact: {} },
  { listed: listed.errorLog, latest: validators.ErrorLog, exact: {} },
]
