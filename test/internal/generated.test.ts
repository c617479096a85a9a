import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hoist, isNullable, type JsonSchema } from '../../scripts/generate/definitions.js'
import { slim } from '../../scripts/generate/slim.js'
import { catalogue, cloudEvent } from '../../src/catalogue/index.js'
import { arbitraryOf } from '../../src/arbitrary-of.js'
import { explain } from '../../src/explain.js'
import { countKnown, type Validator } from '../../src/checks.js'
import * as validators from '../../src/generated/validators.js'
import { fixturesOf, invalidCasesOf, quickstartBody } from '../fixtures.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const read = (path: string) => readFileSync(root + path, 'utf8')
const readSchema = (path: string) => JSON.parse(read(`schemas/${path}`)) as JsonSchema & object

/** Every published schema, its slimmed validator, and events or data to start from. */
const targets = [
  {
    path: 'cloudevent.json',
    name: 'CloudEvent',
    valid: catalogue.flatMap(({ id }) => fixturesOf(id)).map(({ event }) => event as object),
  },
  ...catalogue.flatMap(({ id, latest, exact = {} }) => [
    {
      path: `${id}/latest.json`,
      name: titleOf(latest),
      valid: fixturesOf(id).map(({ event }) => event.data),
    },
    ...Object.entries(exact).map(([version, schema]) => ({
      path: `${id}/${version}.json`,
      name: titleOf(schema),
      valid: fixturesOf(id)
        .map(({ event }) => event)
        .filter(({ dataschema }) => String(dataschema).endsWith(`/${version}`))
        .map(({ data }) => data),
    })),
  ]),
]

describe.each(targets)('$path', ({ path, name, valid }) => {
  // Strict mode is ajv's default: the schema must compile as any user would compile it.
  const schema = readSchema(path)
  const values = arbitraryOf(schema, schema.definitions ?? {})
  const plain = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema)
  const slimmed = (validators as unknown as Record<string, Validator>)[name]!

  it('should take its fixtures', () => {
    expect(valid.length).toBeGreaterThan(0)
    for (const value of valid) expect([plain(value), slimmed(value)]).toEqual([true, true])
  })

  it('should take arbitrary valid values, and when mutated in one place whatever plain ajv takes', () => {
    let refused = 0
    fc.assert(
      fc.property(values, mutation, (value, change) => {
        expect([plain(value), slimmed(value)]).toEqual([true, true])
        const mutated = mutate(value, change)
        const accepted = plain(mutated)
        if (!accepted) refused++
        expect(slimmed(mutated)).toBe(accepted)
      }),
      { numRuns: 10_000 },
    )
    expect(refused).toBeGreaterThan(500)
  })

  // What is counted as known is not looked at again for how deep it nests: it must not be counted twice.
  it('should count no more objects and lists as known than there are, but most', () => {
    fc.assert(
      fc.property(values, (value) => {
        const known = countKnown(slimmed, value)
        expect(known).toBeGreaterThan(0)
        expect(known).toBeLessThanOrEqual(containersIn(value))
      }),
      { numRuns: 2_000 },
    )
    // Most of it: few keys of the catalogue take any value.
    for (const value of path === 'cloudevent.json' ? [] : valid)
      expect(countKnown(slimmed, value) / containersIn(value)).toBeGreaterThan(0.7)
    expect(countKnown(slimmed, [])).toBe(0)
  })

  it('should be slimmed without a change of meaning, on mutated values', () => {
    let refused = 0
    fc.assert(
      fc.property(
        fc.constantFrom(...valid),
        fc.array(mutation, { minLength: 1, maxLength: 3 }),
        (value, mutations) => {
          const mutated = mutations.reduce<unknown>(mutate, value)
          const accepted = plain(mutated)
          if (!accepted) refused++
          expect(slimmed(mutated)).toBe(accepted)
          expect(explain(slimmed, mutated, '').length === 0).toBe(accepted)
        },
      ),
      { numRuns: 5_000 },
    )
    expect(refused).toBeGreaterThan(500)
  })

  it('should be slimmed without a change of where the problems are', () => {
    fc.assert(
      fc.property(fc.constantFrom(...valid), mutation, (value, change) => {
        const mutated = mutate(value, change)
        plain(mutated)
        const places = (plain.errors ?? []).map(({ instancePath, keyword, params }) =>
          withStars(
            schema,
            keyword === 'required' ? `${instancePath}/${String(params.missingProperty)}` : instancePath,
          ),
        )
        const pointers: string[] = []
        slimmed(mutated, '', (pointer) => pointers.push(pointer) > 0)
        expect(pointers.sort()).toEqual(places.sort())
      }),
      { numRuns: 3_000 },
    )
  })
})

