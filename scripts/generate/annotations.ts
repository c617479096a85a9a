import type { Definitions, JsonSchema } from './definitions.js'
import { type Family, shapeRef } from './family.js'

/** The JSON Schemas as data, as far as they say what is listed and what is personal. */
export const generateAnnotations = (families: readonly Family[], definitions: Definitions): string => {
  const shapes = families.map(({ id, latest, exact = {} }) => [
    id,
    {
      latest: shapeRef(latest),
      exact: Object.fromEntries(Object.entries(exact).map(([version, shape]) => [version, shapeRef(shape)])),
    },
  ])
  const annotated = Object.entries(definitions).map(([key, schema]) => [key, annotations(schema)])
  return `/** A JSON Schema without what only validators and readers need. */
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

/** The shapes of each schema, by id. */
export const shapes: Readonly<Record<string, { readonly latest: Annotated; readonly exact: Readonly<Record<string, Annotated>> }>> = ${JSON.stringify(Object.fromEntries(shapes))}

/** What \`$ref\` points to. */
export const definitions: Readonly<Record<string, Annotated>> = ${JSON.stringify(Object.fromEntries(annotated))}
`
}

function annotations({
  $ref,
  type,
  const: constant,
  properties,
  items,
  additionalProperties,
  examples,
  $comment,
}: JsonSchema): object {
  return {
    $ref,
    type,
    const: constant,
    examples,
    $comment,
    properties:
      properties &&
      Object.fromEntries(Object.entries(properties).map(([key, child]) => [key, annotations(child)])),
    items: items && annotations(items),
    additionalProperties: additionalProperties && annotations(additionalProperties),
  }
}
