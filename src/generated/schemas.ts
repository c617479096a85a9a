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
