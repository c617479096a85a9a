import { parseAddress } from './address.js'
import { listing } from './generated/listing.js'
import type { VoiceInsightsEvent } from './generated/types.js'

/** The schema that an event names. */
export interface SchemaReference {
  /** `VoiceInsights.CallSummary`. */
  readonly id: string
  /** Undefined if the event has no `dataschema` of Twilio's, and the schema is known by its type. */
  readonly version: number | undefined
  /** Whether the catalogue lists the schema; in which version is another matter. */
  readonly listed: boolean
  /** Whether the version is newer than any that the catalogue lists. */
  readonly newer: boolean
}

/** The schema of an event, by its `dataschema`, else by its type; undefined if neither names one. */
export function schemaOf({ type, dataschema }: VoiceInsightsEvent): SchemaReference | undefined {
  const named = dataschema === undefined ? undefined : parseAddress(dataschema)
  const schema = listing.find(({ id, types }) => (named ? id === named.id : types.includes(type)))
  const id = named?.id ?? schema?.id
  if (id === undefined) return undefined
  const version = named?.version
  const newer = schema !== undefined && version !== undefined && version > Math.max(...schema.versions)
  return { id, version, listed: schema !== undefined, newer }
}
