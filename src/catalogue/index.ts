import { callEvent } from './call-event.js'
import { callMetric } from './call-metric.js'
import { callSummary } from './call-summary/index.js'
import { conferenceParticipantSummary } from './conference-participant-summary.js'
import { conferenceSummary } from './conference-summary.js'
import type { SchemaDefinition } from './define.js'
import { errorLog } from './error-log.js'
import { testSink } from './test-sink.js'

export { schemaHost } from './define.js'
export { cloudEvent } from './envelope.js'

const list = [
  callSummary,
  callEvent,
  callMetric,
  conferenceSummary,
  conferenceParticipantSummary,
  testSink,
  errorLog,
] as const satisfies readonly SchemaDefinition[]

/** Every schema there is. Types, validators, JSON Schemas, guards and the table in README are derived from this list. */
export const catalogue: readonly SchemaDefinition[] = list

/** The list with the static type of each schema. */
export type Catalogue = typeof list
