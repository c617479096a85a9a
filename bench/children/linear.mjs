// How time grows with the input: a body and one twice as long, by `parse` and by the floor.
import { input, output } from '../lib/child.mjs'
import { batch, growing } from '../lib/events.mjs'
import { floor } from '../lib/floor.mjs'
import { timeOf } from '../lib/time.mjs'

const [program, kind, size, duration] = input()
const { parse } = await import(program)
const make = growing[kind] ?? batch
const once = make(size)
const twice = make(size * 2)
const times = await timeOf(
  {
    once: () => parse(once),
    floorOnce: () => floor(once),
    twice: () => parse(twice),
    floorTwice: () => floor(twice),
  },
  // Large inputs are hot soon.
  { ...duration, warmUp: duration.warmUp / 2 },
)
output({ bytes: once.length, parse: times.twice / times.once, floor: times.floorTwice / times.floorOnce })
