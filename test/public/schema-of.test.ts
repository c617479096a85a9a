import { expect, it } from 'vitest'
import { parseEvent, schemaOf } from 'voice-insights-events'
import { fixture } from '../fixtures.js'

const host = 'https://events-schemas.twilio.com/'
const summary = 'VoiceInsights.CallSummary'
const of = (change: object) => schemaOf(parseEvent({ ...fixture('minimal'), ...change }))

it.each([
  ['a listed version', `${host}${summary}/2`, { id: summary, version: 2, listed: true, newer: false }],
  ['the ending .json', `${host}${summary}/7.json`, { id: summary, version: 7, listed: true, newer: false }],
  ['a version in a gap', `${host}${summary}/3`, { id: summary, version: 3, listed: true, newer: false }],
  ['a newer version', `${host}${summary}/8`, { id: summary, version: 8, listed: true, newer: true }],
  [
    'an unlisted schema',
    `${host}New.Schema/1`,
    { id: 'New.Schema', version: 1, listed: false, newer: false },
  ],
  [
    'the address of another host',
    'https://example.com/A/1',
    { id: summary, version: undefined, listed: true, newer: false },
  ],
  [
    'an address that only looks like one of Twilio',
    `https://events-schemas.twi1io.com/${summary}/2`,
    { id: summary, version: undefined, listed: true, newer: false },
  ],
  ['no version', `${host}${summary}`, { id: summary, version: undefined, listed: true, newer: false }],
  [
    'a version that is no number',
    `${host}${summary}/1e1`,
    { id: summary, version: undefined, listed: true, newer: false },
  ],
  [
    'more than a version',
    `${host}${summary}/1/2`,
    { id: summary, version: undefined, listed: true, newer: false },
  ],
  [
    'a version that only starts as one',
    `${host}${summary}/1x`,
    { id: summary, version: undefined, listed: true, newer: false },
  ],
  [
    'an ending that only starts as .json',
    `${host}${summary}/1.jsonx`,
    { id: summary, version: undefined, listed: true, newer: false },
  ],
  ['no id', `${host}/1`, { id: summary, version: undefined, listed: true, newer: false }],
])('should tell the schema of an event with %s', (_, dataschema, reference) => {
  expect(of({ dataschema })).toEqual(reference)
})

it('should tell the schema by the type where none is named, and none of an unlisted type', () => {
  expect(of({})).toEqual({ id: summary, version: undefined, listed: true, newer: false })
  expect(of({ type: 'com.example.new' })).toBeUndefined()
})
