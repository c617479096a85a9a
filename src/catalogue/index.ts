import { callSummary } from './call-summary/index.js'
import type { SchemaDefinition } from './define.js'

export { schemaHost } from './define.js'
export { cloudEvent } from './envelope.js'

/** Every schema there is. Types, validators, JSON Schemas, guards and the table in README are derived from this list. */
export const catalogue: readonly SchemaDefinition[] = [callSummary]
