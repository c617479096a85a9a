import { encode, importKey, sha256, signHmac } from './crypto.js'
import { checkTokens } from './tokens.js'

/**
 * Signs a request as Twilio does, for tests and tools.
 *
 * @returns The address with `bodySHA256` at its end, and the header `X-Twilio-Signature`.
 * @throws {TypeError} If the token cannot be right.
 */
export async function sign(request: {
  /** The address of the sink. */
  readonly url: string
  readonly authToken: string
  readonly body: string | Uint8Array
}): Promise<{ url: string; signature: string }> {
  const [token] = checkTokens(request.authToken)
  const bytes = typeof request.body === 'string' ? encode(request.body) : Uint8Array.from(request.body)
  const url = `${request.url}${request.url.includes('?') ? '&' : '?'}bodySHA256=${await sha256(bytes)}`
  return { url, signature: await signHmac(await importKey(token!), url) }
}
