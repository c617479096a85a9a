import { sign } from '../signature/sign.js'
import type { PlatformRequest } from '../webhook/globals.js'

/** A request as Twilio sends it: whole, and in parts for frameworks that have requests of their own. */
export interface TestRequest<Body extends string | Uint8Array = string | Uint8Array> {
  /** For `createWebhook`, and all that takes a `Request`. Its body can be read once. */
  readonly request: PlatformRequest
  /** With `bodySHA256` at its end. */
  readonly url: string
  readonly method: 'POST'
  readonly headers: Readonly<Record<'content-type' | 'x-twilio-signature', string>>
  readonly body: Body
}

/**
 * Signs a request as Twilio does, body included.
 *
 * @param options `url` is that of the sink; `body` is best made with `buildBody`.
 * @throws {TypeError} If the token cannot be right.
 *
 * @example
 * ```ts
 * const { request } = await signRequest({ url: 'https://example.com/events', authToken, body: buildBody(buildCall()) })
 * const response = await webhook(request)
 * ```
 */
export async function signRequest<Body extends string | Uint8Array>(options: {
  readonly url: string
  readonly authToken: string
  readonly body: Body
}): Promise<TestRequest<Body>> {
  const { url, signature } = await sign(options)
  const parts = {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-twilio-signature': signature },
    body: options.body,
  } as const
  return { ...parts, url, request: new Request(url, parts) }
}
