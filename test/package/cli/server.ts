import { once } from 'node:events'
import { createServer, type IncomingMessage, type RequestListener, Server as HttpServer } from 'node:http'
import { type AddressInfo, createServer as createTcpServer, type Server } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { onTestFinished } from 'vitest'

/** Serves until the test is over. */
export const serve = (listener: RequestListener): Promise<string> => opened(createServer(listener))

/** Has a server listen until the test is over. */
export async function opened(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.close()
    if (server instanceof HttpServer) server.closeAllConnections()
  })
  // Sound: a server that listens on a port has an address.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** Keeps what comes first on each connection, and ends it: TLS begins with 0x16. */
export async function hangUp(): Promise<{ origin: string; begun: Buffer[] }> {
  const begun: Buffer[] = []
  const server = createTcpServer((socket) => {
    socket.once('data', (chunk) => {
      begun.push(chunk)
      socket.destroy()
    })
  })
  return { origin: await opened(server), begun }
}

/** A request that came. */
export interface Received {
  readonly method: string | undefined
  readonly url: string | undefined
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

/** Keeps what comes, and answers with what a function says. */
export async function keep(
  answer: (received: Received, number: number) => number,
): Promise<{ origin: string; requests: Received[] }> {
  const requests: Received[] = []
  const origin = await serve((request, response) => {
    void buffer(request).then((bytes) => {
      const { method, url, headers } = request
      const received = { method, url, headers, body: bytes.toString() }
      response.writeHead(answer(received, requests.push(received))).end()
    })
  })
  return { origin, requests }
}

/** The events of requests, their data decoded. */
export const eventsIn = (requests: readonly Received[]): Record<string, unknown>[] =>
  requests
    // Sound: what is sent here are events.
    .flatMap(({ body }) => JSON.parse(body) as Record<string, unknown>[])
    .map((event) => ({
      ...event,
      data: typeof event.data === 'string' ? (JSON.parse(event.data) as unknown) : event.data,
    }))
