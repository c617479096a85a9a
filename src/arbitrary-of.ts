import * as fc from 'fast-check'

/** A JSON Schema, as far as values depend on it. */
export interface JsonSchema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly const?: string
  readonly enum?: readonly string[]
  readonly pattern?: string
  readonly minLength?: number
  /** The known words of a vocabulary. */
  readonly examples?: readonly string[]
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly items?: JsonSchema
  readonly additionalProperties?: JsonSchema
}

type Definitions = Readonly<Record<string, JsonSchema>>

/** Arbitrary values that a schema takes: every type, keys there or not, words known or not, unknown keys. */
export function arbitraryOf(schema: JsonSchema, definitions: Definitions): fc.Arbitrary<unknown> {
  if (schema.$ref !== undefined)
    return arbitraryOf(definitions[schema.$ref.slice('#/definitions/'.length)]!, definitions)
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  if (schema.type === undefined) return fc.jsonValue({ maxDepth: 2 })
  const types = [schema.type].flat()
  const values = oneOf(
    ...types.filter((type) => type !== 'null').map((type) => ofType(type, schema, definitions)),
  )
  // Half of them null, or events would be large.
  return types.includes('null') ? fc.option(values, { freq: 2 }) : values
}

/** The plainest comes first: the others shrink to it. */
export const oneOf = <T>(...arbitraries: fc.Arbitrary<T>[]): fc.Arbitrary<T> =>
  fc.oneof({ withCrossShrink: true }, ...arbitraries)

function ofType(type: string, schema: JsonSchema, definitions: Definitions): fc.Arbitrary<unknown> {
  switch (type) {
    case 'boolean':
      return fc.boolean()
    case 'integer':
      return oneOf(fc.nat(100), fc.maxSafeInteger(), fc.constantFrom(-0, 2 ** 53, 1e21))
    case 'number':
      return oneOf(fc.nat(100), fc.double({ noNaN: true, noDefaultInfinity: true }))
    case 'string':
      return stringOf(schema)
    case 'array':
      return fc.array(arbitraryOf(schema.items!, definitions), { maxLength: 3 })
    case 'object':
      return objectOf(schema, definitions)
    default:
      throw new Error(`no values for the type ${type}`)
  }
}

function stringOf({ pattern, minLength = 0, examples = [] }: JsonSchema): fc.Arbitrary<string> {
  const any = oneOf(fc.string({ minLength }), time, fc.string({ minLength, unit: oddCharacter }))
  // The patterns of the catalogue are prefixes.
  if (pattern !== undefined) return any.map((rest) => pattern.slice(1) + rest)
  return examples.length > 0 ? oneOf(fc.constantFrom(...examples), any) : any
}

const time = fc
  .date({ min: new Date(0), max: new Date('9999-12-31T23:59:59.999Z'), noInvalidDate: true })
  .map((date) => date.toISOString())

/** What files, terminals and databases choke on, among all others. */
const oddCharacter = fc.oneof(
  fc.constantFrom('\0', '\n', '\u001b', '\ud800', '\udfff'),
  fc.string({ minLength: 1, maxLength: 1, unit: 'binary' }),
)

function objectOf(
  { properties = {}, required = [], additionalProperties }: JsonSchema,
  definitions: Definitions,
): fc.Arbitrary<object> {
  if (additionalProperties) return dictionary(key, arbitraryOf(additionalProperties, definitions), 3)
  const listed = Object.fromEntries(
    Object.entries(properties).map(([name, child]) => [name, arbitraryOf(child, definitions)]),
  )
  const unlisted = key.filter((name) => !Object.hasOwn(properties, name))
  return fc
    .tuple(
      fc.record(listed, { requiredKeys: [...required] }),
      dictionary(unlisted, fc.jsonValue({ maxDepth: 1 }), 1),
    )
    .map(([known, unknown]) => ({ ...unknown, ...known }))
}

/** Objects of JSON have a prototype. */
const dictionary = <T>(keys: fc.Arbitrary<string>, values: fc.Arbitrary<T>, maxKeys: number) =>
  fc.dictionary(keys, values, { maxKeys, noNullPrototype: true })

const key = oneOf(fc.string(), fc.constantFrom('__proto__', 'constructor', 'toString'))
