import { createVerifier, type VerifierOptions } from '../signature/verifier.js'
import { type Answer, answerOf, type Outcome } from './answer.js'
import { startDeadline } from './deadline.js'
import { createDispatcher, type DispatchOptions } from './dispatch.js'
import type { WebResponse } from './globals.js'
import { quietly } from './quietly.js'
import { bodyOf, bodyOfWeb, headerOf, type ReceivedRequest, type WebRequest } from './request.js'
import { type Delivery, Trace } from './trace.js'

export interface WebhookOptions extends VerifierOptions, DispatchOptions {
  /**
   * Milliseconds until a request is answered 503, so that Twilio tries again. Twilio waits for 5,000. Default 4,000.
   */
  readonly deadline?: number | undefined
  /** What a request that is not from Twilio is answered with: 503 while a token is being rotated. Default 403. */
  readonly refusedStatus?: 403 | 503 | undefined
  /** Hears of every request once it is answered. */
  readonly onDelivery?: ((delivery: Delivery) => unknown) | undefined
}

/** A handler for web requests. */
export interface Webhook {
  /** Answers a `Request`. Never rejects. */
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
  const { maxBodyBytes = 1_048_576, deadline = 4_000, refusedStatus = 403, onDelivery } = options
  const { verify } = createVerifier(options)
  const { read, handle, report } = createDispatcher(options)
  check('deadline: expected milliseconds', deadline > 0 && deadline <= 0x7fff_ffff)
  check('refusedStatus: expected 403 or 503', [403, 503].includes(refusedStatus))
  check('onDelivery: expected a function', onDelivery === undefined || typeof onDelivery === 'function')

  /** The life of a request: each step has one reason to fail. */
  const live = async (request: ReceivedRequest, trace: Trace, signal: AbortSignal): Promise<Outcome> => {
    if ((request.method ?? 'POST') !== 'POST') return 'method_not_allowed'
    let body: unknown
    const { valid, reason, hint } = await verify({
      query: request.query,
      signature: headerOf(request.headers, 'x-twilio-signature'),
      body: async () => (body = await bodyOf(request, maxBodyBytes)),
    })
    trace.lap('verify')
    if (!valid) return trace.refuse(reason, hint)
    // Twilio has been told to send the events again: what has not begun need not.
    if (signal.aborted) return 'late'
    // Sound: nothing else is verified.
    const batch = read(body as string | Uint8Array, true)
    trace.counts = batch.counts
    trace.lap('parse')
    await handle(batch, signal)
    trace.lap('handle')
    return batch.counts.failed > 0 ? 'failed' : 'handled'
  }

  const receive = async (request: ReceivedRequest): Promise<Answer> => {
    const trace = new Trace()
    const { signal, passed, clear } = startDeadline(deadline)
    const finished = live(request, trace, signal).catch((error: unknown): Outcome => {
      report(error, { step: 'verify' })
      return 'failed'
    })
    const outcome = await Promise.race([finished, passed])
    clear()
    const answer = answerOf(outcome, trace.refusal, refusedStatus)
    if (outcome === 'misconfigured') report(new Error(answer.body), { step: 'verify' })
    quietly(() => onDelivery?.(trace.delivery(outcome, answer.status)))
    return answer
  }

  const respond = async (request: WebRequest): Promise<WebResponse> => {
    const { status, headers, body } = await receive({
      method: request.method,
      query: request.url,
      headers: request.headers,
      body: (limit: number) => bodyOfWeb(request, limit),
    })
    return new Response(body || null, { status, headers })
  }
  return Object.assign(respond, { receive })
}

function check(expectation: string, holds: boolean): void {
  if (!holds) throw new TypeError(expectation)
}
