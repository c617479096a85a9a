import type { Arbitrary } from 'fast-check'
import { arbitraryOf, type JsonSchema, oneOf } from './arbitrary-of.js'
import { definitions, shapes } from './generated/constraints.js'
import { host } from './generated/listing.js'
import type { EventMap } from './generated/types.js'
import { listedOf } from './testing/listed.js'

export interface ArbitraryOptions {
  /** Version of the schema, which need not be listed. Default: any that is, a newer one, or none. */
  readonly version?: number | undefined
}

/**
 * Arbitrary events of a type for fast-check: whatever `parse` may give, however unlikely. Keys are missing, objects
 * null, words, keys and versions new, texts and numbers odd. What fails shrinks to a small, plain event.
 *
 * @throws {TypeError} If the type is not listed, or the version cannot be one.
 *
 * @example
 * ```ts
 * const events = arbitrary('com.twilio.voice.insights.call-summary.complete')
 * await fc.assert(fc.asyncProperty(events, (event) => handle(event)))
 * ```
 */
export function arbitrary<Type extends keyof EventMap>(
  type: Type,
  { version }: ArbitraryOptions = {},
): Arbitrary<EventMap[Type]> {
  const { id, versions } = listedOf(type, version)
  const { latest, exact } = shapes[id]!
  const eventsOf = (data: JsonSchema, inVersions: number[], required: string[] = ['dataschema']) => {
    const addresses = inVersions.flatMap((number) => [
      `${host}${id}/${number}`,
      `${host}${id}/${number}.json`,
    ])
    return arbitraryOf(eventSchema(type, data, addresses, required), definitions)
  }
  const newer = Math.max(...versions) + 1
  const tolerant = [...versions, newer].filter((number) => !(number in exact))
  const events =
    version === undefined
      ? oneOf(
          eventsOf(latest, tolerant, []),
          ...Object.entries(exact).map(([number, shape]) => eventsOf(shape, [Number(number)])),
        )
      : eventsOf(exact[version] ?? latest, [version])
  // Sound: the schema says what the type does; tests parse every type and version.
  return events as Arbitrary<EventMap[Type]>
}

/** An event as `parse` gives it: an attribute may be missing, and is never null. */
function eventSchema(type: string, data: JsonSchema, addresses: string[], required: string[]): JsonSchema {
  const { CloudEvent: envelope } = definitions
  return {
    ...envelope,
    required: [...envelope!.required!, 'data', ...required],
    properties: {
      ...envelope!.properties,
      type: { const: type },
      dataschema: { enum: addresses },
      datacontenttype: { type: 'string', examples: ['application/json'] },
      subject: { type: 'string' },
      time: { type: 'string' },
      data,
    },
  }
}
