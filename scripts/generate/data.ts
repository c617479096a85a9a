import type { Definitions, JsonSchema } from './definitions.js'
import { type Family, shapeRef } from './family.js'

/** The JSON Schemas as data, as far as they say what is listed and what is personal. */
export const generateAnnotations = (
  families: readonly Family[],
  definitions: Definitions,
): string => `/** A JSON Schema without what only validators and readers need. */
export interface Annotated {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly const?: string
  readonly properties?: Readonly<Record<string, Annotated>>
  readonly items?: Annotated
  readonly additionalProperties?: Annotated
  /** The known words of a vocabulary. */
  readonly examples?: readonly string[]
  readonly $comment?: 'personal data'
}

${asData('Annotated', ['$ref', 'type', 'const', 'examples', '$comment'], families, definitions)}`

/** The JSON Schemas as data, as far as they say what is valid and which words are known. */
export const generateConstraints = (
  families: readonly Family[],
  definitions: Definitions,
): string => `import type { JsonSchema } from '../arbitrary-of.js'

${asData('JsonSchema', ['$ref', 'type', 'const', 'pattern', 'minLength', 'examples', 'required'], families, definitions)}`

/** The shapes and definitions with some of their keywords, beside those that hold other schemas. */
function asData(
  type: string,
  keywords: readonly (keyof JsonSchema)[],
  families: readonly Family[],
  definitions: Definitions,
): string {
  const shapes = families.map(({ id, latest, exact = {} }) => [
    id,
    {
      latest: shapeRef(latest),
      exact: Object.fromEntries(Object.entries(exact).map(([version, shape]) => [version, shapeRef(shape)])),
    },
  ])
  const picked = Object.entries(definitions).map(([key, schema]) => [key, pick(schema, keywords)])
  return `/** The shapes of each schema, by id. */
export const shapes: Readonly<Record<string, { readonly latest: ${type}; readonly exact: Readonly<Record<string, ${type}>> }>> = ${JSON.stringify(Object.fromEntries(shapes))}

/** What \`$ref\` points to. */
export const definitions: Readonly<Record<string, ${type}>> = ${JSON.stringify(Object.fromEntries(picked))}
`
}

function pick(schema: JsonSchema, keywords: readonly (keyof JsonSchema)[]): object {
  const { properties, items, additionalProperties } = schema
  return {
    ...Object.fromEntries(keywords.map((keyword) => [keyword, schema[keyword]])),
    properties:
      properties &&
      Object.fromEntries(Object.entries(properties).map(([key, child]) => [key, pick(child, keywords)])),
    items: items && pick(items, keywords),
    additionalProperties: additionalProperties && pick(additionalProperties, keywords),
  }
}
