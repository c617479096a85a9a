import { createHash } from 'node:crypto'
import { describe, expect, it, vi } from 'vitest'
import {
  type CallSummary,
  isCallEvent,
  isCallMetric,
  isCallSummary,
  parse,
  type VoiceInsightsEvent,
} from 'voice-insights-events'
import { findDrift } from 'voice-insights-events/drift'
import {
  buildBody,
  buildCall,
  buildEvent,
  type CallKind,
  type CallOptions,
  signRequest,
} from 'voice-insights-events/testing'
import { createWebhook } from 'voice-insights-events/webhook'
import { toJson } from '../fixtures.js'
import { host, isEnvelope, listed } from '../listed.js'
import { runs } from '../runs.js'

const complete = 'com.twilio.voice.insights.call-summary.complete'
const sink = { url: 'https://example.com/events', authToken: '12345678901234567890123456789012' }
const seeds = Array.from({ length: runs(120) }, (_, index) => index)

/** Every text, number and so on in a value, with the key it stands under. */
function leaves(value: unknown, key = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[key, value]]
  return Object.entries(value).flatMap(([name, child]) => leaves(child, Array.isArray(value) ? key : name))
}

const millisecondsOf = (time: string | undefined | null) => Date.parse(time ?? '')

/** What changes with anything in a value. */
const digestOf = (value: unknown): string =>
  createHash('sha256').update(toJson(value)).digest('hex').slice(0, 16)

// Tests of users compare what was built. Whoever changes it on purpose tells them in the CHANGELOG.
describe('what is built', () => {
  it.each<[CallKind, string]>([
    ['answered-pstn', '4c87a160901dac67'],
    ['client', 'ad0b56bad0bc9df5'],
    ['trunk', '67b423c384ab7474'],
    ['canceled', 'cb8ef9fcccb5383d'],
    ['busy', '872673c22d4ddbb5'],
    ['poor-quality', 'bbf188919d8bdfd7'],
  ])('should stay the same: a call of kind %s', (kind, digest) => {
    expect(digestOf(buildCall({ kind }))).toBe(digest)
  })

  it.each([
    ['VoiceInsights.CallSummary', '9dd5c2e2eeb4b316'],
    ['VoiceInsights.CallEvent', 'b7b288268f974bdc'],
    ['VoiceInsights.CallMetric', '3b5df60f352d0e9d'],
    ['VoiceInsights.ConferenceSummary', '98ed42cb1d0e2b62'],
    ['VoiceInsights.ConferenceParticipantSummary', 'e160178d02b66432'],
    ['EventStreams.TestSink', 'e3eaac8436c6eca9'],
    ['ErrorLogs.Error', '9147039d469ed242'],
  ])('should stay the same: the events of %s', (schema, digest) => {
    const events = listed
      .filter(({ id }) => id === schema)
      .map(({ type, version }) => buildEvent(type, {}, { version }))
    expect(digestOf(events)).toBe(digest)
  })
})

