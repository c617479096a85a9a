import { performance } from 'node:perf_hooks'
import { expect, it } from 'vitest'
import { safeParse } from 'voice-insights-events'
import { fixture, stringified } from '../fixtures.js'

const minimal = fixture('minimal')
const list = (item: string, bytes: number) =>
  `[${Array(Math.floor(bytes / (item.length + 1)))
    .fill(item)
    .join(',')}]`
const withTags = (tag: string) =>
  JSON.stringify(minimal).replace('"data":{', `"data":{"tags":${list(tag, 1_000_000)},`)
const thousand = (change: object) =>
  JSON.stringify(Array(1_000).fill({ ...minimal, subject: 'x'.repeat(800), ...change }))

const wrong = Object.fromEntries(Object.keys(fixture('full').data).map((key) => [key, 1.5]))
const realistic = JSON.stringify(stringified(fixture('realistic-v1-quickstart')))
it.each([
  ['a list of wrong items', withTags('1'), withTags('""')],
  ['events with data that is no JSON', thousand({ data: '{' }), list(realistic, 1_000_000)],
  ['events that are wrong once', thousand({ id: 1 }), list(realistic, 1_000_000)],
  ['events that are wrong twenty times', thousand({ data: wrong }), list(realistic, 1_000_000)],
])(
  'should have a hostile body cost at most three times what a valid one of its size costs: %s',
  // A machine that is busy with something else can slow down one of the two.
  { retry: 5 },
  (_, hostile, valid) => {
    expect(safeParse(valid).every(({ success }) => success)).toBe(true)
    expect(Math.abs(hostile.length / valid.length - 1)).toBeLessThan(0.6)
    const [bad, good] = leastTimes([hostile, valid])
    expect(bad! / good!).toBeLessThan(3)
  },
)

/** The least of several times of each body, in turn: what else runs on the machine only adds. */
const leastTimes = (bodies: readonly string[]): number[] => {
  const rounds = Array.from({ length: 30 }, () =>
    bodies.map((body) => {
      const start = performance.now()
      safeParse(body)
      return performance.now() - start
    }),
  )
  return bodies.map((_, index) => Math.min(...rounds.map((times) => times[index]!)))
}
