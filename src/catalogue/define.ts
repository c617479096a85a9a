import type { TObject } from 'typebox'

/** Where `dataschema` points: this, an id, and a version. */
export const schemaHost = 'https://events-schemas.twilio.com/'

/** One schema of the catalogue: what Twilio calls it, which event types carry it, and the shape of their `data`. */
export interface SchemaDefinition {
  /** The id in `dataschema`, for example `VoiceInsights.CallSummary`. */
  readonly id: string
  /** The versions that were seen or documented, oldest first. */
  readonly versions: readonly number[]
  /** The event types that carry the schema, each with when Twilio sends it. */
  readonly types: Readonly<Record<string, string>>
  /** The shape that reads every version, unseen ones included. Its title names the TypeScript type. */
  readonly latest: TObject
  /** The versions that are wholly known, each with its exact shape. */
  readonly exact?: Readonly<Record<number, TObject>>
}
