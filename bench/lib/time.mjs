// Times functions against each other in one process: block by block in turn, so that a change of clock speed, a
// neighbour on the machine or a collection of garbage meets all of them alike.
import { median } from './stats.mjs'

const blockMs = 10

/** What was computed last, so that nothing is optimised away. */
export let sink

/**
 * The time of one call of each function, in microseconds: the median of its blocks.
 *
 * @param {Record<string, () => unknown>} functions Those that give promises are awaited.
 * @param {{ warmUp: number, milliseconds: number }} duration How long each is warmed up, and all of them are measured.
 * @returns {Promise<Record<string, number>>}
 */
export async function timeOf(functions, { warmUp, milliseconds }) {
  const runners = Object.entries(functions).map(([name, run]) => ({ name, run, calls: 1, blocks: [] }))
  const rounds = Math.max(5, Math.round(milliseconds / blockMs / runners.length))
  // The optimising compiler has to be done before the calls of a block are counted.
  for (const runner of runners) {
    await block(runner, performance.now() + warmUp)
    runner.calls = Math.max(1, Math.round(blockMs / 1e3 / ((await block(runner)) / 1e6)))
  }
  for (let round = 0; round < rounds; round++) {
    // Each goes first as often as it goes last.
    for (const runner of round % 2 ? runners.toReversed() : runners) runner.blocks.push(await block(runner))
  }
  return Object.fromEntries(runners.map(({ name, blocks }) => [name, median(blocks)]))
}

/** Microseconds per call of one block: of a number of calls, or until a moment. */
async function block({ run, calls }, until = 0) {
  const start = performance.now()
  let done = 0
  do {
    for (let call = 0; call < calls; call++) {
      const result = run()
      sink = result instanceof Promise ? await result : result
    }
    done += calls
  } while (performance.now() < until)
  return ((performance.now() - start) / done) * 1e3
}