describe('buildEvent', () => {
  it.each(listed)('should give $type in version $version', ({ id, type, version, validate }) => {
    for (const seed of seeds.slice(0, 25)) {
      const event = buildEvent(type, {}, { seed, version })
      expect(event.dataschema).toMatch(`${host}${id}/${version}`)
      expect(parse(buildBody([event]))).toEqual([event])
      expect(parse(buildBody([event], { data: 'object' }))).toEqual([event])
      expect([isEnvelope(event), validate(event.data)]).toEqual([true, true])
      expect(findDrift(event)).toEqual([])
    }
  })

  it.each(listed)('should take the newest version by default: $type', ({ type, versions }) => {
    expect(buildEvent(type)).toEqual(buildEvent(type, {}, { seed: 1, version: versions.at(-1)! }))
  })

  it('should give an unseen version too, which is drift and no error', () => {
    const event = buildEvent(complete, {}, { version: 99 })
    expect(parse([event])).toEqual([event])
    expect(findDrift(event)).toEqual([{ kind: 'newer_version', pointer: '/dataschema' }])
  })

  it.each(listed)(
    'should give the same for the same arguments, and else another: $type',
    ({ type, version }) => {
      const build = (seed: number) => JSON.stringify(buildEvent(type, {}, { seed, version }))
      const some = seeds.slice(0, 50)
      const texts = some.map(build)
      expect(texts).toEqual(some.map(build))
      expect(new Set(texts).size).toBe(some.length)
    },
  )

  it('should not be changed by what a test does to an event', () => {
    const types = new Set(listed.map(({ type }) => type))
    for (const type of types) {
      const before = JSON.stringify(buildEvent(type))
      spoil(buildEvent(type))
      expect(JSON.stringify(buildEvent(type))).toBe(before)
    }
  })

  it('should share no object between two places of an event', () => {
    for (const { type, version } of listed) expectNoObjectTwice(buildEvent(type, {}, { version }))
  })

  it('should give no two types the same id from the same source', () => {
    for (const seed of seeds) {
      const types = [...new Set(listed.map(({ type }) => type))]
      const events = types.map((type) => buildEvent(type, {}, { seed }))
      expect(new Set(events.map(({ source, id }) => `${source} ${id}`)).size).toBe(types.length)
      expect(new Set(events.map(({ data }) => (data as CallSummary).account_sid)).size).toBeLessThan(3)
    }
  })

  it('should make SIDs, numbers, addresses and times as Twilio does, and that are nobody’s', () => {
    const prefixes: Record<string, string> = { call_sid: 'CA', account_sid: 'AC', ended_by: 'CA', sid: 'NO' }
    prefixes.conference_sid = 'CF'
    prefixes.participant_sid = 'CP'
    for (const { type, version } of listed) {
      for (const seed of seeds.slice(0, 10)) {
        const event = buildEvent(type, {}, { seed, version })
        const isTest = type === 'com.twilio.eventstreams.test-event'
        expect(event.id).toMatch(isTest ? /^AC[0-9a-f]{32}$/ : /^EZ[0-9a-f]{32}$/)
        expect(event.time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
        for (const [key, value] of leaves(event.data)) {
          if (prefixes[key]) expect(value, key).toMatch(new RegExp(`^${prefixes[key]}[0-9a-f]{32}$`))
          if (typeof value !== 'string') continue
          if (value.startsWith('+')) expect(value, key).toMatch(/^\+155501\d{5}$/)
          if (/^\d+\.\d+\.\d+\.\d+$/.test(value)) expect(value, key).toMatch(/^192\.0\.2\./)
          if (/_time$|^timestamp$|^date_/.test(key)) expect(value, key).toMatch(/^\d{4}-.*T.*Z$/)
        }
      }
    }
  })

  it('should have times of conferences that agree', () => {
    for (const seed of seeds) {
      const { time, data } = buildEvent('com.twilio.voice.insights.conference-summary.complete', {}, { seed })
      const seconds = (from: string | undefined | null) =>
        (millisecondsOf(data.end_time) - millisecondsOf(from)) / 1000
      expect(data.duration_seconds).toBe(seconds(data.create_time))
      expect(data.connect_duration_seconds).toBe(seconds(data.start_time))
      expect(data.duration_seconds).toBeGreaterThan(data.connect_duration_seconds!)
      expect(millisecondsOf(time)).toBeGreaterThan(millisecondsOf(data.end_time))
      const left = buildEvent(
        'com.twilio.voice.insights.conference-participant-summary.complete',
        {},
        { seed },
      ).data
      expect(left.conference_sid).toBe(data.conference_sid)
      expect(left.duration_seconds! * 1000).toBe(
        millisecondsOf(left.leave_time) - millisecondsOf(left.join_time),
      )
      for (const at of [...left.events!.mute!, ...left.events!.unmute!]) {
        expect(at).toBeGreaterThan(millisecondsOf(left.join_time))
        expect(at).toBeLessThan(millisecondsOf(left.leave_time))
      }
    }
  })

  it.each([
    ['type', () => buildEvent('com.example.new' as typeof complete)],
    ['seed', () => buildEvent(complete, {}, { seed: 0.5 })],
    ['seed', () => buildEvent(complete, {}, { seed: NaN })],
    ['version', () => buildEvent(complete, {}, { version: 0 })],
    ['version', () => buildEvent(complete, {}, { version: NaN })],
    ['version', () => buildEvent(complete, {}, { version: '1' as unknown as number })],
    ['kind', () => buildCall({ kind: 'toString' as CallKind })],
    ['start', () => buildCall({ start: 'today' })],
    ['duration', () => buildCall({ duration: -1 })],
    ['duration', () => buildCall({ duration: 1.5 })],
    ['duration', () => buildCall({ duration: 86_401 })],
  ])('should refuse what cannot be: %s', (name, build) => {
    expect(build).toThrow(TypeError)
    expect(build).toThrow(new RegExp(`^${name}: expected `))
  })
})

describe('overrides', () => {
  const buildPlain = () => buildEvent(complete)

  it('should merge into objects, and replace lists and scalars', () => {
    const event = buildEvent(complete, {
      id: 'EZ1',
      data: {
        call_state: 'busy',
        tags: ['silence'],
        carrier_edge: { metrics: { inbound: { codec: 8 } } },
        from: { location: null },
        sip_edge: { properties: { direction: 'inbound' } },
      },
    })
    const plain = buildPlain()
    const { carrier_edge, from } = plain.data
    expect(event).toEqual({
      ...plain,
      id: 'EZ1',
      data: {
        ...plain.data,
        call_state: 'busy',
        tags: ['silence'],
        carrier_edge: {
          ...carrier_edge,
          metrics: {
            ...carrier_edge?.metrics,
            inbound: { ...carrier_edge?.metrics?.inbound, codec: 8 },
          },
        },
        from: { ...from, location: null },
        sip_edge: { properties: { direction: 'inbound' } },
      },
    })
    expect(parse([event])).toEqual([event])
  })

  it('should remove what is undefined, and nothing else', () => {
    const plain = buildPlain()
    const event = buildEvent(complete, {
      time: undefined,
      data: { end_time: undefined, from: { sdk: undefined } },
    })
    expect([Object.hasOwn(event, 'time'), Object.hasOwn(event.data, 'end_time')]).toEqual([false, false])
    expect(Object.keys(event)).toEqual(Object.keys(plain).filter((key) => key !== 'time'))
    expect(Object.hasOwn(event.data.from!, 'sdk')).toBe(false)
    expect(buildEvent(complete, {})).toEqual(plain)
    expect(buildEvent(complete, undefined)).toEqual(plain)
  })

  it('should make an event invalid where they say so', () => {
    const event = buildEvent(complete, { data: { call_sid: undefined } })
    expect(() => parse([event])).toThrow(expect.objectContaining({ code: 'invalid_data' }))
  })

  it('should be copied: neither the test nor the event changes the other', () => {
    const tags = ['silence']
    const os = { name: 'Linux' }
    const event = buildEvent(complete, { data: { tags, from: { sdk: { os } } } })
    spoil(event)
    expect([tags, os]).toEqual([['silence'], { name: 'Linux' }])
  })

  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
    'should take %s for a key like any other',
    (key) => {
      const hostile = JSON.parse(
        `{"data":{"${key}":{"polluted":true},"from":{"${key}":{"polluted":[1]}}}}`,
      ) as object
      const event = buildEvent(complete, hostile)
      expect(Object.getPrototypeOf(event.data)).toBe(Object.prototype)
      expect(Object.getOwnPropertyDescriptor(event.data, key)?.value).toEqual({ polluted: true })
      expect(Object.getOwnPropertyDescriptor(event.data.from, key)?.value).toEqual({ polluted: [1] })
      expect([({} as Record<string, unknown>).polluted, 'polluted' in event.data]).toEqual([undefined, false])
      expect(Object.hasOwn(Object.prototype, 'polluted') || 'polluted' in Object).toBe(false)
      const { [key]: _, ...rest } = event.data as unknown as Record<string, unknown>
      const { data } = buildPlain()
      expect({ ...rest, from: data.from }).toEqual(data)
    },
  )
})

