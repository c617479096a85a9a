// Turns the JSON Schemas that the package publishes into the source code that a user of another library would have
// written for them. All peers are emitted from the same two files, so that their schemas are equal by construction.
import { readFileSync } from 'node:fs'

const readSchema = (path) =>
  JSON.parse(readFileSync(new URL(`../../schemas/${path}`, import.meta.url), 'utf8'))

export const envelope = readSchema('cloudevent.json')
export const callSummary = readSchema('VoiceInsights.CallSummary/1.json')

/**
 * How a library spells each kind of schema: every function gives source code.
 *
 * @typedef {object} Builders
 * @property {string} any
 * @property {string} string
 * @property {string} nonEmpty A string that is not empty.
 * @property {(start: string) => string} prefixed A string that starts with a prefix.
 * @property {(value: string) => string} literal
 * @property {string} boolean
 * @property {string} number Finite: `1e999` is JSON that parses to Infinity.
 * @property {string} integer
 * @property {(item: string) => string} array
 * @property {(item: string) => string} map An object with any keys.
 * @property {(properties: { key: string, value: string, isRequired: boolean }[]) => string} object Unknown keys are kept.
 * @property {(schema: string) => string} nullable
 */

/**
 * Both schemas as declarations of `CloudEvent` and `CallSummaryV1`, what they share hoisted to constants.
 *
 * @param {Builders} build
 */
export function emit(build) {
  const declarations = new Map()
  for (const schema of [envelope, callSummary]) {
    const code = expression(schema, schema.definitions ?? {}, declarations, build)
    declarations.set(schema.title, code)
  }
  return [...declarations].map(([name, code]) => `export const ${name} = ${code}`).join('\n\n')
}

function expression(node, definitions, declarations, build) {
  const emitted = (child) => expression(child, definitions, declarations, build)
  if (node.$ref) {
    const name = node.$ref.slice('#/definitions/'.length)
    // What a definition needs is declared while it is emitted, and so before it.
    if (!declarations.has(name)) declarations.set(name, emitted(definitions[name]))
    return name
  }
  if (Array.isArray(node.type)) {
    const [type] = node.type.filter((each) => each !== 'null')
    return build.nullable(emitted({ ...node, type }))
  }
  if (node.const) return build.literal(JSON.stringify(node.const))
  switch (node.type) {
    case 'string':
      if (node.pattern) return build.prefixed(prefixIn(node.pattern))
      return node.minLength === 1 ? build.nonEmpty : build.string
    case 'array':
      return build.array(emitted(node.items))
    case 'object': {
      if (!node.properties) return build.map(emitted(node.additionalProperties))
      const properties = Object.entries(node.properties).map(([key, child]) => ({
        key,
        value: emitted(child),
        isRequired: node.required?.includes(key) ?? false,
      }))
      return build.object(properties)
    }
    case undefined:
      return build.any
    default:
      return build[node.type]
  }
}

function prefixIn(pattern) {
  const [, prefix] = /^\^(\w+)$/.exec(pattern) ?? []
  if (!prefix) throw new Error(`no peer can spell the pattern ${pattern}`)
  return prefix
}

/** `{ a: 1, b: 2 }`, one key per line. */
export const literalOf = (entries) => `{\n${entries.map(([key, value]) => `  ${key}: ${value},\n`).join('')}}`
