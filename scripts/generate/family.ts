import { schemaHost } from '../../src/catalogue/index.js'
import type { SchemaDefinition } from '../../src/catalogue/define.js'
import { refTo } from './definitions.js'

/** A schema of the catalogue with the names that are derived from it. */
export interface Family extends SchemaDefinition {
  /** `CallSummary`: the type of its data, and the stem of `CallSummaryEvent` and `isCallSummary`. */
  readonly name: string
  /** Its event types. */
  readonly eventTypes: readonly string[]
  /** The addresses under which `dataschema` may name each shape. */
  readonly shapes: readonly { readonly name: string; readonly addresses: readonly string[] }[]
}

export function toFamily(definition: SchemaDefinition): Family {
  const { id, versions, latest, exact = {} } = definition
  const shapeOf = (version: number): string => titleOf(exact[version] ?? latest)
  const names = [...new Set([...Object.values(exact), latest].map(titleOf))]
  return {
    ...definition,
    name: titleOf(latest),
    eventTypes: Object.keys(definition.types),
    shapes: names.map((name) => ({
      name,
      addresses: versions
        .filter((version) => shapeOf(version) === name)
        .flatMap((version) => [`${schemaHost}${id}/${version}`, `${schemaHost}${id}/${version}.json`]),
    })),
  }
}

export function titleOf(schema: object): string {
  if ('title' in schema && typeof schema.title === 'string') return schema.title
  throw new Error('the shape of a schema needs a title: it names the TypeScript type')
}

export const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1)

/** The address of the definition of a shape. */
export const shapeRef = (schema: object): { $ref: string } => ({ $ref: refTo(titleOf(schema)) })

export const literals = (words: readonly string[]): string =>
  words.map((word) => JSON.stringify(word)).join(' | ')