const kinds: [CallKind, { state: string; type: string; edges: string[]; answered: boolean }][] = [
  ['answered-pstn', { state: 'completed', type: 'carrier', edges: ['carrier_edge'], answered: true }],
  ['client', { state: 'completed', type: 'client', edges: ['client_edge', 'sdk_edge'], answered: true }],
  ['trunk', { state: 'completed', type: 'trunking', edges: ['carrier_edge', 'sip_edge'], answered: true }],
  ['canceled', { state: 'canceled', type: 'carrier', edges: ['carrier_edge'], answered: false }],
  ['busy', { state: 'busy', type: 'carrier', edges: ['carrier_edge'], answered: false }],
  ['noanswer', { state: 'noanswer', type: 'carrier', edges: ['carrier_edge'], answered: false }],
  ['fail', { state: 'fail', type: 'carrier', edges: ['carrier_edge'], answered: false }],
  [
    'poor-quality',
    { state: 'completed', type: 'client', edges: ['client_edge', 'sdk_edge'], answered: true },
  ],
]

describe.each(kinds)('buildCall of kind %s', (kind, expected) => {
  const edgeNames = ['carrier_edge', 'client_edge', 'sdk_edge', 'sip_edge'] as const
  const build = () => seeds.map((seed) => buildCall({ kind, seed }))
  const each = (check: (events: ReturnType<typeof buildCall>, summaries: CallSummary[]) => void) => {
    for (const events of build())
      check(
        events,
        events.filter(isCallSummary).map(({ data }) => data),
      )
  }

  it('should give events that parse, none of which drifts', () => {
    each((events) => {
      expect(parse(buildBody(events))).toEqual(events)
      expect(events.flatMap((event) => findDrift(event))).toEqual([])
    })
  })

  it('should be about one call of one account, each event with an id of its own', () => {
    each((events) => {
      expect(new Set(events.map(({ data }) => data.call_sid)).size).toBe(1)
      expect(new Set(events.map(({ data }) => data.account_sid)).size).toBe(1)
      expect(new Set(events.map(({ id }) => id)).size).toBe(events.length)
    })
    expect(new Set(build().map(([event]) => event?.data.call_sid)).size).toBe(seeds.length)
  })

  it('should be in the order in which it is sent, and nothing be sent before it happened', () => {
    each((events) => {
      const sent = events.map(({ time }) => millisecondsOf(time))
      expect(sent).toEqual(sent.toSorted((one, other) => one - other))
      for (const event of events) {
        const happened = isCallSummary(event) ? event.data.end_time : event.data.timestamp
        const delay = (millisecondsOf(event.time) - millisecondsOf(happened)) / 1000
        expect(delay).toBeGreaterThan(0)
        expect(delay).toBeLessThanOrEqual(isCallSummary(event) ? 1800 : 90)
      }
    })
  })

  it('should have summaries that grow until they are complete', () => {
    each((events, summaries) => {
      expect(events.filter(isCallSummary).map(({ type }) => type.split('.').at(-1))).toEqual([
        'partial',
        'partial',
        'predicted-complete',
        'complete',
      ])
      expect(summaries.map(({ processing_version }) => processing_version)).toEqual([1, 2, 3, 4])
      expect(summaries.map(({ processing_state }) => processing_state)).toEqual([
        'partial',
        'partial',
        'partial',
        'complete',
      ])
      for (const summary of summaries) {
        expect(summary).toMatchObject({ call_state: expected.state, call_type: expected.type })
      }
    })
  })

  it('should have times, durations and states that agree', () => {
    each((events, summaries) => {
      for (const { start_time, end_time, duration, connect_duration } of summaries) {
        expect(millisecondsOf(end_time) - millisecondsOf(start_time)).toBe(duration! * 1000)
        expect(connect_duration).toBeLessThan(duration!)
        expect(connect_duration! > 0).toBe(expected.answered)
        for (const { data } of events.filter((event) => isCallEvent(event) || isCallMetric(event))) {
          expect(millisecondsOf(data.timestamp)).toBeGreaterThanOrEqual(millisecondsOf(start_time))
          expect(millisecondsOf(data.timestamp)).toBeLessThanOrEqual(millisecondsOf(end_time))
        }
      }
      const names = events.filter(isCallEvent).map(({ data }) => data.name)
      expect(names.some((name) => /^(answered|accepted-by-remote)$/.test(name!))).toBe(expected.answered)
      expect(names.at(-1)).toMatch(/^(completed|disconnected-by-local)$/)
      const last = events.findLast((event) => !isCallSummary(event))
      expect(last?.data).toMatchObject({ name: names.at(-1), timestamp: expect.any(String) as string })
    })
  })

  it('should have the edges that fit, in summaries, events and metrics', () => {
    each((events, [first, ...others]) => {
      expect(edgeNames.filter((edge) => first![edge])).toEqual([])
      for (const summary of others) expect(edgeNames.filter((edge) => summary[edge])).toEqual(expected.edges)
      const metrics = events.filter(isCallMetric)
      expect([...new Set(metrics.map(({ data }) => data.edge))].sort()).toEqual(
        expected.answered ? expected.edges : [],
      )
      for (const { type, data } of [...metrics, ...events.filter(isCallEvent)]) {
        expect(edgeNames.filter((edge) => data[edge])).toEqual([data.edge])
        expect(type.endsWith('.sdk')).toBe(data.edge === 'sdk_edge')
      }
    })
  })

  it('should measure every ten seconds while there are media, and add up', () => {
    each((events, summaries) => {
      const summary = summaries.at(-1)!
      const metrics = events.filter(isCallMetric).map(({ data }) => data)
      for (const edge of ['carrier_edge', 'sip_edge', 'client_edge'] as const) {
        const samples = metrics.filter((data) => data.edge === edge && data.direction === 'inbound')
        if (!summary[edge]?.metrics) {
          expect(samples).toEqual([])
          continue
        }
        expect(samples).toHaveLength(Math.ceil(summary.connect_duration! / 10))
        expect(samples.at(-1)?.timestamp).toBe(summary.end_time)
        const sum = (key: 'packets_received' | 'packets_lost') =>
          samples.reduce((total, data) => total + data[edge]!.interval![key]!, 0)
        const { inbound } = summary[edge].metrics
        expect([sum('packets_received'), sum('packets_lost')]).toEqual([
          inbound!.packets_received,
          inbound!.packets_lost,
        ])
        expect(sum('packets_received') + sum('packets_lost')).toBe(summary.connect_duration! * 50)
        expect(samples.at(-1)?.[edge]?.cumulative).toEqual(inbound)
        expect(inbound!.packets_loss_percentage).toBeCloseTo(
          (100 * sum('packets_lost')) / (summary.connect_duration! * 50),
          1,
        )
        expect(inbound!.jitter!.avg).toBeLessThanOrEqual(inbound!.jitter!.max!)
      }
    })
  })

  it('should have tags where the quality is poor, and none elsewhere', () => {
    const isPoor = kind === 'poor-quality'
    each((events, [first, ...others]) => {
      expect(first?.tags).toEqual([])
      for (const { tags, sdk_edge } of others) {
        expect(tags).toEqual(isPoor ? ['high_jitter', 'high_packet_loss'] : [])
        expect((sdk_edge?.tags ?? []).length > 0).toBe(isPoor)
      }
      const warnings = events.filter(isCallEvent).filter(({ data }) => data.level === 'WARNING')
      expect(warnings.length > 0).toBe(isPoor)
      const levels = others.at(-1)?.sdk_edge?.events?.levels
      const reported = (level: string) => events.filter(({ data }) => 'level' in data && data.level === level)
      for (const [level, count] of Object.entries(levels ?? {})) expect(reported(level)).toHaveLength(count)
      for (const { data } of warnings) {
        const { threshold, values } = data.sdk_edge!.metric!
        expect(values?.length).toBeGreaterThan(0)
        for (const value of values!) expect(value > threshold!).toBe(data.name === 'high-rtt')
      }
    })
  })

  it('should be the same for the same arguments, and go where it is told', () => {
    const options: CallOptions = {
      kind,
      from: 'sip:alice@example.com',
      to: 'client:bob',
      start: '2026-10-01T00:00:00.999+02:00',
      duration: 60,
    }
    const events = buildCall(options)
    expect(JSON.stringify(events)).toBe(JSON.stringify(buildCall(options)))
    expect(buildCall({ ...options, start: new Date('2026-09-30T22:00:00Z') })).toEqual(events)
    const summary = events.findLast(isCallSummary)!.data
    expect(summary).toMatchObject({
      start_time: '2026-09-30T22:00:00Z',
      end_time: '2026-09-30T22:01:00Z',
      duration: 60,
      from: { caller: 'sip:alice@example.com', number_prefix: '', ip_address: '' },
      to: { callee: 'client:bob', connection: 'twilio_sdk' },
    })
    expect(parse(buildBody(events))).toEqual(events)
    expect(events.flatMap((event) => findDrift(event))).toEqual([])
  })

  it.each([0, 1, 2, 11])('should be coherent at %i seconds', (duration) => {
    const events = buildCall({ kind, duration })
    expect(parse(buildBody(events))).toEqual(events)
    const { connect_duration } = events.findLast(isCallSummary)!.data
    expect(connect_duration).toBeLessThanOrEqual(duration)
    const times = events.filter((event) => !isCallSummary(event)).map(({ time }) => time)
    expect(times).toEqual([...times].sort())
    expect(JSON.stringify(events)).not.toMatch(/NaN|Infinity|":null,"avg/)
  })
})