/** A pointer of ajv with a star for each key of an open map. */
function withStars(root: JsonSchema, pointer: string): string {
  let schema: JsonSchema | undefined = root
  const starred = pointer
    .split('/')
    .slice(1)
    .map((key) => {
      const { properties, items, additionalProperties }: JsonSchema = follow(root, schema)
      schema = properties?.[key] ?? items ?? additionalProperties
      return additionalProperties ? '*' : key
    })
  return ['', ...starred].join('/')
}

const follow = (root: JsonSchema, schema: JsonSchema = {}): JsonSchema =>
  schema.$ref === undefined ? schema : root.definitions![schema.$ref.slice('#/definitions/'.length)]!

/** Where to change something, and into what. Only into JSON: `undefined` in a list or a map is none. */
const mutation = fc.record({
  steps: fc.array(fc.nat(40), { maxLength: 7 }),
  value: fc.oneof(
    fc.constantFrom<unknown>(
      null,
      true,
      '',
      'CA',
      'AC',
      '1.0',
      0,
      -0,
      1.5,
      Infinity,
      NaN,
      [],
      {},
      [1],
      [null],
      { a: 1 },
      { lat: 1 },
    ),
    fc.jsonValue(),
  ),
  remove: fc.boolean(),
})

/** The value with one change, at the place that the steps lead to. */
function mutate(
  value: unknown,
  {
    steps: [step, ...steps],
    value: replacement,
    remove,
  }: { steps: number[]; value: unknown; remove: boolean },
): unknown {
  if (step === undefined || typeof value !== 'object' || value === null) return replacement
  const keys = Object.keys(value)
  const key = keys[step % (keys.length || 1)]
  if (key === undefined) return replacement
  const child = (value as Record<string, unknown>)[key]
  if (Array.isArray(value))
    return value.map((item: unknown, index) =>
      String(index) === key ? mutate(item, { steps, value: replacement, remove }) : item,
    )
  if (remove && steps.length === 0)
    return Object.fromEntries(Object.entries(value).filter(([other]) => other !== key))
  return { ...value, [key]: mutate(child, { steps, value: replacement, remove }) }
}

function titleOf(schema: object): string {
  return 'title' in schema ? String(schema.title) : ''
}

