import { performance } from 'node:perf_hooks'
import { Account, type Failure } from './account.js'
import { Random } from './random.js'
import { type Seeds, seedsOf } from './seeds.js'

/** What is fuzzed. */
export interface Target<Input = unknown> {
  readonly name: string
  /** Executions under way at a time: more than one where the work is done on other threads. */
  readonly lanes: number
  /** Makes an input: plain data, so that it can be kept. */
  readonly make: (random: Random, seeds: Seeds) => Input
  /** Makes what executes one input at a time. It tells what came of it, and throws if what must hold does not. */
  readonly open: () => (input: Input) => string | Promise<string>
}

export interface Plan {
  readonly seed: number
  readonly executions: number
  /** The execution to begin with: to repeat a single one. */
  readonly first?: number
  /** Milliseconds after which no execution is begun. */
  readonly time?: number
}

export interface Report {
  readonly target: string
  readonly seed: number
  readonly executions: number
  readonly seconds: number
  /** Milliseconds of the slowest execution. */
  readonly slowest: number
  /** How often each outcome occurred. */
  readonly outcomes: ReadonlyMap<string, number>
  readonly failures: readonly Failure[]
}

/** Executions that share seeds, and after which the intrinsics are looked at. */
const round = 50_000

/** Executes a target with one input after the other, made from the seed and the number of the execution alone. */
export async function fuzz<Input>(
  { name, lanes, make, open }: Target<Input>,
  { seed, executions, first = 0, time = Infinity }: Plan,
): Promise<Report> {
  const account = new Account<Input>()
  const start = performance.now()
  const end = first + executions
  let next = first
  let seeds = seedsOf(seed, Math.floor(first / round))

  const begin = (execution: number): Input => {
    if (execution % round === 0 && execution > first) {
      account.checkIntrinsics(execution)
      seeds = seedsOf(seed, execution / round)
    }
    return make(new Random(seed, execution), seeds)
  }

  const lane = async () => {
    const execute = open()
    while (next < end && !account.isOver && performance.now() - start < time) {
      const execution = next++
      const input = begin(execution)
      try {
        const from = performance.now()
        const pending = execute(input)
        const outcome = typeof pending === 'string' ? pending : await pending
        account.pass(execution, input, outcome, performance.now() - from)
      } catch (error) {
        account.fail(execution, error, input)
      }
    }
  }

  await Promise.all(Array.from({ length: lanes }, lane))
  await account.checkTimes(open)
  account.checkIntrinsics(next)
  const seconds = (performance.now() - start) / 1_000
  const { slowest, outcomes, failures } = account
  return { target: name, seed, executions: next - first, seconds, slowest, outcomes, failures }
}
