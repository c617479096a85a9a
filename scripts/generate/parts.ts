import { type Definitions, type JsonSchema, refTo } from './definitions.js'

/**
 * Hoists, for the validators alone, whatever is more than a plain scalar: lists, maps, patterns and scalars of several
 * types stand in many places, and each becomes one function.
 */
export function hoistParts(definitions: Definitions): Definitions {
  const hoisted: Definitions = {}
  for (const [key, schema] of Object.entries(definitions)) hoisted[key] = withParts(schema, hoisted)
  return hoisted
}

function hoistPart(schema: JsonSchema, hoisted: Definitions): JsonSchema {
  if (schema.$ref !== undefined) return { $ref: schema.$ref }
  const part = withParts(schema, hoisted)
  if (!isComposed(part)) return part
  const key = nameOf(part)
  hoisted[key] = part
  return { $ref: refTo(key) }
}

/** The schema without annotations, so that parts that validate alike are alike, its children hoisted. */
function withParts(schema: JsonSchema, hoisted: Definitions): JsonSchema {
  const {
    title: _title,
    description: _description,
    $comment: _comment,
    examples: _examples,
    ...rest
  } = schema
  const { properties, items, additionalProperties } = rest
  return {
    ...rest,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, child]) => [key, hoistPart(child, hoisted)]),
      ),
    }),
    ...(items && { items: hoistPart(items, hoisted) }),
    ...(additionalProperties && { additionalProperties: hoistPart(additionalProperties, hoisted) }),
  }
}

const isComposed = ({ type, pattern, items, additionalProperties }: JsonSchema): boolean =>
  Array.isArray(type) || [pattern, items, additionalProperties].some((keyword) => keyword !== undefined)

/** `ListOfStringOrNull`: what the function of a part is called. */
function nameOf({ $ref, type, pattern, items, additionalProperties }: JsonSchema): string {
  if ($ref !== undefined) return $ref.slice($ref.lastIndexOf('/') + 1)
  const types = [type ?? 'anything'].flat().map((name) => {
    if (items && name === 'array') return `ListOf${nameOf(items)}`
    if (additionalProperties && name === 'object') return `MapOf${nameOf(additionalProperties)}`
    return name.charAt(0).toUpperCase() + name.slice(1)
  })
  return `${types.join('Or')}${pattern === undefined ? '' : `From${pattern.slice(1)}`}`
}
