import { type Listed, listing } from '../generated/listing.js'
import type { EventMap } from 'voice-insights-events'

/** An event type of the catalogue, and its schema. */
export interface ListedType {
  readonly type: keyof EventMap
  /** As people type and read it: `call-summary.complete`. */
  readonly name: string
  readonly schema: Listed
}

/** An event type, or the id of a schema, without what they all begin with. */
export const shortName = (name: string): string =>
  name.replace(/^(com\.twilio\.(voice\.insights\.)?|VoiceInsights\.)/, '')

/** Every event type of the catalogue. */
export const listedTypes: readonly ListedType[] = listing.flatMap((schema) =>
  // Sound: the map has the types of the listing.
  (schema.types as readonly (keyof EventMap)[]).map((type) => ({ type, name: shortName(type), schema })),
)

/** The types that a name stands for: one, in full or short, or all that begin with it. */
export const typesNamed = (name: string): readonly ListedType[] =>
  listedTypes.filter(
    (listed) => listed.type === name || listed.name === name || listed.name.startsWith(`${name}.`),
  )

/** The words that stand for more than one type, or may: `call-summary`. */
export const families: readonly string[] = [
  ...new Set(listedTypes.map(({ name }) => name.slice(0, name.indexOf('.')))),
]
