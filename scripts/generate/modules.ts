import { schemaHost } from '../../src/catalogue/index.js'
import { type Definitions, levelsOf } from './definitions.js'
import { type Family, lowerFirst, shapeRef, titleOf } from './family.js'

/** What is listed: ids, versions and types, without the validators. */
export const generateListing = (
  families: readonly Family[],
): string => `/** A schema that the catalogue lists. */
export interface Listed {
  readonly id: string
  /** The listed versions, oldest first. */
  readonly versions: readonly number[]
  /** The event types that carry it. */
  readonly types: readonly string[]
}

/** Where \`dataschema\` points: this, an id, and a version. */
export const host = ${JSON.stringify(schemaHost)}

${families
  .map(
    ({ id, name, versions, eventTypes }) => `export const ${lowerFirst(name)}: Listed = {
  id: ${JSON.stringify(id)},
  versions: ${JSON.stringify(versions)},
  types: ${JSON.stringify(eventTypes)},
}
`,
  )
  .join('\n')}
export const listing: readonly Listed[] = [${families.map(({ name }) => lowerFirst(name)).join(', ')}]
`

/** What is listed, with the validators that the decoder needs. */
export const generateRegistry = (
  families: readonly Family[],
  definitions: Definitions,
): string => `import type { Validator } from '../checks.js'
import * as listed from './listing.js'
import * as validators from './validators.js'

/** A schema as the decoder sees it. */
export interface Schema {
  readonly listed: listed.Listed
  /** What reads every version that has no shape of its own. */
  readonly latest: Validator
  readonly exact: Readonly<Record<number, Validator>>
  /** How many levels of objects and lists its shapes know. */
  readonly levels: number
}

export const schemas: readonly Schema[] = [
${families
  .map(({ name, exact = {}, latest }) => {
    const levels = Math.max(
      ...[latest, ...Object.values(exact)].map((shape) => levelsOf(shapeRef(shape), definitions)),
    )
    const shapes = Object.entries(exact).map(([version, shape]) => `${version}: validators.${titleOf(shape)}`)
    return `{ listed: listed.${lowerFirst(name)}, latest: validators.${name}, exact: { ${shapes.join(', ')} }, levels: ${levels} },`
  })
  .join('\n')}
]
`

/** The guards of the families. */
export const generateGuards = (
  families: readonly Family[],
): string => `import { listing, ${families.map(({ name }) => lowerFirst(name)).join(', ')} } from './listing.js'
import type { ${families.map(({ name }) => `${name}Event`).join(', ')}, UnknownEvent, VoiceInsightsEvent } from './types.js'

${families
  .map(
    ({ id, name }) => `/** Whether the type of an event is one whose data is \`${name}\` (\`${id}\`). */
export const is${name} = (event: VoiceInsightsEvent): event is ${name}Event => ${lowerFirst(name)}.types.includes(event.type)
`,
  )
  .join('\n')}
/** Whether the catalogue does not list the type of an event. */
export const isUnknown = (event: VoiceInsightsEvent): event is UnknownEvent =>
  !listing.some(({ types }) => types.includes(event.type))
`

/** Each shape as a Standard Schema. */
export const generateStandardSchemas = (families: readonly Family[]): string => {
  const names = families.flatMap(({ shapes }) => shapes.map(({ name }) => name))
  return `import { dataSchema, type StandardSchema } from '../standard-schema.js'
import type * as types from './types.js'
import * as validators from './validators.js'

${names
  .map(
    (name) => `/** The decoded data \`${name}\` as a Standard Schema. */
export const ${lowerFirst(name)}Schema: StandardSchema<types.${name}> = /* @__PURE__ */ dataSchema(validators.${name})
`,
  )
  .join('\n')}`
}
