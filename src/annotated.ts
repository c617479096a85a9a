import { type Annotated, definitions, shapes } from './generated/annotations.js'
import type { VoiceInsightsEvent } from './generated/types.js'
import { schemaOf } from './schema-of.js'

/** The annotations of an event: those of the envelope, with those of its own data where they are listed. */
export function annotationsOf(event: VoiceInsightsEvent): Annotated {
  const schema = schemaOf(event)
  const shape = schema?.listed ? shapes[schema.id] : undefined
  const data = shape?.exact[String(schema?.version)] ?? shape?.latest
  const { CloudEvent: envelope } = definitions
  return { ...envelope, properties: { ...envelope?.properties, ...(data && { data }) } }
}

/** The annotations with their reference followed. */
export const follow = (annotated: Annotated): Annotated =>
  annotated.$ref === undefined
    ? annotated
    : (definitions[annotated.$ref.slice('#/definitions/'.length)] ?? {})

/** The annotations of a key; undefined for a key that is not listed. */
export const childOf = (
  { properties, additionalProperties }: Annotated,
  key: string,
): Annotated | undefined =>
  properties && Object.hasOwn(properties, key) ? properties[key] : additionalProperties

/**
 * A key as it may be shown. Twilio's keys are names of letters with few digits, or short numbers; anything else was
 * made up by somebody, and may be a phone number, an address or a token: a star stands for it.
 */
export const shownKey = (key: string): string =>
  key.length <= 64 && /^([a-z]([a-z_-]*\d){0,4}[a-z_-]*|\d{1,6})$/i.test(key) ? key : '*'
