// `npm start`: the built package in a real server, which gets the event of the webhook quickstart as Twilio would send
// it, then forged, then a second time.
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { nodeHandler } from 'voice-insights-events/node'
import { sign } from 'voice-insights-events/signature'
import { createWebhook, seenInMemory } from 'voice-insights-events/webhook'
import { summaryOf } from './start-summary.mjs'

// The address that Twilio knows, and a token as any account has one.
const url = 'https://example.com/events'
const authToken = '12345678901234567890123456789012'

/** @type {string[]} */
const outcomes = []
const webhook = createWebhook({
  url,
  authToken,
  on: {
    'com.twilio.voice.insights.call-summary.predicted-complete': (event) => {
      console.log(`${summaryOf(event)}\n`)
    },
  },
  seen: seenInMemory(),
  onDelivery: ({ status, outcome, reason, events }) => {
    const detail = reason ?? (events.duplicate > 0 ? 'duplicate' : outcome)
    outcomes.push(detail)
    console.log(`answered ${status}: ${detail}\n`)
  },
})

const server = createServer(nodeHandler(webhook)).listen(0, '127.0.0.1')
await once(server, 'listening')
const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())

const body = await readFile(new URL('../test/fixtures/webhook-quickstart-body.json', import.meta.url), 'utf8')

/**
 * @param {string} title
 * @param {string} token
 */
async function post(title, token) {
  console.log(`${title}\n`)
  const { url: signed, signature } = await sign({ url, authToken: token, body })
  const headers = { 'content-type': 'application/json', 'x-twilio-signature': signature }
  await fetch(`http://127.0.0.1:${port}/events${signed.slice(url.length)}`, { method: 'POST', headers, body })
}

await post("The event of Twilio's webhook quickstart, signed:", authToken)
await post('The same event, signed by somebody who does not have the token:', 'a-token-that-was-made-up')
await post('The first request again:', authToken)
server.close()
process.exitCode = outcomes.join() === 'handled,signature_mismatch,duplicate' ? 0 : 1
