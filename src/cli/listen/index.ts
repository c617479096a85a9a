import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { addressOf, verifierFor } from '../address.js'
import { defineCommand, UsageError } from '../command.js'
import { print, report } from '../terminal.js'
import { collect, maxBody } from './body.js'
import { linesFor, objectsFor } from './delivery.js'
import { type Answer, forward } from './forward.js'

export const listen = defineCommand({
  name: 'listen',
  summary: 'Receives events, and shows each on a line.',
  details: [
    'It shows the time, the answer, the type, the call, its state, who took part, whether the event is valid, and the drift. Personal data is masked. With --forward a handler gets each request as it came, and its answer is passed on; otherwise the answer is 204. With --sink-url and a token signatures are verified, and what is not from Twilio is answered 403.',
    'To receive from Twilio, put a tunnel in front of it.',
  ],
  operands: { usage: '', min: 0, max: 0 },
  options: {
    port: { value: 'N', short: 'p', min: 0, max: 65_535, description: 'Default: 8080. 0: any that is free.' },
    host: { value: 'ADDRESS', description: 'Default: 127.0.0.1, which only this machine reaches.' },
    forward: { value: 'URL', description: 'Passes each request on to this address.' },
    'sink-url': { value: 'URL', description: 'Verifies signatures for this address of the sink.' },
    'auth-token': {
      value: 'TOKEN',
      description: 'Verifies with it. Default: the variable TWILIO_AUTH_TOKEN.',
    },
    json: { flag: true, description: 'Shows one JSON object for each event.' },
    'show-personal-data': { flag: true, description: 'Masks nothing.' },
  },
  examples: ['listen --port 8080', 'listen --forward http://localhost:3000/events --json'],
  run: async (values) => {
    const {
      port = 8080,
      host = '127.0.0.1',
      json,
      forward: to,
      'show-personal-data': personal = false,
    } = values
    const handler = to === undefined ? undefined : addressOf(to, '--forward')
    const url = values['sink-url']
    const authToken = values['auth-token'] ?? process.env.TWILIO_AUTH_TOKEN ?? ''
    const verifier = url === undefined ? undefined : verifierFor({ url, authToken, maxBodyBytes: maxBody })
    const linesOf = json ? objectsFor(personal) : linesFor(personal)

    const receive = async (request: IncomingMessage): Promise<Answer> => {
      if (request.method !== 'POST')
        return { status: 405, headers: { allow: 'POST' }, body: 'Send a POST.\n' }
      const time = new Date()
      const body = await collect(request)
      const query = /\?.*/s.exec(request.url ?? '')?.[0] ?? ''
      const signature = request.headers['x-twilio-signature']
      const { reason } = (await verifier?.verify({ query, signature, body })) ?? {}
      const answer = reason
        ? { status: 403, headers: {}, body: `${reason}\n` }
        : handler === undefined
          ? { status: 204, headers: {}, body: '' }
          : await forward(handler, { query, headers: request.headers, body })
      const delivery = { time, status: answer.status, isVerified: verifier !== undefined, reason, body }
      for (const line of linesOf(delivery)) await print(line)
      return answer
    }

    const server = createServer((request, response) => {
      receive(request).then(
        ({ status, headers, body }) => response.writeHead(status, headers).end(body),
        () => response.destroy(),
      )
    })
    server.listen(port, host)
    await once(server, 'listening').catch((error: unknown) => {
      // Sound: what a server fails to listen with has a code.
      throw new UsageError(
        `cannot listen on port ${port}: ${(error as NodeJS.ErrnoException).code ?? 'unknown'}`,
      )
    })
    // Sound: a server that listens on a port has an address.
    const { port: actual } = server.address() as AddressInfo
    report(`Listening on http://${host.includes(':') ? `[${host}]` : host}:${actual}`)
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
    server.close()
    server.closeAllConnections()
    return 0
  },
})
