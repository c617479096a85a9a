import { describe, expect, it } from 'vitest'
import { parse, parseEvent, safeParse, safeParseEvent } from 'voice-insights-events'
import { fixture, quickstartBody, stringified } from '../fixtures.js'

const host = 'https://events-schemas.twilio.com/'
const quickstart = () => {
  const [event] = JSON.parse(quickstartBody.toString()) as [{ data: string; [key: string]: unknown }]
  return event
}
const decoded = () => {
  const event = quickstart()
  return { ...event, data: JSON.parse(event.data) as { from: { location: { lon: number } } } }
}

describe('parse', () => {
  const text = quickstartBody.toString()
  const bodies: [string, unknown][] = [
    ['text', text],
    ['text after a byte order mark', `\ufeff${text}`],
    ['a Buffer', quickstartBody],
    ['a Buffer after a byte order mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), quickstartBody])],
    ['a Uint8Array', new Uint8Array(quickstartBody)],
    ['a view into a larger buffer', Buffer.concat([Buffer.from('x'), quickstartBody]).subarray(1)],
    ['an ArrayBuffer', new Uint8Array(quickstartBody).buffer],
    ['parsed JSON', JSON.parse(text)],
    ['a bare object', quickstart()],
    ['text of a bare object', JSON.stringify(quickstart())],
    ['data as an object', decoded()],
  ]
  it.each(bodies)('should decode the quickstart event from %s', (_, body) => {
    const events = parse(body)
    expect(events).toEqual([decoded()])
    const [event] = events
    expect(Object.is((event?.data as ReturnType<typeof decoded>['data']).from.location.lon, -0)).toBe(true)
  })

  it('should decode every event of a body, in order', () => {
    const ids = ['EZ1', 'EZ2', 'EZ3']
    expect(parse(ids.map((id) => ({ ...quickstart(), id }))).map(({ id }) => id)).toEqual(ids)
  })

  it('should give no events for an empty body', () => {
    expect(parse('[]')).toEqual([])
  })

  it('should keep what it does not know', () => {
    const event = {
      ...fixture('full'),
      traceparent: '00-1',
      data: { ...fixture('full').data, call_type: 'smoke', new_key: [{}] },
    }
    expect(parse(event)).toEqual([event])
  })

  it('should not change a body that is already parsed', () => {
    const body = [quickstart()]
    Object.freeze(body)
    Object.freeze(body[0])
    expect(parse(body)[0]).not.toBe(body[0])
    expect(body).toEqual([quickstart()])
  })

  it('should leave out keys of an event that are undefined: JSON has none', () => {
    const event = { ...quickstart(), subject: undefined, later: undefined }
    expect(Object.keys(parse(event)[0]!)).toEqual(Object.keys(quickstart()))
  })

  it('should decode data once: a string inside it stays a string', () => {
    const event = stringified({
      ...fixture('minimal'),
      data: { call_sid: 'CA1', account_sid: 'AC1', call_type: '"{}"' },
    })
    expect(parse(event)[0]).toMatchObject({ data: { call_type: '"{}"' } })
    expect(() => parse({ ...event, data: JSON.stringify(event.data) })).toThrow(
      expect.objectContaining({ code: 'invalid_data' }),
    )
  })

  it('should throw the first error with every result of the body', () => {
    const body = [
      { ...quickstart(), id: 'EZ1' },
      { ...quickstart(), id: '' },
      { ...quickstart(), id: 'EZ3' },
    ]
    expect(() => parse(body)).toThrow(
      expect.objectContaining({
        code: 'invalid_envelope',
        index: 1,
        results: [
          { success: true, event: { ...decoded(), id: 'EZ1' } },
          expect.objectContaining({ success: false }),
          { success: true, event: { ...decoded(), id: 'EZ3' } },
        ],
      }),
    )
  })
})

describe('the schema of an event', () => {
  const minimal = fixture('minimal')
  const accepted: [string, object][] = [
    ['a version that is listed', { dataschema: `${host}VoiceInsights.CallSummary/2` }],
    ['a version with the ending .json', { dataschema: `${host}VoiceInsights.CallSummary/7.json` }],
    ['a version that was never seen', { dataschema: `${host}VoiceInsights.CallSummary/99` }],
    [
      'a version that was never seen, with the ending .json',
      { dataschema: `${host}VoiceInsights.CallSummary/99.json` },
    ],
    ['no version', {}],
    ['the schema of another host', { dataschema: 'https://example.com/VoiceInsights.CallSummary/1' }],
    ['a schema that is not listed', { dataschema: `${host}VoiceInsights.Unheard/1` }],
    [
      'a type that is not listed',
      { type: 'com.twilio.new', dataschema: `${host}VoiceInsights.CallSummary/2` },
    ],
  ]
  it.each(accepted)('should take the tolerant shape for %s', (_, change) => {
    expect(parse({ ...minimal, ...change })).toHaveLength(1)
    expect(safeParse({ ...minimal, ...change, data: { call_sid: 'CA1' } })).toMatchObject([
      { success: false, error: { code: 'invalid_data', issues: [{ pointer: '/data/account_sid' }] } },
    ])
  })

  it.each(['1', '1.json'])('should take the exact shape for version %s', (version) => {
    const dataschema = `${host}VoiceInsights.CallSummary/${version}`
    expect(safeParse({ ...minimal, dataschema })[0]?.error?.issues.length).toBeGreaterThan(15)
    expect(parse({ ...quickstart(), dataschema })).toHaveLength(1)
    const unlisted = { ...minimal, type: 'com.twilio.new', dataschema }
    expect(safeParse(unlisted)[0]?.error?.issues.length).toBeGreaterThan(15)
  })
})

describe('an event of an unlisted type', () => {
  const unlisted = { specversion: '1.0', type: 'com.example.new', source: '/', id: '1' }
  const cases: [string, object, unknown][] = [
    ['keep an object', { data: { a: 1 } }, { a: 1 }],
    ['decode the text of an object', { data: '{"a":"{}"}' }, { a: '{}' }],
    ['decode the text of an array', { data: '[-0.0]' }, [-0]],
    ['keep text that is no JSON', { data: 'hello' }, 'hello'],
    ['keep the text of a number', { data: '12345678901234567890' }, '12345678901234567890'],
    ['keep the text of a null', { data: 'null' }, 'null'],
    ['keep null', { data: null }, null],
  ]
  it.each(cases)('should %s', (_, change, data) => {
    expect(parse({ ...unlisted, ...change })).toEqual([{ ...unlisted, data }])
  })

  it('should not invent data', () => {
    expect(Object.keys(parse(unlisted)[0]!)).toEqual(Object.keys(unlisted))
  })
})

describe('safeParse', () => {
  it('should deliver the good events of a body beside the bad one', () => {
    const bad = { ...fixture('minimal'), data: '{' }
    const results = safeParse([fixture('minimal'), bad, fixture('full')])
    expect(results.map(({ success }) => success)).toEqual([true, false, true])
    const error = results[1]?.error
    expect(error).toMatchObject({ code: 'data_not_json', index: 1, issues: [{ pointer: '/1/data' }] })
    expect(error?.element).toBe(bad)
    expect(error?.results).toBe(results)
  })

  it('should give one failed result for a body that it cannot read', () => {
    const results = safeParse('[')
    expect(results).toMatchObject([{ success: false, error: { code: 'invalid_json', index: undefined } }])
    expect(results[0]?.error?.results).toBe(results)
  })
})

describe('only', () => {
  const wanted = 'com.twilio.voice.insights.call-summary.complete'
  const event = { ...fixture('minimal'), type: wanted }
  const unwanted = { ...event, type: 'com.twilio.voice.insights.call-summary.partial' }

  it('should leave out events of other types, and not look at their data', () => {
    const body = JSON.stringify([{ ...unwanted, data: 'no JSON' }, event, { ...unwanted, data: {} }, event])
    expect(parse(body, { only: [wanted] })).toEqual([event, event])
    expect(safeParse(body, { only: [wanted] })).toHaveLength(2)
    expect(safeParse(body).map(({ success }) => success)).toEqual([false, true, false, true])
    expect(parse(body, { only: [] })).toEqual([])
  })

  it('should leave out a single event as well', () => {
    expect(parse(JSON.stringify(unwanted), { only: [wanted] })).toEqual([])
    expect(parse(JSON.stringify(event), { only: [wanted] })).toEqual([event])
  })

  it('should still refuse what is no event, in its place', () => {
    const [first, ...others] = safeParse(JSON.stringify([unwanted, { type: wanted }]), { only: [wanted] })
    expect(first?.error).toMatchObject({ code: 'invalid_envelope', index: 1 })
    expect(others).toEqual([])
    expect(() => parse('{', { only: [wanted] })).toThrow(expect.objectContaining({ code: 'invalid_json' }))
  })

  it('should keep to the limits beside it', () => {
    const [result] = safeParse(JSON.stringify([event, event]), { only: [wanted], maxEvents: 1 })
    expect(result?.error).toMatchObject({ code: 'too_many_events' })
  })
})

describe('parseEvent', () => {
  it('should decode one event from text, bytes or JSON', () => {
    const event = quickstart()
    for (const input of [JSON.stringify(event), Buffer.from(JSON.stringify(event)), event]) {
      expect(parseEvent(input)).toEqual(decoded())
      expect(safeParseEvent(input)).toEqual({ success: true, event: decoded() })
    }
  })

  it('should refuse an array of events', () => {
    expect(safeParseEvent(quickstartBody)).toMatchObject({
      success: false,
      error: { code: 'invalid_envelope', index: undefined, issues: [{ pointer: '', expected: 'object' }] },
    })
    expect(() => parseEvent(quickstartBody)).toThrow(expect.objectContaining({ code: 'invalid_envelope' }))
  })
})
