import { serialize } from 'node:v8'
import { changes, snapshot } from './intrinsics.js'

export interface Failure {
  readonly execution: number
  readonly message: string
  /** What `node:v8` deserialises, in base64. */
  readonly input: string
}

/** An execution that took long, perhaps for no fault of its own. */
interface Suspect<Input> {
  readonly execution: number
  readonly input: Input
  readonly taken: number
}

/** Milliseconds of the processor that no execution may take. */
const limit = 100

/**
 * Milliseconds from which an execution is timed again, on its own, by the time of the processor: a machine that is busy
 * with something else pauses, and so do lanes for one another.
 */
const suspicious = 20

/** So many at most, the slowest. */
const maxSuspects = 500

const maxFailures = 5

/** What came of the executions of one run. */
export class Account<Input> {
  /** How often each outcome occurred. */
  readonly outcomes = new Map<string, number>()
  readonly failures: Failure[] = []
  /** Milliseconds of the slowest execution. */
  slowest = 0
  #suspects: Suspect<Input>[] = []
  #isPolluted = false
  readonly #intrinsics = snapshot()

  /** Whether there is no use in going on. */
  get isOver(): boolean {
    return this.#isPolluted || this.failures.length >= maxFailures
  }

  pass(execution: number, input: Input, outcome: string, taken: number): void {
    this.outcomes.set(outcome, (this.outcomes.get(outcome) ?? 0) + 1)
    if (taken <= suspicious) this.slowest = Math.max(this.slowest, taken)
    else this.#suspects.push({ execution, input, taken })
    if (this.#suspects.length > 2 * maxSuspects) this.#suspects = slowestOf(this.#suspects)
  }

  fail(execution: number, error: unknown, input?: Input): void {
    const message = error instanceof Error ? `${error.name}: ${error.message}` : 'something else was thrown'
    this.failures.push({ execution, message, input: serialize(input).toString('base64') })
  }

  /** Fails where an execution before this one has changed an intrinsic. */
  checkIntrinsics(execution: number): void {
    const changed = changes(this.#intrinsics, snapshot())
    if (changed.length === 0) return
    this.#isPolluted = true
    this.fail(execution, new Error(`before this execution was changed: ${changed.join(', ')}`))
  }

  /** Times again what took long. */
  async checkTimes(open: () => (input: Input) => unknown): Promise<void> {
    for (const { execution, input } of slowestOf(this.#suspects)) {
      const taken = await timeAlone(open(), input)
      this.slowest = Math.max(this.slowest, taken)
      if (taken > limit) this.fail(execution, new Error(`took ${Math.round(taken)} ms`), input)
    }
  }
}

const slowestOf = <Input>(suspects: readonly Suspect<Input>[]): Suspect<Input>[] =>
  [...suspects].sort((a, b) => b.taken - a.taken).slice(0, maxSuspects)

/** Milliseconds of the processor: the least of a few times. */
async function timeAlone<Input>(execute: (input: Input) => unknown, input: Input): Promise<number> {
  let least = Infinity
  for (let times = 0; times < 5; times++) {
    const before = process.cpuUsage()
    await execute(input)
    const { user, system } = process.cpuUsage(before)
    least = Math.min(least, (user + system) / 1_000)
  }
  return least
}
