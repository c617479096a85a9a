import { fateOf, type Heard } from './deliver.js'
import type { Answer } from './post.js'
import type { Outgoing } from './events.js'

/** An event that no request has delivered. */
export interface Loss {
  readonly id: unknown
  readonly type: unknown
  /** Twilio would discard it at once; otherwise it would give up after four hours. */
  readonly discarded: boolean
  /** The last answer: a status, or why there was none. */
  readonly answer: string
}

/** What became of everything that was sent. */
export interface Tally {
  requests: number
  retries: number
  /** Of the events. */
  acknowledged: number
  /** By source and id: undefined once it was acknowledged. */
  readonly events: Map<string, Loss | undefined>
  /** Milliseconds of each answer, by status, or by why there was none. */
  readonly answers: Map<string, number[]>
  /** Forged requests, and those of them that were acknowledged. */
  forged: number
  readonly accepted: Map<string, number>
}

export const createTally = (): Tally => ({
  requests: 0,
  retries: 0,
  acknowledged: 0,
  events: new Map(),
  answers: new Map(),
  forged: 0,
  accepted: new Map(),
})

/** Counts answers. */
export const counter =
  (tally: Tally): Heard =>
  ({ events, forgery }, answer, isSentAgain) => {
    const isAcknowledged = fateOf(answer) === 'acknowledged'
    if (forgery) {
      tally.forged++
      if (isAcknowledged) tally.accepted.set(forgery, (tally.accepted.get(forgery) ?? 0) + 1)
      return
    }
    tally.requests++
    if (isSentAgain) tally.retries++
    const times = tally.answers.get(answer.name) ?? []
    times.push(answer.milliseconds)
    tally.answers.set(answer.name, times)
    for (const event of events) settle(tally, event, answer, isAcknowledged)
  }

function settle(tally: Tally, event: Outgoing, answer: Answer, isAcknowledged: boolean): void {
  const { events } = tally
  const { source, id, type } = event
  const key = JSON.stringify(typeof id === 'string' ? [source, id] : event)
  // A copy of it may have been acknowledged before.
  const isSettled = events.has(key) && events.get(key) === undefined
  if (isSettled) return
  if (isAcknowledged) tally.acknowledged++
  const loss = { id, type, discarded: fateOf(answer) === 'discarded', answer: answer.name }
  events.set(key, isAcknowledged ? undefined : loss)
}

export const lossesIn = ({ events }: Tally): Loss[] =>
  [...events.values()].filter((loss) => loss !== undefined)
