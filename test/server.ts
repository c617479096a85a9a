import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import { quickstartBody } from './fixtures.js'
import { pathOf, signedRequest } from './requests.js'

/** Has a server listen until the test is over, and gives its origin. */
export async function listen(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  await once(server, 'listening')
  // Sound: a server that listens on a port has an address.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** Posts the quickstart's event to a server, signed for the public address of the sink. */
export async function post(origin: string, { body = quickstartBody, path = '' } = {}) {
  const request = await signedRequest(body)
  const response = await fetch(origin + path + pathOf(request.url), {
    ...request,
    body: new Uint8Array(body),
  })
  return { status: response.status, text: await response.text() }
}
