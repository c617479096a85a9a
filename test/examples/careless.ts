// What many receivers do: acknowledge, then handle. A crash between the two loses what was acknowledged.
import { appendFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import { parse } from 'voice-insights-events'

createServer((request, response) => {
  const chunks: Buffer[] = []
  request
    .on('data', (chunk: Buffer) => chunks.push(chunk))
    .on('end', () => {
      response.writeHead(204).end()
      if (request.method === 'POST') void handle(Buffer.concat(chunks))
    })
}).listen(process.env.PORT)

async function handle(body: Buffer): Promise<void> {
  await setTimeout(10)
  for (const event of parse(body)) await appendFile(process.env.EVENTS_FILE!, `${JSON.stringify(event)}\n`)
}
