import { once } from 'node:events'
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { type Address, postTo } from '../address.js'
import { report } from '../terminal.js'
import { collect } from './body.js'

/** An answer, to be passed on. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array | string
}

/** Headers that are about a connection, and not about the request. */
const ofConnection =
  /^(host|connection|keep-alive|transfer-encoding|content-length|expect|upgrade|te|trailer)$/

/** Passes a request on as it came, its query to the letter, and gives the answer; 502 if there is none. */
export async function forward(
  to: Address,
  { query, headers, body }: { query: string; headers: IncomingHttpHeaders; body: Uint8Array },
): Promise<Answer> {
  const kept = Object.entries(headers).filter(([name]) => !ofConnection.test(name))
  const signal = AbortSignal.timeout(5_000)
  try {
    const sent = postTo(to, {
      path: to.path + query,
      headers: { ...Object.fromEntries(kept), 'content-length': body.length },
      signal,
    })
    // After an answer has begun, it fails where its body is read.
    sent.on('error', () => undefined).end(body)
    // Sound: the documented argument of the event.
    const [response] = (await once(sent, 'response', { signal })) as [IncomingMessage]
    const { statusCode = 502, headers: given } = response
    const type = given['content-type']
    return {
      status: statusCode,
      headers: type === undefined ? {} : { 'content-type': type },
      body: await collect(response),
    }
  } catch {
    report(`no answer from ${to.hostname}:${to.port}`)
    return { status: 502, headers: {}, body: '' }
  }
}
