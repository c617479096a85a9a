import { CloudEvent } from 'cloudevents'
import { validateCloudEvent } from 'cloudevents/dist/event/spec.js'
import { expect, it } from 'vitest'
import { safeParseEvent } from 'voice-insights-events'
import { Random } from '../fuzz/random.js'

type Envelope = Readonly<Record<string, unknown>>

const standard = [
  'specversion',
  'type',
  'source',
  'id',
  'dataschema',
  'datacontenttype',
  'subject',
  'time',
  'data',
]

/** What is put up with, and why: an envelope that needs it, as it would have to be for the official rules. */
const tolerances: Readonly<Record<string, (envelope: Envelope) => Envelope>> = {
  // Twilio writes times of its own, and whoever cares reads them.
  'a time that is none': withText('time', '2026-01-01T00:00:00Z'),
  // Compared as text, never fetched.
  'an address of a schema that is none': withText('dataschema', 'https://example.com/1'),
  // Opaque: with `id` it identifies the event.
  'a source that is no URI': (envelope) =>
    envelope.source === '' ? envelope : withText('source', '/a')(envelope),
  'an empty subject': withText('subject', 'a'),
  // Twilio has documented a time here.
  'an empty datacontenttype': withText('datacontenttype', 'application/json'),
  // An unknown key is no error.
  'a name of other characters': (envelope) =>
    filter(envelope, (name) => name === 'data_base64' || /^[a-z0-9]+$/.test(name)),
  'an extension that is an object, a list or a fraction': (envelope) =>
    filter(
      envelope,
      (name, value) =>
        standard.includes(name) ||
        value === null ||
        /^(string|boolean)$/.test(typeof value) ||
        Number.isInteger(value),
    ),
  // Twilio sends none.
  'odd data_base64': (envelope) => filter(envelope, (name) => name !== 'data_base64'),
}

function withText(name: string, text: string): (envelope: Envelope) => Envelope {
  return (envelope) => (typeof envelope[name] === 'string' ? { ...envelope, [name]: text } : envelope)
}

const filter = (envelope: Envelope, keep: (name: string, value: unknown) => boolean): Envelope =>
  Object.fromEntries(Object.entries(envelope).filter(([name, value]) => keep(name, value)))

/** The official package: its schema and rules for names; and its constructor, which looks at the values of extensions. */
function isOfficial(envelope: Envelope): boolean {
  try {
    // Sound: whatever it is, it is only looked at.
    return validateCloudEvent(envelope as never) && new CloudEvent(envelope).id === envelope.id
  } catch {
    return false
  }
}

const texts = [
  '',
  ' ',
  'a',
  'a b',
  '/a',
  'ü',
  '1.0',
  '1.00',
  '0.3',
  '\0',
  'http://[',
  '%',
  'https://example.com/1',
  'urn:a:b',
  '//a',
  'application/json',
  'yesterday',
  '2026-01-01T00:00:00Z',
  '2026-01-01t00:00:00.123456789+02:00',
  '2026-02-31T00:00:00Z',
  '2026-01-01',
  '23:59:60Z',
]
const others = [null, 0, -1, 1.5, true, false, [], {}, ['a'], { a: 1 }]
const names = [
  'traceparent',
  'abc123',
  'a'.repeat(30),
  'Upper',
  'under_score',
  'with-dash',
  'ü',
  '',
  '0',
  'data_base64',
  'toString',
  'constructor',
  '__proto__',
  'datacontentencoding',
]
const good: readonly (readonly [string, readonly unknown[]])[] = [
  ['specversion', ['1.0']],
  ['type', ['com.example.new', 'a']],
  ['source', ['/a', 'urn:a:b', 'https://example.com/a?b#c']],
  ['id', ['EZ1', '0']],
  ['dataschema', ['https://example.com/1', null]],
  ['datacontenttype', ['application/json', null]],
  ['subject', ['a', null]],
  ['time', ['2026-01-01T00:00:00Z', null]],
  ['data', [null, 0, 'text', true, [], {}, { a: [1] }]],
]

/** An envelope that is mostly right. */
function makeEnvelope(random: Random): Envelope {
  const attributes = good.flatMap(([name, values]): [string, unknown][] => {
    if (random.oneIn(name === 'time' || name === 'data' ? 3 : 20)) return []
    return [[name, random.oneIn(8) ? random.pick([...texts, ...others]) : random.pick(values)]]
  })
  const extensions = Array.from({ length: random.below(3) }, (): [string, unknown] => [
    random.pick(names),
    random.pick([...texts, ...others]),
  ])
  return Object.fromEntries([...attributes, ...extensions])
}

it('should take 100,000 envelopes exactly where the official package does, but for what is put up with', () => {
  const seen = new Map(Object.keys(tolerances).map((name) => [name, 0]))
  const repairs = Object.entries(tolerances)
  const repaired = (envelope: Envelope, but?: string) =>
    repairs.reduce((result, [name, repair]) => (name === but ? result : repair(result)), envelope)
  let accepted = 0
  for (let execution = 0; execution < 100_000; execution++) {
    const text = JSON.stringify(makeEnvelope(new Random(1, execution)))
    const envelope = JSON.parse(text) as Envelope
    const { success, event } = safeParseEvent(text)
    if (success !== isOfficial(repaired(envelope))) expect.fail(`${success ? 'taken' : 'refused'}: ${text}`)
    if (!success) continue
    accepted++
    // As it came, times among it.
    const present = filter(
      envelope,
      (name, value) => value !== null || !standard.includes(name) || name === 'data',
    )
    if (JSON.stringify(event) !== JSON.stringify(present)) expect.fail(`changed: ${text}`)
    // Each on its own, until it was seen often enough.
    for (const [name] of repairs)
      if (seen.get(name)! <= 100 && !isOfficial(repaired(envelope, name))) seen.set(name, seen.get(name)! + 1)
  }
  expect(accepted).toBeGreaterThan(20_000)
  expect(100_000 - accepted).toBeGreaterThan(20_000)
  for (const [name, times] of seen) expect(times, name).toBeGreaterThan(100)
})
