import { schemaHost } from '../../src/catalogue/index.js'
import { type Family, inWords, lowerFirst, titleOf } from './family.js'

/** What the decoder needs to know about the schemas. */
export const generateRegistry = (
  families: readonly Family[],
): string => `import type { Validator } from '../checks.js'
import { ${families.flatMap(({ shapes }) => shapes.map(({ name }) => name)).join(', ')} } from './validators.js'

/** A schema as the decoder sees it. */
export interface Schema {
  readonly id: string
  /** The listed versions, oldest first. */
  readonly versions: readonly number[]
  /** The event types that carry it. */
  readonly types: readonly string[]
  /** What reads every version that has no shape of its own. */
  readonly latest: Validator
  readonly exact: Readonly<Record<number, Validator>>
}

/** Where \`dataschema\` points: this, an id, and a version. */
export const host = ${JSON.stringify(schemaHost)}

${families
  .map(
    ({ id, name, versions, eventTypes, exact = {} }) => `
export const ${typesOf(name)}: readonly string[] = ${JSON.stringify(eventTypes)}

export const ${lowerFirst(name)}: Schema = {
  id: ${JSON.stringify(id)},
  versions: ${JSON.stringify(versions)},
  types: ${typesOf(name)},
  latest: ${name},
  exact: { ${Object.entries(exact)
    .map(([version, shape]) => `${version}: ${titleOf(shape)}`)
    .join(', ')} },
}
`,
  )
  .join('')}
export const schemas: readonly Schema[] = [${families.map(({ name }) => lowerFirst(name)).join(', ')}]
`

/** The guards of the families. They know types only, so that a bundle with a guard alone holds no validator. */
export const generateGuards = (
  families: readonly Family[],
): string => `import { ${families.map(({ name }) => typesOf(name)).join(', ')} } from './registry.js'
import type { ${families.map(({ name }) => `${name}Event`).join(', ')}, UnknownEvent, VoiceInsightsEvent } from './types.js'

${families
  .map(
    ({ id, name }) => `/** Whether the type of an event is one that carries a ${inWords(name)} (\`${id}\`). */
export const is${name} = (event: VoiceInsightsEvent): event is ${name}Event => ${typesOf(name)}.includes(event.type)
`,
  )
  .join('\n')}
/** Whether the catalogue does not list the type of an event. */
export const isUnknown = (event: VoiceInsightsEvent): event is UnknownEvent =>
  ![${families.map(({ name }) => typesOf(name)).join(', ')}].some((types) => types.includes(event.type))
`

const typesOf = (name: string): string => `${lowerFirst(name)}Types`

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
