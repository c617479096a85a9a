import { deepStrictEqual } from 'node:assert'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type CallSummary,
  type EventMap,
  parse,
  schemaOf,
  type VoiceInsightsEvent,
} from 'voice-insights-events'
import { arbitrary } from 'voice-insights-events/arbitrary'
import { findDrift } from 'voice-insights-events/drift'
import { buildBody } from 'voice-insights-events/testing'
import { fixture, toJson } from '../fixtures.js'
import { host, isEnvelope, listed } from '../listed.js'
import { runs } from '../runs.js'

const complete = 'com.twilio.voice.insights.call-summary.complete'
const numRuns = runs(200)

/** Accepted in every form, and given back as it is; `JSON.stringify` writes `-0` as `0`. */
function expectValid(event: VoiceInsightsEvent): void {
  // Not `toStrictEqual`, which takes a key `constructor` for the constructor.
  deepStrictEqual(parse([event]), [event])
  deepStrictEqual(parse(`[${toJson(event)}]`), [event])
  const read: unknown = JSON.parse(JSON.stringify([event]))
  deepStrictEqual(parse(buildBody([event])), read)
  deepStrictEqual(parse(buildBody([event], { data: 'object' })), read)
  expect(isEnvelope(event)).toBe(true)
}

describe('arbitrary', () => {
  it.each(listed)(
    'should give valid events of $type in version $version',
    ({ id, type, version, validate }) => {
      const address = `${host}${id}/${version}`
      fc.assert(
        fc.property(arbitrary(type, { version }), (event) => {
          expect([event.type, event.dataschema?.replace(/\.json$/, '')]).toEqual([type, address])
          expectValid(event)
          expect(validate(event.data)).toBe(true)
        }),
        { numRuns },
      )
    },
  )

  const types = [...new Set(listed.map(({ type }) => type))]
  it.each(types)('should give valid events of %s in any version, and in none', (type) => {
    const schemas = listed.filter((schema) => schema.type === type)
    const seen = new Set<number | undefined>()
    fc.assert(
      fc.property(arbitrary(type), (event) => {
        const { version } = schemaOf(event)!
        seen.add(version)
        expectValid(event)
        const { validate } = schemas.find((schema) => schema.version === version) ?? schemas.at(-1)!
        expect(validate(event.data)).toBe(true)
      }),
      { numRuns: 50, seed: 1 },
    )
    const versions = schemas.map(({ version }) => version)
    expect(seen).toEqual(new Set([...versions, versions.at(-1)! + 1, undefined]))
  })

  it('should give the exact shape in version 1, and in no other', () => {
    const inVersion1 = (events: VoiceInsightsEvent[]) =>
      events.filter((event) => {
        try {
          return parse([{ ...event, dataschema: `${host}VoiceInsights.CallSummary/1` }])
        } catch {
          return false
        }
      })
    const sample = (version: number) => fc.sample(arbitrary(complete, { version }), { numRuns, seed: 1 })
    expect(inVersion1(sample(1))).toHaveLength(numRuns)
    expect(inVersion1(sample(7))).toEqual([])
  })

  it('should give an unseen version too, which is drift and no error', () => {
    fc.assert(
      fc.property(arbitrary(complete, { version: 99 }), (event) => {
        expectValid(event)
        expect(findDrift(event)).toContainEqual({ kind: 'newer_version', pointer: '/dataschema' })
      }),
      { numRuns },
    )
  })
})

