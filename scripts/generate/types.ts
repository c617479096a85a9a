import { compile } from 'json-schema-to-typescript'
import { type Definitions, isNullable, type JsonSchema } from './definitions.js'
import { type Family, literals } from './family.js'

/** Plain, documented interfaces for every definition, and the events that carry them. */
export async function generateTypes(families: readonly Family[], definitions: Definitions): Promise<string> {
  const { CloudEvent: envelope, ...data } = definitions
  // `GeoLocation` and `GeoLocationOrNull` are one type: the fields of that type add the null.
  const byTitle = new Map(Object.values(data).map((schema) => [schema.title, schema]))
  const interfaces = await Promise.all([...byTitle.values()].map(toInterface))
  return [
    await envelopeType(envelope!),
    unlisted,
    ...families.map(eventTypes),
    unions(families),
    ...interfaces,
  ]
    .join('\n')
    .replace(/\/\*\*\n *\* (.*)\n *\*\//g, '/** $1 */')
}

/**
 * A type alias, not an interface: only aliases are assignable to types with an index signature, as of `cloudevents`.
 * Attributes that are null were left out.
 */
async function envelopeType({ properties, required, ...envelope }: JsonSchema): Promise<string> {
  const generics: Record<string, string> = {
    specversion: '"1.0"',
    type: 'Type',
    dataschema: 'Schema',
    data: 'Data',
  }
  const code = await toInterface({
    ...envelope,
    required: [...required!, 'data'],
    properties: Object.fromEntries(
      Object.entries(properties!).map(([key, schema]) => [
        key,
        { ...schema, tsType: generics[key] ?? 'string' },
      ]),
    ),
  })
  return code.replace('export interface CloudEvent', 'export type CloudEvent<Type, Schema, Data> =')
}

const unlisted = `/**
 * The type of an event that the catalogue does not list: any other string. An opaque enum, because a member with
 * \`type: string\` in the union would keep \`switch (event.type)\` from narrowing the others.
 */
export declare enum UnlistedType {
  _ = '',
}

/** The \`dataschema\` of a schema or version that the catalogue does not list: any other string. */
export declare enum UnlistedSchema {
  _ = '',
}
`

function eventTypes({ id, name, eventTypes, shapes }: Family): string {
  const listed = shapes
    .filter(({ addresses }) => addresses.length > 0)
    .map((shape) => `CloudEvent<Type, ${literals(shape.addresses)}, ${shape.name}>`)
  return `/** The event types that carry \`${id}\`. */
export type ${name}EventType = ${literals(eventTypes)}

type Listed${name}Event<Type> = ${listed.join(' | ')}

/** An event whose data is \`${name}\` (\`${id}\`). \`dataschema\` narrows it to a version. */
export type ${name}Event<Type = ${name}EventType> = Listed${name}Event<Type> | CloudEvent<Type, UnlistedSchema, ${name}>
`
}

const unions = (families: readonly Family[]): string => `/** The event of each listed type. */
export interface EventMap {
${families
  .flatMap(({ name, types }) =>
    Object.entries(types).map(
      ([type, when]) => `/** ${when} */\n${JSON.stringify(type)}: ${name}Event<${JSON.stringify(type)}>`,
    ),
  )
  .join('\n')}
}

/**
 * An event of a type that the catalogue does not list. Its data is unknown, unless \`dataschema\` names a schema that
 * is listed. To TypeScript its type is an opaque enum: turn it into a string with \`String(event.type)\`.
 */
export type UnknownEvent = ${families.map(({ name }) => `Listed${name}Event<UnlistedType>`).join(' | ')} | CloudEvent<UnlistedType, UnlistedSchema, unknown>

/** Every event: narrow it by \`type\`, by \`dataschema\`, or with a guard. */
export type VoiceInsightsEvent = ${families.map(({ name }) => `${name}Event`).join(' | ')} | UnknownEvent
`

const toInterface = (schema: JsonSchema): Promise<string> =>
  compile(
    // Sound: the catalogue speaks JSON Schema, and \`tsType\` is this library's extension of it.
    { ...withTypes(schema), type: 'object' } as Parameters<typeof compile>[0],
    schema.title!,
    { additionalProperties: false, bannerComment: '', format: false },
  )

/** Says in TypeScript what JSON Schema has no word for, or what would be declared twice. */
function withTypes(schema: JsonSchema): JsonSchema & { tsType?: string } {
  const { $ref, ...rest } = schema
  if ($ref !== undefined) return { ...rest, tsType: typeOfRef($ref) }
  const { properties, items, additionalProperties, examples, type, const: constant } = schema
  const map = (children: Record<string, JsonSchema>) =>
    Object.fromEntries(Object.entries(children).map(([key, child]) => [key, withTypes(child)]))
  return {
    ...schema,
    ...documentation(schema),
    ...(examples && {
      tsType: `(${literals(examples)} | (string & {})${isNullable(schema) ? ' | null' : ''})`,
    }),
    ...(type === undefined && constant === undefined && !('tsType' in schema) && { tsType: 'unknown' }),
    ...(properties && { properties: map(properties) }),
    ...(items && { items: withTypes(items) }),
    ...(additionalProperties && { additionalProperties: withTypes(additionalProperties) }),
  }
}

/** A field of personal data says so where it is used. */
const documentation = ({ description, $comment }: JsonSchema) =>
  $comment === undefined ? {} : { description: `${description ?? ''} Personal data.` }

function typeOfRef(ref: string): string {
  const key = ref.slice(ref.lastIndexOf('/') + 1)
  return key.endsWith('OrNull') ? `(${key.slice(0, -'OrNull'.length)} | null)` : key
}
