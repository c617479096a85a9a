// What bodies are measured, by name. An input is made in the process that needs it.
import * as events from './events.mjs'

/** @type {Record<string, { make: () => string | Uint8Array, isBad?: boolean }>} */
export const cases = {
  small: { make: () => events.smallBody },
  big: { make: () => events.bigBody },
  'small, as bytes': { make: () => Buffer.from(events.smallBody) },
  'big, as bytes': { make: () => Buffer.from(events.bigBody) },
  'big, data an object': { make: () => events.bigBodyOfObject },
  'batch of 1': { make: () => events.batch(1) },
  'batch of 10': { make: () => events.batch(10) },
  'batch of 100': { make: () => events.batch(100) },
  'batch of 1,000': { make: () => events.batch(1_000) },
  'one bad event': { make: () => events.badBatch(1), isBad: true },
  'batch of 100, one bad': { make: () => events.mixedBatch(100), isBad: true },
  'batch of 100, all bad': { make: () => events.badBatch(100), isBad: true },
  'one event of 1 MB, all of it bad': { make: events.hostile, isBad: true },
}
