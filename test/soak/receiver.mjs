// The receiver of the soak test, in a process of its own: the built package behind node:http, with handlers that fail in
// every way, and hooks that do too. What its handlers succeed with is in its record.
//   receiver.mjs RECORD [SABOTAGE]
import { openSync, writeSync } from 'node:fs'
import { createServer } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import { nodeHandler } from 'voice-insights-events/node'
import { sign } from 'voice-insights-events/signature'
import { createWebhook, forTypes, seenInMemory } from 'voice-insights-events/webhook'
import { serve } from './serve.mjs'

const { SINK_URL: url = '', TWILIO_AUTH_TOKEN: authToken = '' } = process.env
const [, , path = '', sabotage = ''] = process.argv
const record = openSync(path, 'w')

/** @type {unknown[]} */
const leaked = []
let count = 0
/** @param {string} name @param {number} every */
const sabotages = (name, every) => name === sabotage && ++count % every === 0

/** @param {string} id */
function write(id) {
  if (!sabotages('lose', 500)) writeSync(record, `${id}\n`)
}

/**
 * What handlers do with an event whose id begins so, one time in three.
 *
 * @type {Readonly<Record<string, (id: string, signal: AbortSignal) => unknown>>}
 */
const faults = {
  throws: () => {
    throw new Error('thrown')
  },
  rejects: () => setTimeout(1).then(() => Promise.reject(new Error('rejected'))),
  hangs: (_, signal) =>
    new Promise((_resolve, reject) => {
      signal.addEventListener('abort', () => {
        reject(new Error('gave up'))
      })
    }),
  stays: (id) =>
    setTimeout(4_500).then(() => {
      write(id)
    }),
}

/** @type {import('voice-insights-events/webhook').Handler<import('voice-insights-events').VoiceInsightsEvent>} */
function handle(event, { signal }) {
  const { id } = event
  if (sabotage === 'leak') leaked.push(event)
  if (sabotage === 'stall' && /00$/.test(id)) throw new Error('stalled')
  const fault = faults[id.slice(0, id.indexOf('-'))]
  if (fault && Math.random() < 1 / 3) return fault(id, signal)
  write(id)
}

function fail() {
  if (Math.random() < 0.5) throw new Error('a hook threw')
  return Promise.reject(new Error('a hook rejected'))
}

const webhook = createWebhook({
  url,
  authToken,
  on: forTypes(
    ['com.twilio.voice.insights.call-summary.complete', 'com.twilio.voice.insights.call-summary.partial'],
    handle,
  ),
  fallback: handle,
  onInvalid: () => {
    if (Math.random() < 0.2) throw new Error('not kept')
  },
  onError: fail,
  onDelivery: fail,
  ...(sabotage !== 'twice' && { seen: seenInMemory() }),
})

/** @type {typeof webhook.receive} */
async function receive(request) {
  if (sabotages('status', 500)) return { status: 403, headers: {}, body: '' }
  if (sabotages('slow', 500)) await setTimeout(5_500)
  if (sabotages('reject', 500)) void Promise.reject(new Error('nobody catches this'))
  return webhook.receive(sabotage === 'trust' ? await resigned(request) : request)
}

/** @param {import('voice-insights-events/webhook').ReceivedRequest} request */
async function resigned({ body: read, ...request }) {
  // Sound: that of `nodeHandler` is a function that gives bytes.
  const body = await /** @type {(limit: number, isOver: () => boolean) => Promise<Uint8Array>} */ (read)(
    1e6,
    () => false,
  )
  const { url: query, signature } = await sign({ url, authToken, body })
  return { ...request, query, headers: { 'x-twilio-signature': signature }, body }
}

serve(createServer(nodeHandler(Object.assign(() => Promise.reject(new Error()), { receive }))))
