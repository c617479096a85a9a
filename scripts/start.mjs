// `npm start`: a real HTTP receiver with the built package in it. Without arguments it receives the webhook quickstart's
// event and ends; with `--listen PORT` it stays and prints what arrives.
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { parseArgs } from 'node:util'
import { safeParse } from 'voice-insights-events'
import { summaryOf } from './start/summary.mjs'

let printed = 0
const port = portFrom(process.argv.slice(2))
const server = createServer((request, response) => {
  receive(request, response).catch((error) => {
    console.error(error)
    response.writeHead(500).end()
  })
})

server.listen(port ?? 0, '127.0.0.1')
await once(server, 'listening').catch((/** @type {Error} */ { message }) => {
  console.error(`Cannot listen: ${message}`)
  process.exit(1)
})
const address = /** @type {import('node:net').AddressInfo} */ (server.address())
const url = `http://127.0.0.1:${address.port}/`

if (port === undefined) {
  const body = await readFile(new URL('../test/fixtures/webhook-quickstart-body.json', import.meta.url))
  console.log(`POST ${url}  ${body.length} bytes: the event of Twilio's webhook quickstart\n`)
  const { status } = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  })
  console.log(`answered ${status}`)
  server.close()
  process.exitCode = status === 204 && printed === 1 ? 0 : 1
} else {
  console.log(`Listening on ${url} for POST requests of Event Streams. Stop with Ctrl+C.\n`)
}

/**
 * Prints every event and every refusal, and answers that all arrived: a 4xx would make Twilio drop them for good.
 *
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function receive(request, response) {
  const chunks = []
  for await (const chunk of request) chunks.push(/** @type {Buffer} */ (chunk))
  for (const { event, error } of safeParse(Buffer.concat(chunks))) {
    console.log(error ? `${error.code}: ${error.message}\n` : `${summaryOf(event)}\n`)
    if (!error) printed++
  }
  response.writeHead(204).end()
}

/** @param {string[]} args */
function portFrom(args) {
  try {
    const { listen } = parseArgs({ args, options: { listen: { type: 'string' } } }).values
    if (listen === undefined) return undefined
    if (/^\d+$/.test(listen) && Number(listen) < 65_536) return Number(listen)
  } catch {
    // An unknown option: the usage tells.
  }
  console.error('Usage: npm start [-- --listen PORT]')
  process.exit(2)
}
