// The events that are measured.
import { readFileSync } from 'node:fs'
import { callSummary } from './emit.mjs'

const read = (path) => readFileSync(new URL(`../../test/fixtures/${path}`, import.meta.url), 'utf8')

/** The event of Twilio's webhook quickstart, in the body as Twilio documents it. */
export const smallBody = read('webhook-quickstart-body.json')
const [small] = JSON.parse(smallBody)

/** A version 1 event with every key that its schema knows and no other, so that all of it is validated. */
const full = JSON.parse(read('VoiceInsights.CallSummary/full.json')).event
const known = Object.entries(full.data).filter(([key]) => key in callSummary.properties)
const bigData = {
  ...Object.fromEntries(known),
  call_sid: `CA${'1'.repeat(32)}`,
  account_sid: `AC${'1'.repeat(32)}`,
  parent_call_sid: `CA${'2'.repeat(32)}`,
  parent_account_sid: `AC${'2'.repeat(32)}`,
}

const bigWith = (changes) => ({ ...full, dataschema: small.dataschema, data: { ...bigData, ...changes } })
const stringified = (event) => ({ ...event, data: JSON.stringify(event.data) })

export const bigBody = JSON.stringify([stringified(bigWith({}))])
export const bigBodyOfObject = JSON.stringify([bigWith({})])

/** Not `JSON.stringify`d anew: `-0.0` would become `0`. */
const badSmall = { ...small, data: small.data.replace('"duration":0', '"duration":"0"') }

const batchOf = (event, count) => JSON.stringify(Array.from({ length: count }, () => event))

export const batch = (count) => batchOf(small, count)
export const badBatch = (count) => batchOf(badSmall, count)

/** One bad event in the middle of good ones. */
export const mixedBatch = (count) =>
  JSON.stringify(Array.from({ length: count }, (_, index) => (index === count >> 1 ? badSmall : small)))

const keys = (count) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`key_${index}`, index]))
const bodyOf = (changes) => JSON.stringify([stringified(bigWith(changes))])

/** One event that grows, by what its schema leaves open. About 16 bytes of body for each step. */
export const growing = {
  'a list: tags': (steps) => bodyOf({ tags: Array.from({ length: steps }, () => 'high_latency') }),
  'a map: counts of events': (steps) =>
    bodyOf({ sdk_edge: { ...bigData.sdk_edge, events: { groups: keys(steps) } } }),
  'keys that no schema knows': (steps) => bodyOf({ unheard_of: keys(steps) }),
}

/** One event that is wrong 500,000 times, in about 1 MB. */
export const hostile = () => bodyOf({ tags: Array.from({ length: 500_000 }, () => 1) })

/** What is sent, and what of it is JSON of the event's data. */
export const sizes = {
  small: { body: Buffer.byteLength(smallBody), data: small.data.length },
  big: { body: Buffer.byteLength(bigBody), data: JSON.parse(bigBody)[0].data.length },
}
