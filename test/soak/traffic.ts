// Plays Twilio, and strangers: an open loop of requests at a rate, whatever becomes of those before.
import { Agent, request } from 'node:http'
import { createWriter, duplicate, type Kind, kinds, type Mail } from './kinds.js'

/** Requests under way at most, and acknowledged ones that are kept to be sent again. */
const maxInFlight = 64
const maxKept = 1_000

export interface TrafficOptions {
  readonly port: number
  /** Requests per second. */
  readonly rate: number
  readonly milliseconds: number
}

/** What was sent, and what came of it. */
export interface Traffic {
  readonly requests: number
  readonly retries: number
  /** Requests that were due but not sent, as too many were under way. */
  readonly shed: number
  /** How often each kind was answered with each status; 0 is no answer. */
  readonly answers: ReadonlyMap<Kind, ReadonlyMap<number, number>>
  /** Milliseconds from a request to its answer, of those that were to be answered 204 at once; and of all the slowest. */
  readonly times: readonly number[]
  readonly slowest: number
  /** By the number of an event: 1 if it was acknowledged. */
  readonly acknowledged: readonly number[]
}

export async function send({ port, rate, milliseconds }: TrafficOptions): Promise<Traffic> {
  const { write, count } = createWriter()
  const agent = new Agent({ keepAlive: true, maxSockets: maxInFlight })
  const answers = new Map<Kind, Map<number, number>>()
  const acknowledged: number[] = []
  const kept: Mail[] = []
  const times: number[] = []
  const waiting: { readonly mail: Mail; readonly due: number }[] = []
  let [requests, retries, shed, slowest, inFlight, acknowledgements] = [0, 0, 0, 0, 0, 0]

  const dispatch = async (mail: Mail): Promise<void> => {
    inFlight++
    requests++
    const start = performance.now()
    const status = await post(mail, port, agent)
    const time = performance.now() - start
    inFlight--
    const { kind, events } = mail
    slowest = Math.max(slowest, time)
    if (kind.statuses.length === 1 && status === 204 && requests % 10 === 0) times.push(time)
    const tally = answers.get(kind) ?? new Map<number, number>()
    answers.set(kind, tally.set(status, (tally.get(status) ?? 0) + 1))
    if (status >= 200 && status < 300) {
      for (const number of events) acknowledged[number] = 1
      if (kind.statuses.join() === '204') kept[acknowledgements++ % maxKept] = mail
    } else if (kind.isGenuine && (status === 0 || status === 429 || status >= 500)) {
      retries++
      mail.attempts++
      // Soon, so that the store of seen events, which remembers the last 10,000, has not forgotten the others of a batch.
      waiting.push({ mail, due: performance.now() + 50 + Math.random() * 100 })
    }
  }

  /** Retries whose time has come, then new requests up to the rate. */
  const start = performance.now()
  const end = start + milliseconds
  let issued = 0
  while (performance.now() < end) {
    sendWaiting()
    let due = Math.floor(((performance.now() - start) * rate) / 1_000) - issued
    issued += due
    for (; due > 0 && inFlight < maxInFlight; due--) void dispatch(next())
    shed += due
    await pause(2)
  }
  // What was not acknowledged comes until it is, or for a minute.
  while ((waiting.length > 0 || inFlight > 0) && performance.now() < end + 60_000) {
    sendWaiting()
    await pause(10)
  }
  agent.destroy()
  const total = Array.from({ length: count() }, (_, number) => acknowledged[number] ?? 0)
  return { requests, retries, shed, answers, times, slowest, acknowledged: total }

  function sendWaiting(): void {
    const now = performance.now()
    for (let index = waiting.length - 1; index >= 0 && inFlight < maxInFlight; index--) {
      if (waiting[index]!.due <= now) void dispatch(waiting.splice(index, 1)[0]!.mail)
    }
  }

  function next(): Mail {
    const kind = pick()
    const before = kept[Math.floor(Math.random() * maxKept)]
    if (kind !== duplicate) return write(kind)
    return before ? { ...before, kind, attempts: 0 } : write(kinds[0]!)
  }
}

const urn = [...kinds, duplicate].flatMap((kind) => Array<Kind>(kind.share).fill(kind))
const pick = (): Kind => urn[Math.floor(Math.random() * urn.length)]!
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** The status of the answer; 0 if there is none within five seconds. */
function post(
  { kind, method, path, signature, body, attempts }: Mail,
  port: number,
  agent: Agent,
): Promise<number> {
  return new Promise((resolve) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': body.byteLength,
      ...(signature !== undefined && { 'x-twilio-signature': signature }),
    }
    const outgoing = request({ host: '127.0.0.1', port, agent, method, path, headers }, (response) => {
      response
        .resume()
        .on('end', () => {
          resolve(response.statusCode ?? 0)
        })
        .on('error', () => {
          resolve(0)
        })
    })
    outgoing.on('error', () => {
      resolve(0)
    })
    const timer = setTimeout(() => outgoing.destroy(), 5_000)
    outgoing.on('close', () => {
      clearTimeout(timer)
      resolve(0)
    })
    if (kind.breaks && attempts === 0) {
      outgoing.write(body.subarray(0, body.byteLength / 2), () => outgoing.destroy())
    } else {
      outgoing.end(body)
    }
  })
}
