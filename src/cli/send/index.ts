import { setMaxListeners } from 'node:events'
import { addressOf, verifierFor } from '../address.js'
import { defineCommand, UsageError, type Values } from '../command.js'
import { count, print, withProgress } from '../terminal.js'
import { batched, duplicated, shuffled } from './arrange.js'
import { assign, readAssignment } from './assign.js'
import { deliver } from './deliver.js'
import { eventsOf, type Outgoing } from './events.js'
import { options } from './options.js'
import { createPost } from './post.js'
import { type Draft, draftsOf, type Signing } from './requests.js'
import { inWords, summaryOf } from './summary.js'
import { counter, createTally, type Tally } from './tally.js'

export const send = defineCommand({
  name: 'send',
  summary: 'Sends events to a handler, signed, as Twilio does.',
  details: [
    'What is answered 5xx or 429, or not within five seconds, is sent again; what is answered 4xx is lost, as with Twilio. At the end it shows what was answered, how fast, and which events would have been lost in production, and why.',
    'Exit code 0 if every event was acknowledged and nothing forged was, else 1; 2 if a file cannot be read to its end.',
  ],
  operands: { usage: 'URL', min: 1, max: 1 },
  options,
  examples: [
    'send http://localhost:8080/events --call poor-quality',
    'send http://localhost:8080/events \\\n      --sink-url https://example.com/events --forge --duplicate',
    'send http://localhost:8080/events -n 100 -c 10 \\\n      --type call-event.sdk --set data.level=ERROR',
  ],
  run: async (values, [url = '']) => {
    const address = addressOf(url, 'URL')
    const signing = signingOf(values, url)
    const { concurrency = 1, rate = Infinity, 'retry-for': retryFor = 15 } = values
    const tally = createTally()
    const begun = performance.now()
    const seconds = () => (performance.now() - begun) / 1_000
    const pace = { concurrency, rate, retryFor, signal: interrupted() }
    const { isComplete, error } = await withProgress(
      () => progressOf(tally, seconds()),
      () => deliver(drafts(arranged(values), values, signing), createPost(address), pace, counter(tally)),
    )
    if (error && tally.requests === 0) throw error
    const summary = summaryOf(tally, seconds(), isComplete)
    await print(values.json ? JSON.stringify(summary, null, 2) : inWords(summary, retryFor))
    if (error) throw error
    return isComplete && summary.losses.length === 0 && tally.accepted.size === 0 ? 0 : 1
  },
})

type SendValues = Values<typeof options>

function signingOf(values: SendValues, url: string): Signing {
  const { 'auth-token': authToken = process.env.TWILIO_AUTH_TOKEN, 'sink-url': sinkUrl = url, data } = values
  if (!authToken) throw new UsageError('expected --auth-token, or TWILIO_AUTH_TOKEN in the environment')
  if (/[^!-~]/.test(sinkUrl)) throw new UsageError('--sink-url: expected an address that is percent-encoded')
  // Nothing is signed that the handler could not verify.
  verifierFor({ url: sinkUrl, authToken })
  return { authToken, sinkUrl, data }
}

/** The events that were asked for, in the order in which they are sent, each with its changes. */
function arranged(values: SendValues): AsyncIterable<Outgoing[]> {
  const { call, file, type, count: number = 1, seed = 1, batch = 1 } = values
  const fallback = call === undefined && file === undefined ? ['call-summary.complete'] : []
  const wanted = {
    call,
    file,
    count: number,
    seed,
    types: type ?? fallback,
    schemaVersion: values['schema-version'],
  }
  const changed = changing(eventsOf(wanted), values.set ?? [])
  const repeated = values.duplicate ? duplicated(changed) : changed
  return batched(values.shuffle ? shuffled(repeated) : repeated, batch)
}

async function* changing(
  events: AsyncIterable<Outgoing>,
  changes: readonly string[],
): AsyncGenerator<Outgoing> {
  const assignments = changes.map(readAssignment)
  for await (const event of events) yield assign(event, assignments)
}

async function* drafts(
  batches: AsyncIterable<Outgoing[]>,
  { forge = false }: SendValues,
  signing: Signing,
): AsyncGenerator<Draft, void> {
  for await (const events of batches) yield* draftsOf(events, signing, forge)
}

function progressOf(tally: Tally, seconds: number): string {
  const { requests, retries, acknowledged, events } = tally
  return `${count(requests)} sent, ${count(acknowledged)} acknowledged, ${count(retries)} sent again, ${count(events.size - acknowledged)} not yet or lost, ${count(Math.round(acknowledged / seconds))}/s`
}

/** Ends the sending, and shows what came of it. A second time ends the program. */
function interrupted(): AbortSignal {
  const controller = new AbortController()
  // Every request that waits for its turn listens.
  setMaxListeners(0, controller.signal)
  process.once('SIGINT', () => {
    controller.abort()
  })
  return controller.signal
}