describe('the variety of what is given', () => {
  const states = new Set([
    'ringing',
    'completed',
    'busy',
    'fail',
    'noanswer',
    'canceled',
    'answered',
    'undialed',
  ])
  const has = (test: (value: unknown) => boolean) => (event: unknown) =>
    [...walk(event)].some(([, value]) => test(value))
  const unknownKey = (at: RegExp) => (event: VoiceInsightsEvent) =>
    findDrift(event).some(({ kind, pointer }) => kind === 'unknown_key' && at.test(pointer))
  const data = (test: (data: CallSummary) => boolean | undefined) => (event: EventMap[typeof complete]) =>
    test(event.data)

  const examples: (readonly [string, (event: EventMap[typeof complete]) => boolean | undefined])[] = [
    ['an optional key', data(({ from }) => Object.hasOwn(Object(from) as object, 'sdk'))],
    ['null for an object', data(({ from }) => from === null)],
    ['null deep inside', data(({ carrier_edge }) => carrier_edge?.metrics?.inbound?.jitter === null)],
    [
      'a number deep inside',
      data(({ carrier_edge }) => carrier_edge?.metrics?.inbound?.jitter?.max !== undefined),
    ],
    ['an empty list', data(({ tags }) => tags?.length === 0)],
    ['a known word', data(({ call_state }) => states.has(call_state!))],
    ['an unknown word', data(({ call_state }) => call_state !== undefined && !states.has(call_state))],
    ['an unknown key', unknownKey(/^\/data\/[^/]+$/)],
    ['an unknown attribute', unknownKey(/^\/[^/]+$/)],
    ...['__proto__', 'constructor', 'toString'].map(
      (name) =>
        [`the key ${name}`, (event: unknown) => [...walk(event)].some(([key]) => key === name)] as const,
    ),
    ['no dataschema', ({ dataschema }) => dataschema === undefined],
    ['the other spelling of it', ({ dataschema }) => dataschema?.endsWith('.json')],
    ['an odd datacontenttype', ({ datacontenttype = '/' }) => !datacontenttype.includes('/')],
    ['the usual datacontenttype', ({ datacontenttype }) => datacontenttype === 'application/json'],
    ['no datacontenttype', ({ datacontenttype }) => datacontenttype === undefined],
    ['no time', (event) => !Object.hasOwn(event, 'time')],
    ['a time', ({ time }) => !Number.isNaN(Date.parse(time ?? ''))],
    ['a time that is none', ({ time }) => time !== undefined && Number.isNaN(Date.parse(time))],
    ['an empty text', data(({ from }) => from?.caller === '')],
    ...['\0', '\n', '\u001b'].map(
      (character) =>
        [
          `the character ${JSON.stringify(character)}`,
          data(({ from }) => from?.caller?.includes(character)),
        ] as const,
    ),
    [
      'a character that is not ASCII',
      data(({ from }) => /[^\0-\x7f\p{Surrogate}]/u.test(from?.caller ?? '')),
    ],
    ['half a character', data(({ from }) => /\p{Surrogate}/u.test(from?.caller ?? ''))],
    ['negative zero', has((value) => Object.is(value, -0))],
    ['negative zero for an integer', data(({ duration }) => Object.is(duration, -0))],
    ['a negative integer', data(({ duration }) => duration! < 0)],
    ['an integer too large to be exact', data(({ duration }) => duration! > 2 ** 53)],
  ]

  it('should be: each of these in a thousand events, and in none always', () => {
    const events = fc.sample(arbitrary(complete), { numRuns: 1_000, seed: 1 })
    const counts = examples.map(([name, test]) => ({ name, count: events.filter(test).length }))
    expect(counts.filter(({ count }) => count === 0 || count === events.length)).toEqual([])
    const values = events.flatMap((event) => [...walk(event)]).map(([, value]) => value)
    expect(values.filter((value) => typeof value === 'number' && !Number.isFinite(value))).toEqual([])
  })

  it('should be small enough to be read', () => {
    const events = fc.sample(arbitrary(complete, { version: 7 }), { numRuns: 500, seed: 1 })
    const some = events.map((event) => event.data)
    const objects = some.map(({ from }) => from).filter((from) => from !== undefined)
    const nulls = objects.filter((from) => from === null).length
    expect(Math.abs(nulls / objects.length - 1 / 2)).toBeLessThan(0.1)
    expect(Math.max(...some.map(({ tags }) => tags?.length ?? 0))).toBe(3)
    const listed = fixture('full').data
    const unlisted = some.flatMap((data) =>
      Object.entries(data).filter(([key]) => !Object.hasOwn(listed, key)),
    )
    expect(Math.max(...unlisted.map(([, value]) => depthOf(value)))).toBe(1)
    expect(Math.max(...some.map(({ sdk_edge }) => depthOf(sdk_edge?.events?.feedback)))).toBe(2)
  })
})

describe('what fails', () => {
  const shrunk = (seed: number, holds: (event: EventMap[typeof complete]) => boolean) =>
    fc.check(fc.property(arbitrary(complete), holds), { seed, numRuns: 1_000 }).counterexample
  const plain = {
    specversion: '1.0',
    type: complete,
    source: ' ',
    id: ' ',
    data: { call_sid: 'CA', account_sid: 'AC' },
  }

  it.each([1, 2, 3])('should shrink to a small, plain event: seed %i', (seed) => {
    expect(shrunk(seed, () => false)).toEqual([plain])
    expect(shrunk(seed, ({ data: { from } }) => from !== null)).toEqual([
      { ...plain, data: { ...plain.data, from: null } },
    ])
  })

  it('should be nothing where a handler takes what it must', () => {
    expect(shrunk(1, ({ data }) => (data.from?.caller ?? '').length >= 0)).toBeNull()
  })
})

it.each([0, -1, 1.5, NaN, 2 ** 53, '1'])('should refuse the version %s', (version) => {
  expect(() => arbitrary(complete, { version: version as number })).toThrow(
    new TypeError('version: expected a positive integer'),
  )
})

it('should refuse a type that is not listed', () => {
  expect(() => arbitrary('com.example.new' as typeof complete)).toThrow(
    new TypeError('type: expected an event type that the catalogue lists'),
  )
})

/** Every key and value in a value, at any depth. */
function* walk(value: unknown): Generator<[key: string, value: unknown]> {
  if (typeof value !== 'object' || value === null) return
  for (const [key, child] of Object.entries(value)) {
    yield [key, child]
    yield* walk(child)
  }
}

/** How many levels of lists and objects there are in a value. */
const depthOf = (value: unknown): number =>
  typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0