describe('the parties of a call', () => {
  const partiesOf = (options: CallOptions) => buildCall(options).findLast(isCallSummary)!.data

  it('should be where their numbers are from', () => {
    const { from, to } = partiesOf({ from: '+15550100001', to: '+4930123456' })
    expect(from).toMatchObject({ number_prefix: '1555', country_code: 'US', city: 'New York' })
    expect(from?.location).toEqual({ lat: expect.any(Number) as number, lon: expect.any(Number) as number })
    const nowhere = { location: null, city: '', country_code: '', country_subdivision: '' }
    expect(to).toMatchObject({ number_prefix: '4930', ...nowhere })
    expect(partiesOf({ to: 'sip:+15550100001@example.com' }).to).toMatchObject({
      number_prefix: '',
      ...nowhere,
    })
  })

  it.each<[CallKind, string, string]>([
    ['trunk', '+15550100001', 'sip_trunk'],
    ['trunk', 'sip:alice@example.com', 'sip_trunk'],
    ['answered-pstn', 'sip:alice@example.com', 'sip_interface'],
    ['answered-pstn', 'client:alice', 'twilio_sdk'],
    ['answered-pstn', '+15550100001', 'voip'],
    ['client', '+15550100001', 'voip'],
    ['client', 'sip:alice@example.com', 'sip_interface'],
  ])('should be connected as their addresses say: %s from %s', (kind, from, connection) => {
    expect(partiesOf({ kind, from }).from?.connection).toBe(connection)
  })
})