describe('the generator', () => {
  it('should refuse two schemas with one title', () => {
    const schema = { type: 'object', title: 'Same', properties: {} }
    const other = { ...schema, required: ['a'] }
    expect(() => hoist({ type: 'object', properties: { a: schema, b: other } }, {})).toThrow(/title Same/)
  })

  it('should refuse code of ajv that it has no rule for', () => {
    expect(() => slim('const x = require("ajv/dist/runtime/equal");')).toThrow(/require\(/)
    expect(() => slim('errors++;')).toThrow(/no rule/)
  })
})

describe('the catalogue', () => {
  const schemas = [
    cloudEvent,
    ...catalogue.flatMap(({ latest, exact = {} }) => [latest, ...Object.values(exact)]),
  ]
  // Sound: TypeBox schemas are JSON Schema.
  const all = (JSON.parse(JSON.stringify(schemas)) as JsonSchema[]).flatMap(fields)

  it('should describe every field', () => {
    expect(all.length).toBeGreaterThan(300)
    expect(
      all
        .filter(([key, { description }]) => key !== '[]' && key !== '*' && !description?.endsWith('.'))
        .map(([key]) => key),
    ).toEqual([])
  })

  it('should mark personal data: numbers, addresses, locations and names of people', () => {
    const personal =
      /^(caller|callee|number_prefix|lat|lon|city|country_subdivision|ip_address|\w+_ip|sip_call_id|client_name|participant_identity|label|friendly_name|comment|payload|subject|whisper|message)$/
    const marked = (schema: JsonSchema) => schema.$comment === 'personal data'
    expect(all.filter(([key, schema]) => personal.test(key) && !marked(schema)).map(([key]) => key)).toEqual(
      [],
    )
    const others = new Set(
      all.filter(([key, schema]) => !personal.test(key) && marked(schema)).map(([key]) => key),
    )
    expect(others).toEqual(new Set(['from', 'to', 'reason', '*']))
  })

  it('should take null for every object and list but in exact versions, and for few scalars', () => {
    const latest = (
      JSON.parse(JSON.stringify(catalogue.map((schema) => schema.latest))) as JsonSchema[]
    ).flatMap(fields)
    const isContainer = ({ properties, items, additionalProperties }: JsonSchema) =>
      (properties ?? items ?? additionalProperties) !== undefined
    const isItem = (key: string) => key === '[]' || key === '*'
    expect(
      latest
        .filter(([key, schema]) => isContainer(schema) && !isNullable(schema) && !isItem(key))
        .map(([key]) => key),
    ).toEqual([])
    const nullable = latest
      .filter(([, schema]) => !isContainer(schema) && isNullable(schema))
      .map(([key]) => key)
    expect(new Set(nullable)).toEqual(new Set(['edge', 'level', 'start_time', 'end_time', 'leave_time']))
  })

  it('should name no key that every object has from its prototype', () => {
    // A required key of such a name would be there in `{}`.
    expect(all.map(([key]) => key).filter((key) => key in {})).toEqual([])
  })

  it('should have every key of the quickstart event in version 1, and no other', () => {
    const [event] = JSON.parse(quickstartBody.toString()) as [{ data: string }]
    const data = JSON.parse(event.data) as Record<string, Record<string, unknown>>
    const { properties, required, definitions } = readSchema('VoiceInsights.CallSummary/1.json')
    const keys = (object: object | undefined) => Object.keys(object ?? {}).sort()
    expect(keys(properties)).toEqual(keys(data))
    expect([...required!].sort()).toEqual(keys(data))
    expect(keys(definitions?.CallPartyV1?.properties)).toEqual(keys(data.from))
    expect(keys(definitions?.CallPropertiesV1?.properties)).toEqual(keys(data.properties))
  })

  it('should have a fixture with every field of each schema', () => {
    for (const { id, latest } of catalogue) {
      const full = fixturesOf(id).find(({ name }) => name === 'full')!.event.data
      expect(missing(JSON.parse(JSON.stringify(latest)) as JsonSchema, full, id)).toEqual([])
    }
  })

  const missing = (schema: JsonSchema, value: unknown, at: string): string[] => {
    if (value === undefined || value === null) return [at]
    if (schema.items) return missing(schema.items, (value as unknown[])[0], `${at}/0`)
    return Object.entries(schema.properties ?? {}).flatMap(([key, child]) =>
      missing(child, (value as Record<string, unknown>)[key], `${at}/${key}`),
    )
  }
})

describe.each(catalogue)('the fixtures of $id', ({ id, latest }) => {
  it('should be there: realistic, full, minimal and with nulls', () => {
    const names = fixturesOf(id).map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['full', 'minimal', 'nulls']))
    expect(names.some((name) => name.startsWith('realistic'))).toBe(true)
  })

  it('should be invalid in each required key, and where a number is infinite or text', () => {
    // Sound: TypeBox schemas are JSON Schema.
    const { required = [], ...schema } = JSON.parse(JSON.stringify(latest)) as JsonSchema
    const { cases } = invalidCasesOf(id)
    const wrong = cases.filter(({ change }) => change === 'set').map(({ at }) => at)
    expect(wrong).toEqual(expect.arrayContaining(required.map((key) => `/data/${key}`)))
    if (fields(schema).some(([, { type }]) => type === 'number')) {
      expect(cases.some(({ change }) => change === 'infinity')).toBe(true)
      expect(
        cases.some(({ value, expected }) => typeof value === 'string' && /^(number|integer)$/.test(expected)),
      ).toBe(true)
    }
  })
})

/** Every field of a schema, at any depth. */
function fields(schema: JsonSchema): [string, JsonSchema][] {
  const { properties = {}, items, additionalProperties } = schema
  const children = {
    ...properties,
    ...(items && { '[]': items }),
    ...(additionalProperties && { '*': additionalProperties }),
  }
  return Object.entries(children).flatMap(([key, child]): [string, JsonSchema][] => [
    [key, child],
    ...fields(child),
  ])
}

/** How many objects and lists there are in a value, itself among them. */
function containersIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  return Object.values(value).reduce<number>((sum, child) => sum + containersIn(child), 1)
}
