import { Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import { type Address, postTo } from '../address.js'
import type { Mail } from './requests.js'

/** What came back. */
export interface Answer {
  /** Undefined if there was none in time, or nobody to connect to. */
  readonly status: number | undefined
  /** The status, or why there was none: `204`, `ECONNREFUSED`, `timeout`. */
  readonly name: string
  readonly milliseconds: number
}

export type Post = (mail: Mail) => Promise<Answer>

/** As long as Twilio waits for an answer. */
const patience = 5_000

/** Posts to an address, over connections that are kept. The query is that of the request, to the letter. */
export function createPost(address: Address): Post {
  const agent = new (address.protocol === 'https:' ? HttpsAgent : HttpAgent)({ keepAlive: true })
  return ({ query, headers, body }) =>
    new Promise((resolve) => {
      const begun = performance.now()
      let failure = 'closed'
      let status: number | undefined
      const sent = postTo(address, {
        agent,
        path: address.path + query,
        headers: { ...headers, 'content-length': Buffer.byteLength(body) },
      })
      const timer = setTimeout(() => {
        failure = 'timeout'
        sent.destroy()
      }, patience)
      sent
        .on('response', (response) => {
          response.on('end', () => (status = response.statusCode)).resume()
        })
        .on('error', (error: NodeJS.ErrnoException) => {
          if (failure === 'closed') failure = error.code ?? 'no answer'
        })
        .on('close', () => {
          clearTimeout(timer)
          resolve({ status, name: String(status ?? failure), milliseconds: performance.now() - begun })
        })
        .end(body)
    })
}
