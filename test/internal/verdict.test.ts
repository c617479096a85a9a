import { describe, expect, it } from 'vitest'
import { safeParse } from '../../src/index.js'
import { buildEvent } from '../../src/testing/index.js'
import { isPersonal, judge, schemaInWords, shown, typeIn } from '../../src/cli/verdict.js'

const hex = 'a1b2c3d4e5f60718293a4b5c6d7e8f90'

describe('isPersonal', () => {
  it.each([
    '12345',
    'x12345y',
    '5-0-123',
    '5.0100.123',
    '1.2.3.',
    '12.34.56.',
    '1.123.12.',
    '123.123.123.',
    '1b2c3',
    '1bb22cc3',
    '1B2C3',
    'a@b',
    '::',
    'a:b:c',
    '1:ab:2',
    'client:alice',
    'sip:a',
    'sips:a',
    'tel:a',
    'WhatsApp:a',
    // What looks like a SID, a UUID or a time and is none.
    `C${hex}`,
    `CA${hex}a1b`,
    `CA${hex.slice(1)}`,
    `xCA${hex}`,
    `CA${hex}.12345`,
    'a1b2c3d-1234-1234-1234-123456789012',
    'a1b2c3d4-123-1234-1234-123456789012',
    'a1b2c3d4-1234-1234-1234-1234567890123',
    'a1b2c3d4-1234-1234-123456789012',
    'xa1b2c3d4-1234-1234-1234-123456789012',
    'x2026-03-01T11:40:00Z',
    '2026-03-01 11:40:00Z',
  ])('should be true for %s', (text) => {
    expect(isPersonal(text)).toBe(true)
  })

  it.each([
    '',
    '1234',
    '5-0-12',
    '5-0',
    '1.2.3',
    '1b2c',
    '1bc3',
    'b2c3',
    'a:b',
    'client:***',
    'sip:*',
    'data',
    '/0/data/call_sid',
    `CA${hex}`,
    `CA${hex}a1`,
    `/data/CA${hex}/x`,
    'a1b2c3d4-1234-1234-1234-123456789012',
    '2026-03-01T11:40:00Z',
    '2026-03-01T11:40:00.123Z',
  ])('should be false for %s', (text) => {
    expect(isPersonal(text)).toBe(false)
  })
})

describe('shown', () => {
  it.each(['a', 'Call-Summary.complete_2', 'a'.repeat(100)])('should show %s', (text) => {
    expect(shown(text)).toBe(text)
  })

  it.each(['', '1a', '-a', 'a b', 'a\n', ' a', 'a'.repeat(101), 'a12345', 5, null])(
    'should not show %j',
    (value) => {
      expect(shown(value)).toBe('*')
    },
  )

  it('should show nothing of nothing', () => {
    expect(shown(undefined)).toBe(undefined)
  })
})

describe('judge', () => {
  const event = buildEvent('com.twilio.voice.insights.call-summary.complete')
  const judged = (change: object) => judge(safeParse(JSON.stringify([{ ...event, ...change }]))[0]!)
  const at = (version: string) => `https://events-schemas.twilio.com/VoiceInsights.CallSummary/${version}`

  it('should show a version that cannot be the number of somebody', () => {
    expect(judged({ dataschema: at('9999') })).toMatchObject({ version: 9_999 })
    const { version, ...rest } = judged({ dataschema: at('10000') })
    expect([version, schemaInWords({ version, ...rest })]).toEqual([undefined, 'CallSummary'])
  })

  it('should find the schema of a type by itself', () => {
    const verdict = judged({ dataschema: undefined })
    expect(verdict).toMatchObject({ schema: 'VoiceInsights.CallSummary', version: undefined })
  })

  it.each([
    ['com.twilio.voice.insights.call-summary.partial', 'call-summary.partial'],
    ['com.twilio.eventstreams.test-event', 'eventstreams.test-event'],
    ['org.com.twilio.event', 'org.com.twilio.event'],
  ])('should shorten %s to %s', (type, short) => {
    expect(typeIn(judged({ type }))).toBe(short)
  })

  it.each([{ type: 5 }, { dataschema: 5 }, { type: null }])(
    'should find no schema in what is no text: %j',
    (change) => {
      expect(judged(change)).toMatchObject({ schema: undefined, version: undefined })
    },
  )
})