describe('a call of poor quality', () => {
  it('should warn and have tags only once there was something to measure', () => {
    const seen = new Map<number, { warnings: number; tags: number; sdkTags: number }>()
    for (let duration = 0; duration < 40; duration++) {
      const events = buildCall({ kind: 'poor-quality', duration })
      const { connect_duration, tags, sdk_edge } = events.findLast(isCallSummary)!.data
      const warnings = events.filter((event) => isCallEvent(event) && event.data.level === 'WARNING').length
      seen.set(connect_duration!, { warnings, tags: tags!.length, sdkTags: sdk_edge!.tags!.length })
    }
    expect(Math.min(...seen.keys())).toBe(0)
    expect(seen.get(0)).toEqual({ warnings: 0, tags: 0, sdkTags: 0 })
    expect(seen.get(1)).toEqual({ warnings: 0, tags: 2, sdkTags: 4 })
    expect(seen.get(19)).toMatchObject({ warnings: 0 })
    expect(seen.get(20)).toMatchObject({ warnings: 2 })
  })
})

it('should take a day for the longest call', () => {
  const call = buildCall({ kind: 'canceled', duration: 86_400 })
  expect(call.findLast(isCallSummary)!.data.duration).toBe(86_400)
})

it('should tell the events of buildEvent in buildCall: those of one seed belong together', () => {
  const events = buildCall({ seed: 7 })
  for (const type of [complete, 'com.twilio.voice.insights.call-metrics.gateway'] as const) {
    expect(buildEvent(type, {}, { seed: 7 })).toEqual(events.find((event) => event.type === type))
  }
})

