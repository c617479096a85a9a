import { describe, expect, it } from 'vitest'
import { parseEvent } from 'voice-insights-events'
import { findDrift } from 'voice-insights-events/drift'
import { fixture, fixturesOf, schemaIds } from '../fixtures.js'

const host = 'https://events-schemas.twilio.com/'
const drift = (event: unknown) => findDrift(parseEvent(event))
const minimal = fixture('minimal')

/** What fixtures hold on purpose that is not listed. */
const expected: Record<string, object[]> = {
  'VoiceInsights.CallEvent/oddities-of-the-documentation': [
    { kind: 'unknown_word', pointer: '/data/edge', word: 'ashburn' },
  ],
  'VoiceInsights.CallEvent/realistic-conversation-relay': [
    { kind: 'unknown_key', pointer: '/data/conversation_relay_data/a_later_key' },
  ],
  'VoiceInsights.ConferenceSummary/full': [
    { kind: 'unknown_word', pointer: '/data/mixer_region_requested', word: 'gll' },
  ],
  'EventStreams.TestSink/nulls': [{ kind: 'unknown_key', pointer: '/data/later' }],
  'ErrorLogs.Error/nulls': [{ kind: 'unknown_key', pointer: '/data/later' }],
}

describe('findDrift', () => {
  const fixtures = schemaIds.flatMap((id) =>
    fixturesOf(id).map(({ name, event }) => ({ name: `${id}/${name}`, event })),
  )
  it.each(fixtures)('should find only what is not listed in $name', ({ name, event }) => {
    expect(drift(event)).toEqual(expected[name] ?? [])
  })

  it.each([
    [
      'an unlisted type',
      { type: 'com.example.new', data: { a: 1 } },
      [{ kind: 'unlisted_type', pointer: '/type' }],
    ],
    [
      'an unlisted schema',
      { dataschema: `${host}New/1` },
      [{ kind: 'unlisted_schema', pointer: '/dataschema' }],
    ],
    [
      'an address that is none of Twilio',
      { dataschema: 'https://example.com/' },
      [{ kind: 'unlisted_schema', pointer: '/dataschema' }],
    ],
    [
      'a newer version',
      { dataschema: `${host}VoiceInsights.CallSummary/8` },
      [{ kind: 'newer_version', pointer: '/dataschema' }],
    ],
    [
      'a version in a gap',
      { dataschema: `${host}VoiceInsights.CallSummary/3` },
      [{ kind: 'unlisted_version', pointer: '/dataschema' }],
    ],
    ['an attribute', { traceparent: '00-1' }, [{ kind: 'unknown_key', pointer: '/traceparent' }]],
    [
      'a key',
      { data: { ...minimal.data, new_key: { deep: {} } } },
      [{ kind: 'unknown_key', pointer: '/data/new_key' }],
    ],
    [
      'a key of the prototype',
      { data: { ...minimal.data, constructor: 1 } },
      [{ kind: 'unknown_key', pointer: '/data/constructor' }],
    ],
    [
      'a word',
      { data: { ...minimal.data, call_state: 'failed' } },
      [{ kind: 'unknown_word', pointer: '/data/call_state', word: 'failed' }],
    ],
    [
      'a word in a list',
      { data: { ...minimal.data, tags: ['silence', 'no-silence'] } },
      [{ kind: 'unknown_word', pointer: '/data/tags/1', word: 'no-silence' }],
    ],
    ['an empty word', { data: { ...minimal.data, call_state: '' } }, []],
    ['a key of an open map', { data: { ...minimal.data, sdk_edge: { events: { levels: { NEW: 1 } } } } }, []],
  ])('should find %s', (_, change, findings) => {
    expect(drift({ ...minimal, ...change })).toEqual(findings)
  })

  it('should find in an exact version what only others have', () => {
    const event = fixture('realistic-v1-quickstart')
    expect(drift({ ...event, data: { ...event.data, created_time: '' } })).toEqual([
      { kind: 'unknown_key', pointer: '/data/created_time' },
    ])
  })

  it('should show no key and no word that may be personal', () => {
    const data = {
      ...minimal.data,
      '+15550109999': 1,
      '15550109999': 1,
      'alice@example.com': 1,
      phone15550109999: 1,
      '192.0.2.1': 1,
      'phone-555-010-9999': 1,
      'ip-192-0-2-1': 1,
      token_0a1b2c3d4e5f: 1,
      call_state: '+15550109999',
    }
    expect(JSON.stringify(drift({ ...minimal, data }))).not.toMatch(/555|alice|192|0a1b/)
    expect(drift({ ...minimal, data })).toHaveLength(9)
  })

  it.each([
    ['key', 'key'],
    ['d50_p95', 'd50_p95'],
    ['k'.repeat(64), 'k'.repeat(64)],
    ['k'.repeat(65), '*'],
    ['123456', '123456'],
    ['1234567', '*'],
    ['@', '*'],
    ['', '*'],
  ])('should show the key %j as %j', (key, shown) => {
    expect(drift({ ...minimal, data: { ...minimal.data, [key]: 1 } })).toEqual([
      { kind: 'unknown_key', pointer: `/data/${shown}` },
    ])
  })

  it('should find at most 100 things', () => {
    const data = {
      ...minimal.data,
      ...Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`key_${index}`, 1])),
    }
    expect(drift({ ...minimal, data })).toHaveLength(100)
  })
})
