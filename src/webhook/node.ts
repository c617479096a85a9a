import { collect, type ReadBody } from './request.js'
import type { Webhook } from './webhook.js'

/** What is used of an `IncomingMessage`, or of the request of Express, Connect or a cloud function. */
export interface NodeRequest extends AsyncIterable<Uint8Array> {
  readonly method?: string | undefined
  readonly url?: string | undefined
  /** The address before a router took the front of it. */
  readonly originalUrl?: string | undefined
  readonly headers: Readonly<Record<string, unknown>>
  /** What a body parser made of the body. */
  readonly body?: unknown
  /** The bytes that a cloud function keeps beside it. */
  readonly rawBody?: unknown
  /** Whether anybody has read from the stream. */
  readonly readableDidRead?: boolean
}

/** What is used of a `ServerResponse`. */
export interface NodeResponse {
  readonly headersSent: boolean
  destroy(): unknown
  writeHead(status: number, headers: Record<string, string>): { end(body: string): unknown }
}

/**
 * A webhook for the `http` module of Node.js, Express, Connect and cloud functions. It reads the body itself: mount it
 * before any body parser.
 *
 * @example
 * ```ts
 * createServer(nodeHandler(webhook)).listen(8080)
 * ```
 */
export const nodeHandler =
  (webhook: Webhook) =>
  (request: NodeRequest, response: NodeResponse): void => {
    // A response that cannot be written must not end the process.
    handle(webhook, request, response).catch(() => response.destroy())
  }

async function handle(webhook: Webhook, request: NodeRequest, response: NodeResponse): Promise<void> {
  const { status, headers, body } = await webhook.receive({
    method: request.method,
    query: request.originalUrl ?? request.url,
    headers: request.headers,
    body: readerOf(request),
  })
  if (!response.headersSent) response.writeHead(status, { ...headers }).end(body)
}

const readerOf =
  (request: NodeRequest): ReadBody =>
  (limit, isOver) =>
    request.rawBody ?? (request.readableDidRead === false ? collect(request, limit, isOver) : request.body)
