// Generated from src/catalogue by `npm run generate`. Do not edit.

import type { Validator } from '../checks.js'
import { CallSummaryV1, CallSummary } from './validators.js'

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

export const schemas: readonly Schema[] = [callSummary]
