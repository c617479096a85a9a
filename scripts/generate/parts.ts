import { type Definitions, type JsonSchema, refTo } from './definitions.js'

/**
 * Hoists, for the validators alone, whatever is more than a plain scalar: lists, maps, patterns and scalars of several
 * types stand in many places, and each becomes one function. So do objects that only differ by their names.
 */
export function hoistParts(definitions: Definitions, roots: readonly string[]): Definitions {
  const hoisted: Definitions = {}
  const keys = new Map<string, string>()

  /** The schema without annotations, so that parts that validate alike are alike, its children hoisted. */
  const withParts = (schema: JsonSchema): JsonSchema => {
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
          Object.entries(properties).map(([key, child]) => [key, hoistPart(child)]),
        ),
      }),
      ...(items && { items: hoistPart(items) }),
      ...(additionalProperties && { additionalProperties: hoistPart(additionalProperties) }),
    }
  }

  const hoistPart = (schema: JsonSchema): JsonSchema => {
    if (schema.$ref !== undefined) {
      const key = keyIn(schema.$ref)
      return { $ref: refTo(keys.get(key) ?? key) }
    }
    const part = withParts(schema)
    if (!isComposed(part)) return part
    hoisted[nameOf(part)] = part
    return { $ref: refTo(nameOf(part)) }
  }

  // Children come before their parents, which may then refer to the first of several that are alike.
  const first = new Map<string, string>()
  for (const [key, schema] of Object.entries(definitions)) {
    const part = withParts(schema)
    const content = JSON.stringify(part)
    const alike = roots.includes(key) ? undefined : first.get(content)
    if (alike === undefined) {
      hoisted[key] = part
      first.set(content, key)
    } else {
      keys.set(key, alike)
    }
  }
  return hoisted
}

const isComposed = ({ type, pattern, items, additionalProperties }: JsonSchema): boolean =>
  Array.isArray(type) || [pattern, items, additionalProperties].some((keyword) => keyword !== undefined)

/** `ListOfStringOrNull`: what the function of a part is called. */
function nameOf({ $ref, type, pattern, items, additionalProperties }: JsonSchema): string {
  if ($ref !== undefined) return keyIn($ref)
  const types = [type ?? 'anything'].flat().map((name) => {
    if (items && name === 'array') return `ListOf${nameOf(items)}`
    if (additionalProperties && name === 'object') return `MapOf${nameOf(additionalProperties)}`
    return name.charAt(0).toUpperCase() + name.slice(1)
  })
  return `${types.join('Or')}${pattern === undefined ? '' : `From${pattern.slice(1)}`}`
}

const keyIn = (ref: string): string => ref.slice(ref.lastIndexOf('/') + 1)
