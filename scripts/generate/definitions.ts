import type { TSchema } from 'typebox'

/** A JSON Schema as plain data, as far as the catalogue uses the language. */
export interface JsonSchema {
  title?: string
  description?: string
  $comment?: string
  $ref?: string
  type?: string | string[]
  const?: string
  pattern?: string
  minLength?: number
  examples?: string[]
  properties?: Record<string, JsonSchema>
  required?: string[]
  items?: JsonSchema
  additionalProperties?: JsonSchema
  definitions?: Definitions
}

export type Definitions = Record<string, JsonSchema>

/** A schema of the catalogue on its way through `hoist`: `place` documents the field that a shared object stands in. */
type Authored = JsonSchema & { place?: string }

export const isNullable = (schema: JsonSchema): boolean =>
  Array.isArray(schema.type) && schema.type.includes('null')

const keyOf = (schema: JsonSchema): string => `${schema.title ?? ''}${isNullable(schema) ? 'OrNull' : ''}`

export const refTo = (key: string): string => `#/definitions/${key}`

/**
 * Moves every titled object into `definitions` and leaves a `$ref`. TypeBox inlines what it composes; hoisted, each
 * object is one named type, one validator small enough for V8 to optimise, and one entry of the published schema.
 */
export function hoist(authored: TSchema, definitions: Definitions): JsonSchema {
  // Sound: TypeBox schemas are JSON Schema; the round trip drops the library's hidden markers.
  const { place, ...schema } = JSON.parse(JSON.stringify(authored)) as Authored
  const hoisted = hoistChildren(schema, definitions)
  if (schema.title === undefined) return hoisted
  const key = keyOf(schema)
  const known = definitions[key]
  if (known !== undefined && JSON.stringify(known) !== JSON.stringify(hoisted)) {
    throw new Error(`two different schemas have the title ${key}: give one of them another title`)
  }
  definitions[key] = hoisted
  const description = place ?? schema.description
  return { $ref: refTo(key), ...(description === undefined ? {} : { description }) }
}

function hoistChildren(schema: JsonSchema, definitions: Definitions): JsonSchema {
  const child = (value: JsonSchema) => hoist(value, definitions)
  const { properties, items, additionalProperties } = schema
  return {
    ...schema,
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, child(value)])),
    }),
    ...(items && { items: child(items) }),
    ...(additionalProperties && { additionalProperties: child(additionalProperties) }),
  }
}

/** How many levels of objects and lists a schema knows. */
export function levelsOf(
  { $ref, properties, items, additionalProperties }: JsonSchema,
  definitions: Definitions,
): number {
  // Sound: `hoist` made a definition for each reference.
  if ($ref !== undefined) return levelsOf(definitions[$ref.slice(refTo('').length)]!, definitions)
  const children = [...Object.values(properties ?? {}), items, additionalProperties].filter(
    (child) => child !== undefined,
  )
  const isContainer = properties ?? items ?? additionalProperties
  return isContainer ? 1 + Math.max(0, ...children.map((child) => levelsOf(child, definitions))) : 0
}
