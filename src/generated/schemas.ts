// Generated from src/catalogue by `npm run generate`. Do not edit.

import { dataSchema, type StandardSchema } from '../standard-schema.js'
import type * as types from './types.js'
import * as validators from './validators.js'

/** The decoded data `CallSummaryV1` as a Standard Schema. */
export const callSummaryV1Schema: StandardSchema<types.CallSummaryV1> = /* @__PURE__ */ dataSchema(
  validators.CallSummaryV1,
)

/** The decoded data `CallSummary` as a Standard Schema. */
export const callSummarySchema: StandardSchema<types.CallSummary> = /* @__PURE__ */ dataSchema(
  validators.CallSummary,
)

/** The decoded data `CallEvent` as a Standard Schema. */
export const callEventSchema: StandardSchema<types.CallEvent> = /* @__PURE__ */ dataSchema(
  validators.CallEvent,
)

/** The decoded data `CallMetric` as a Standard Schema. */
export const callMetricSchema: StandardSchema<types.CallMetric> = /* @__PURE__ */ dataSchema(
  validators.CallMetric,
)

/** The decoded data `ConferenceSummary` as a Standard Schema. */
export const conferenceSummarySchema: StandardSchema<types.ConferenceSummary> = /* @__PURE__ */ dataSchema(
  validators.ConferenceSummary,
)

/** The decoded data `ConferenceParticipantSummary` as a Standard Schema. */
export const conferenceParticipantSummarySchema: StandardSchema<types.ConferenceParticipantSummary> =
  /* @__PURE__ */ dataSchema(validators.ConferenceParticipantSummary)

/** The decoded data `TestSink` as a Standard Schema. */
export const testSinkSchema: StandardSchema<types.TestSink> = /* @__PURE__ */ dataSchema(validators.TestSink)

/** The decoded data `ErrorLog` as a Standard Schema. */
export const errorLogSchema: StandardSchema<types.ErrorLog> = /* @__PURE__ */ dataSchema(validators.ErrorLog)
