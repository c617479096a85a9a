import type { IncomingHttpHeaders } from 'node:http'
import { report } from '../terminal.js'

/** An answer, to be passed on. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array | string
}

/** Headers that are about a connection, and not about the request. */
const ofConnection =
  /^(host|connection|keep-alive|transfer-encoding|content-length|expect|upgrade|te|trailer)$/

/** Passes a request on as it came, its query too, and gives the answer; 502 if there is none. */
export async function forward(
  to: string,
  { query, headers, body }: { query: string; headers: IncomingHttpHeaders; body: Uint8Array },
): Promise<Answer> {
  const kept = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    ofConnection.test(name) || value === undefined ? [] : [[name, [value].flat().join(', ')]],
  )
  try {
    const response = await fetch(to.replace(/[?#].*/s, '') + query, {
      method: 'POST',
      headers: kept,
      body: Uint8Array.from(body),
      redirect: 'manual',
      signal: AbortSignal.timeout(5_000),
    })
    const type = response.headers.get('content-type')
    return {
      status: response.status,
      headers: type === null ? {} : { 'content-type': type },
      body: new Uint8Array(await response.arrayBuffer()),
    }
  } catch {
    report(`no answer from ${new URL(to).host}`)
    return { status: 502, headers: {}, body: '' }
  }
}
