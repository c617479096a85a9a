import { createVerifier, type VerifierOptions } from '../signature/verifier.js'
import { type Answer, answerOf, type Outcome } from './answer.js'
import { type Deadline, startDeadline, timeout } from './deadline.js'
import { createDispatcher, type DispatchOptions } from './dispatch.js'
import { contextOf } from './handlers.js'
import type { WebResponse } from './globals.js'
import { quietly } from './quietly.js'
import { bodyOf, headerOf, readerOf, type ReceivedRequest, type WebRequest } from './request.js'
import { type Delivery, Trace } from './trace.js'

export interface WebhookOptions extends VerifierOptions, DispatchOptions {
  /**
   * Milliseconds until a request is answered 503, so that Twilio tries again. Twilio waits for 5,000. Default 4,000.
   */
  readonly deadline?: number | undefined
  /** What a request that is not from Twilio is answered with: 503 while a token is being rotated. Default 403. */
  readonly refusedStatus?: 403 | 503 | undefined
  /** Hears of every request, when its answer is known. Nobody waits for it. */
  readonly onDelivery?: ((delivery: Delivery) => unknown) | undefined
}

/** A handler for web requests. */
export interface Webhook {
  /** Answers a `Request`. */
  (request: WebRequest): Promise<WebResponse>
  /** The same for any framework. Never rejects. */
  readonly receive: (request: ReceivedRequest) => Promise<Answer>
}

/**
 * Makes a webhook: it verifies a request, decodes its events, hands each to its handler, and answers once all have
 * settled. After a valid signature the answer is 204, 500 or 503, never 4xx, which would make Twilio discard the events.
 *
 * @throws {TypeError} If an option cannot be right.
 *
 * @example
 * ```ts
 * export const POST = createWebhook({
 *   url: 'https://example.com/events',
 *   authToken,
 *   on: {
 *     'com.twilio.voice.insights.call-summary.complete': async (event) => save(event.data),
 *   },
 *   onError: console.error,
 * })
 * ```
 */
export function createWebhook(options: WebhookOptions): Webhook {
  const { deadline: milliseconds = 4_000, refusedStatus = 403, onDelivery } = options
  const { verify } = createVerifier(options)
  const { read, handle, report } = createDispatcher(options)
  check(options)

  /** The life of a request: each step has one reason to fail. */
  const live = async (request: ReceivedRequest, trace: Trace, deadline: Deadline): Promise<Outcome> => {
    if ((request.method ?? 'POST') !== 'POST') return 'method_not_allowed'
    let body: unknown
    const { valid, reason, hint } = await verify({
      query: request.query,
      signature: headerOf(request.headers, 'x-twilio-signature'),
      body: async (limit: number) => (body = await bodyOf(request, limit, deadline.isOver)),
    })
    trace.lap('verify')
    // Twilio has been told to send the events again: what has not begun need not.
    if (deadline.isOver()) return 'late'
    if (!valid) return trace.refuse(reason, hint)
    // Sound: nothing else is verified.
    const batch = read(body as string | Uint8Array, true)
    trace.counts = batch.counts
    trace.lap('parse')
    await handle(batch, deadline)
    trace.lap('handle')
    return batch.counts.failed > 0 ? 'failed' : 'handled'
  }

  const receive = async (request: ReceivedRequest): Promise<Answer> => {
    const trace = new Trace()
    const deadline = startDeadline(milliseconds)
    const finished = live(request, trace, deadline).catch((error: unknown): Outcome => {
      report(error, contextOf('verify'))
      return 'failed'
    })
    const outcome = await Promise.race([finished, deadline.passed])
    deadline.clear()
    const answer = answerOf(outcome, trace.refusal, refusedStatus)
    if (outcome === 'late') report(timeout(), contextOf('deadline'))
    if (trace.isWorthReporting()) report(new Error(answer.body), contextOf('verify'))
    quietly(() => onDelivery?.(trace.delivery(outcome, answer.status)))
    return answer
  }

  const respond = async (request: WebRequest): Promise<WebResponse> => {
    const { status, headers, body } = await receive({
      method: request.method,
      query: request.url,
      headers: request.headers,
      body: readerOf(request),
    })
    return new Response(body || null, { status, headers })
  }
  return Object.assign(respond, { receive })
}

function check({ deadline = 4_000, refusedStatus = 403, onDelivery }: WebhookOptions): void {
  // Compared so that NaN is refused.
  if (!(typeof deadline === 'number' && deadline > 0 && deadline < 5_000)) {
    throw new TypeError('deadline: expected milliseconds, fewer than the 5,000 that Twilio waits')
  }
  if (![403, 503].includes(refusedStatus)) throw new TypeError('refusedStatus: expected 403 or 503')
  if (onDelivery !== undefined && typeof onDelivery !== 'function') {
    throw new TypeError('onDelivery: expected a function')
  }
}
