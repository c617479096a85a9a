import { createServer } from 'node:http'
import { buffer } from 'node:stream/consumers'

/** A request as a server has it. */
export interface Hosted {
  readonly method: string
  readonly path: string
  readonly query: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** Runs the function of a platform behind a port, as the platform would. */
export const host = (handle: (request: Hosted) => Promise<number>) =>
  createServer((request, response) => {
    const answer = async () => {
      const [path = '', query = ''] = (request.url ?? '').split('?')
      const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)])
      const { method = 'GET' } = request
      // Sound: the entries are names and values.
      const named = Object.fromEntries(headers) as Record<string, string>
      return handle({ method, path, query, headers: named, body: await buffer(request) })
    }
    answer().then(
      (status) => response.writeHead(status).end(),
      () => response.writeHead(500).end(),
    )
  })
