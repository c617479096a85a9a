import { ok } from 'node:assert/strict'
import { isTestSink, safeParse } from 'voice-insights-events'
import type { Made } from './requests.js'

type Behaviour = 'succeeds' | 'throws' | 'rejects' | 'hangs'

/** A request, and what the handlers of its events will do. */
export interface Input extends Made {
  readonly method: string
  readonly as: 'bytes' | 'text' | 'function' | 'parsed' | 'failing'
  readonly headers: 'object' | 'Headers' | 'twice'
  readonly behaviour: Behaviour
}

/** What one request led to. */
export class Notes {
  behaviour: Behaviour = 'succeeds'
  reads = 0
  handled = 0
  invalid = 0
  marked = 0
  heard: string[] = []
}

/** The policy of answers: Twilio discards after 4xx, and sends again after 5xx. */
export function check(input: Input, status: number, notes: Notes): void {
  const { statuses, handled, invalid } = expectedOf(input)
  // Past its deadline a request may be anywhere, but its handlers have not succeeded.
  const isLate = input.behaviour === 'hangs' && status === 503
  ok(isLate || statuses.includes(status), `the status ${status} instead of ${statuses.join(' or ')}`)
  ok(input.behaviour === 'succeeds' || notes.marked === 0, 'nothing remembered that failed')
  ok(statuses.some((one) => one < 400 || one >= 500) || notes.reads === 0, 'nothing read of a stranger')
  if (handled === undefined) return
  ok(isLate || notes.handled === handled, `${notes.handled} handled instead of ${handled}`)
  ok(isLate || notes.invalid === invalid, `${notes.invalid} invalid instead of ${invalid}`)
}

interface Expected {
  readonly statuses: readonly number[]
  /** How many events; undefined where it is open whether the body counts. */
  readonly handled?: number
  readonly invalid?: number
}

/** What must come of a request. */
function expectedOf(input: Input): Expected {
  const { method, truth, as, headers, behaviour, body } = input
  const none = { handled: 0, invalid: 0 }
  if (method !== 'POST') return { statuses: [405], ...none }
  if (truth === 'unclear') return { statuses: [204, 403, 500] }
  if (truth === 'forged' || headers === 'twice') return { statuses: [403], ...none }
  if (truth === 'odd') return { statuses: [204, 500] }
  const isChanged = truth === 'changed body' || as === 'parsed' || as === 'failing'
  if (isChanged) return { statuses: [500], ...none }
  const { handled, invalid } = count(body)
  return { statuses: [behaviour === 'succeeds' || handled + invalid === 0 ? 204 : 500], handled, invalid }
}

/** How many events of a body are to be handled, each once, and how many are not valid. */
function count(body: Uint8Array): { handled: number; invalid: number } {
  const results = safeParse(body)
  const events = results.flatMap(({ event }) => event ?? [])
  // Tests of the sink all have one id.
  const keys = events.map((event, index) =>
    JSON.stringify(isTestSink(event) ? index : [event.source, event.id]),
  )
  return { handled: new Set(keys).size, invalid: results.length - events.length }
}
