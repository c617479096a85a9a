export type { Limits } from './decode/body.js'
export {
  type ErrorCode,
  isVoiceInsightsError,
  type Issue,
  type ParseResult,
  VoiceInsightsError,
} from './errors.js'
export { errorPayload, type JsonValue } from './error-payload.js'
export * from './generated/guards.js'
export * from './generated/schemas.js'
export type * from './generated/types.js'
export { type Only, parse, parseEvent, safeParse, safeParseEvent } from './parse.js'
export { bodySchema, eventSchema } from './schemas.js'
export { schemaOf, type SchemaReference } from './schema-of.js'
export type { StandardIssue, StandardResult, StandardSchema } from './standard-schema.js'