describe('buildBody', () => {
  it('should be a JSON array of events, data as text or as objects', () => {
    const event = buildEvent(complete)
    expect(JSON.parse(buildBody([event]))).toEqual([{ ...event, data: JSON.stringify(event.data) }])
    expect(JSON.parse(buildBody([event], { data: 'object' }))).toEqual([event])
    expect(buildBody([])).toBe('[]')
  })

  it('should keep text that is no JSON, to test what is invalid', () => {
    expect(() => parse(buildBody([{ ...buildEvent(complete), data: 'no JSON' }]))).toThrow(
      expect.objectContaining({ code: 'data_not_json' }),
    )
  })

  it('should not change the events', () => {
    const event = buildEvent(complete)
    const before = toJson(event)
    buildBody([event])
    expect(toJson(event)).toBe(before)
  })
})

describe('signRequest', () => {
  const build = () => buildBody(buildCall())
  const make = () => {
    const handler = vi.fn<(event: VoiceInsightsEvent) => void>()
    return { handler, webhook: createWebhook({ ...sink, on: {}, fallback: handler }) }
  }

  it.each<[string, (body: string) => string | Uint8Array]>([
    ['text', (body) => body],
    ['bytes', (body) => new TextEncoder().encode(body)],
  ])('should give a request that a webhook takes: %s', async (_, encode) => {
    const sent = encode(build())
    const { handler, webhook } = make()
    const { request, ...parts } = await signRequest({ ...sink, body: sent })
    expect((await webhook(request)).status).toBe(204)
    expect(handler.mock.calls.map(([event]) => event)).toEqual(buildCall())
    expect((await webhook(new Request(parts.url, parts))).status).toBe(204)
    expect(await webhook.receive({ query: parts.url, ...parts })).toMatchObject({ status: 204 })
    expect(parts).toEqual({
      method: 'POST',
      url: expect.stringMatching(/^https:\/\/example\.com\/events\?bodySHA256=[0-9a-f]{64}$/) as string,
      headers: { 'content-type': 'application/json', 'x-twilio-signature': expect.any(String) as string },
      body: sent,
    })
  })

  it('should give a request that a webhook refuses, if it was changed or signed with another token', async () => {
    const body = build()
    const { handler, webhook } = make()
    const { url, ...parts } = await signRequest({ ...sink, body })
    expect((await webhook(new Request(url, { ...parts, body: `${body} ` }))).status).toBe(500)
    const other = await signRequest({ ...sink, authToken: '0'.repeat(32), body })
    expect((await webhook(other.request)).status).toBe(403)
    expect(handler).not.toHaveBeenCalled()
  })

  it('should refuse a token that cannot be right', async () => {
    await expect(signRequest({ ...sink, authToken: '', body: '[]' })).rejects.toThrow(TypeError)
  })
})

/** Changes everything in a value that can be changed. */
function spoil(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  for (const [key, child] of Object.entries(value)) {
    spoil(child)
    Object.assign(value, { [key]: 'spoilt' })
  }
  if (Array.isArray(value)) value.push('spoilt')
}

/** Each object and list of a value stands in one place of it. */
function expectNoObjectTwice(value: unknown, seen = new Set<unknown>()): void {
  if (typeof value !== 'object' || value === null) return
  expect(seen.has(value), JSON.stringify(value)).toBe(false)
  seen.add(value)
  for (const child of Object.values(value)) expectNoObjectTwice(child, seen)
}
