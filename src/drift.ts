import { annotationsOf, childOf, follow, shownKey } from './annotated.js'
import type { Annotated } from './generated/annotations.js'
import { isUnknown } from './generated/guards.js'
import { listing } from './generated/listing.js'
import type { VoiceInsightsEvent } from './generated/types.js'
import { schemaOf } from './schema-of.js'

/** Something in an event that the catalogue does not list. */
export interface Drift {
  readonly kind:
    | 'unlisted_type'
    | 'unlisted_schema'
    | 'unlisted_version'
    | 'newer_version'
    | 'unknown_key'
    | 'unknown_word'
  /** JSON Pointer into the event. A star stands for a key that is not shown. */
  readonly pointer: string
  /** The unknown word, or a star if it does not look like one. */
  readonly word?: string
}

/** Enough to see what changed, and little enough that a hostile event cannot make work of it. */
const maxFindings = 100

/**
 * What lies outside the catalogue in an event: a sign that Twilio added something, long before it matters. Up to 100
 * findings, without values of fields that are marked as personal data.
 *
 * @example
 * ```ts
 * for (const { kind, pointer, word } of findDrift(event)) console.warn(event.type, kind, pointer, word)
 * ```
 */
export function findDrift(event: VoiceInsightsEvent): Drift[] {
  const findings: Drift[] = []
  for (const drift of driftOf(event)) if (findings.push(drift) === maxFindings) break
  return findings
}

function* driftOf(event: VoiceInsightsEvent): Generator<Drift> {
  const schema = schemaOf(event)
  if (isUnknown(event)) yield { kind: 'unlisted_type', pointer: '/type' }
  const listed = listing.find(({ id }) => id === schema?.id)
  if (event.dataschema !== undefined && (!listed || schema?.version === undefined)) {
    yield { kind: 'unlisted_schema', pointer: '/dataschema' }
  } else if (listed && schema?.version !== undefined && !listed.versions.includes(schema.version)) {
    yield { kind: schema.newer ? 'newer_version' : 'unlisted_version', pointer: '/dataschema' }
  }
  yield* driftIn(event, annotationsOf(event), '')
}

/** Goes as deep as the catalogue does: what it does not list is found, and not looked into. */
function* driftIn(value: unknown, annotated: Annotated | undefined, pointer: string): Generator<Drift> {
  if (annotated === undefined) {
    yield { kind: 'unknown_key', pointer }
    return
  }
  const schema = follow(annotated)
  const { items, properties, additionalProperties, examples } = schema
  if (Array.isArray(value) && items) {
    for (const [index, item] of value.entries()) yield* driftIn(item, items, `${pointer}/${index}`)
  } else if (typeof value === 'object' && value !== null && (properties ?? additionalProperties)) {
    for (const [key, child] of Object.entries(value)) {
      yield* driftIn(child, childOf(schema, key), `${pointer}/${shownKey(key)}`)
    }
  } else if (typeof value === 'string' && value !== '' && examples && !examples.includes(value)) {
    yield { kind: 'unknown_word', pointer, word: shownKey(value) }
  }
}
