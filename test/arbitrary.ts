import fc from 'fast-check'
import type { Definitions, JsonSchema } from '../scripts/generate/definitions.js'

/** Arbitrary values that a published schema takes: every type, keys there or not, words known or not, unknown keys. */
export function arbitraryOf(root: JsonSchema): fc.Arbitrary<unknown> {
  return valueOf(root, root.definitions ?? {})
}

function valueOf(schema: JsonSchema, definitions: Definitions): fc.Arbitrary<unknown> {
  if (schema.$ref !== undefined)
    return valueOf(definitions[schema.$ref.slice('#/definitions/'.length)]!, definitions)
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.type === undefined) return fc.jsonValue({ maxDepth: 2 })
  return fc.oneof(...[schema.type].flat().map((type) => ofType(type, schema, definitions)))
}

function ofType(type: string, schema: JsonSchema, definitions: Definitions): fc.Arbitrary<unknown> {
  switch (type) {
    case 'null':
      return fc.constant(null)
    case 'boolean':
      return fc.boolean()
    case 'integer':
      return fc.oneof(fc.maxSafeInteger(), fc.constantFrom(0, -0, 1e21))
    case 'number':
      return fc.double({ noNaN: true, noDefaultInfinity: true })
    case 'string':
      return stringOf(schema)
    case 'array':
      return fc.array(valueOf(schema.items!, definitions), { maxLength: 3 })
    case 'object':
      return objectOf(schema, definitions)
    default:
      throw new Error(`no values for the type ${type}`)
  }
}

function stringOf({ pattern, minLength = 0, examples = [] }: JsonSchema): fc.Arbitrary<string> {
  const any = fc.string({ minLength, unit: 'binary' })
  if (pattern !== undefined) return any.map((rest) => pattern.slice(1) + rest)
  return examples.length > 0 ? fc.oneof(fc.constantFrom(...examples), any) : any
}

function objectOf(
  { properties, required = [], additionalProperties }: JsonSchema,
  definitions: Definitions,
): fc.Arbitrary<object> {
  if (additionalProperties)
    return fc.dictionary(fc.string(), valueOf(additionalProperties, definitions), { maxKeys: 3 })
  const listed = Object.fromEntries(
    Object.entries(properties ?? {}).map(([key, child]) => [key, valueOf(child, definitions)]),
  )
  const unlisted = fc.dictionary(
    fc.string().map((key) => `${key} `),
    fc.jsonValue({ maxDepth: 1 }),
    { maxKeys: 1 },
  )
  return fc
    .tuple(fc.record(listed, { requiredKeys: required }), unlisted)
    .map(([known, unknown]) => ({ ...unknown, ...known }))
}
