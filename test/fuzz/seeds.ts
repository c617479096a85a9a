import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import type { JsonSchema } from '../../scripts/generate/definitions.js'
import { catalogue, schemaHost } from '../../src/catalogue/index.js'
import { arbitraryOf } from '../../src/arbitrary-of.js'
import { fixturesOf, quickstartBody, stringified, toJson } from '../fixtures.js'
import { bodies as corpus } from './corpus.js'
import { type JsonText, tokenise } from './mutate.js'

/** A version of a schema. */
export interface Shape {
  readonly type: string
  readonly dataschema: string
  readonly schema: JsonSchema
  /** Plain ajv, on the published schema. */
  readonly accepts: (data: unknown) => boolean
  readonly values: fc.Arbitrary<unknown>
}

/** Data that a shape takes. */
export interface Sample {
  readonly shape: Shape
  readonly data: JsonText
}

/** What inputs are made from. */
export interface Seeds {
  readonly samples: readonly Sample[]
  readonly bodies: readonly JsonText[]
}

const shapeOf = (id: string, types: object, version: number, file: string): Shape => {
  const path = fileURLToPath(new URL(`../../schemas/${id}/${file}.json`, import.meta.url))
  // Sound: a test holds the published schemas against the catalogue.
  const schema = JSON.parse(readFileSync(path, 'utf8')) as JsonSchema & object
  return {
    // Sound: every schema has event types.
    type: Object.keys(types)[0]!,
    dataschema: `${schemaHost}${id}/${version}`,
    schema,
    accepts: new Ajv({ allowUnionTypes: true }).compile(schema),
    values: arbitraryOf(schema, schema.definitions ?? {}),
  }
}

export const shapes: readonly Shape[] = catalogue.flatMap(({ id, types, versions, exact = {} }) => [
  shapeOf(id, types, Math.max(...versions) + 1, 'latest'),
  ...Object.keys(exact).map((version) => shapeOf(id, types, Number(version), version)),
])

const fixtures = catalogue.flatMap(({ id }) => fixturesOf(id)).map(({ event }) => event)

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** The same in every round. */
const constantBodies: readonly JsonText[] = [
  quickstartBody.toString(),
  ...fixtures.flatMap((event) => [JSON.stringify(event), JSON.stringify([stringified(event)])]),
  ...corpus.map((bytes) => decoder.decode(bytes)),
].map(tokenise)

/** Values of each shape in a round. */
const samplesPerShape = 20

/** What the inputs of a round are made from: values of every schema, the fixtures and the corpus. */
export function seedsOf(seed: number, round: number): Seeds {
  const samples = shapes.flatMap((shape) =>
    fc
      .sample(shape.values, { seed: Math.imul(seed, 31) + round, numRuns: 2 * samplesPerShape })
      .map(toJson)
      // The smaller half: a change is more likely to matter there. The fixtures are large.
      .sort((a, b) => a.length - b.length)
      .slice(0, samplesPerShape)
      .map((text): Sample => ({ shape, data: tokenise(text) })),
  )
  const events = samples.map(({ shape, data }, index) => {
    const member = index % 2 ? data.text : JSON.stringify(data.text)
    return `[{${attributesOf(shape)},"data":${member}}]`
  })
  return { samples, bodies: [...constantBodies, ...events.map(tokenise)] }
}

/** The envelope that calls for a shape, without its braces. */
export const attributesOf = ({ type, dataschema }: Shape): string =>
  `"specversion":"1.0","type":"${type}","source":"/a","id":"EZ1","dataschema":"${dataschema}"`
