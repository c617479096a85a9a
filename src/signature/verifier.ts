import { candidates } from './candidates.js'
import { type Bytes, encode, fromBase64, importKey, type Key, sha256, verifyHmac } from './crypto.js'
import { type AuthToken, checkTokens } from './tokens.js'

/** The likely cause of each refusal: the closed set of reasons. */
const hints = {
  signature_missing: 'Not from Twilio, or a proxy dropped the header.',
  signature_malformed: 'Not from Twilio, or the header came twice.',
  query_not_raw: 'Pass the query as text: with Express, req.originalUrl.',
  url_too_long: 'Not from Twilio.',
  signature_mismatch:
    'Check url (the sink, to the letter), query (as it arrived) and token (of its account).',
  body_hash_missing: 'The body is not signed.',
  body_hash_malformed: 'Not from Twilio.',
  body_hash_ambiguous: 'Not from Twilio.',
  body_not_raw: 'Pass the raw bytes: with Express, use express.raw().',
  body_too_large: 'Raise maxBodyBytes.',
  body_mismatch: 'The body was changed, or parsed and written anew.',
} as const

/** Why a request was refused. */
export type Reason = keyof typeof hints

/** Whether a request is from Twilio. */
export type Verification =
  | { readonly valid: true; readonly reason?: undefined; readonly hint?: undefined }
  | { readonly valid: false; readonly reason: Reason; readonly hint: string }

/** What is verified of a request. */
export interface SignedRequest {
  /**
   * The query as it arrived, neither decoded nor rebuilt; or the path or address with it, of which nothing else is
   * looked at: where the request was sent to is configuration.
   */
  readonly query: unknown
  /** The header `X-Twilio-Signature`. */
  readonly signature: unknown
  /** The body as it arrived: bytes, or their text. */
  readonly body: unknown
}

export interface VerifierOptions {
  /** The address of the sink, to the letter as it was given to Twilio. */
  readonly url: string
  /** The auth token of the account that owns the sink; several while one is being rotated; or what gives them. */
  readonly authToken: AuthToken
  /** Size of a body in bytes. Default 1 MiB. */
  readonly maxBodyBytes?: number | undefined
}

export interface Verifier {
  /** Tells whether a request is from Twilio. Rejects only if the function that gives the tokens does. */
  readonly verify: (request: SignedRequest) => Promise<Verification>
}

/**
 * Makes a verifier of Twilio's signature for one sink. It needs the raw body: bytes that were parsed and written anew
 * are others.
 *
 * @throws {TypeError} If the address, a token or the limit cannot be right.
 *
 * @example
 * ```ts
 * const { verify } = createVerifier({ url: 'https://example.com/events', authToken })
 * const { valid, hint } = await verify({ query, signature, body })
 * ```
 */
export function createVerifier({ url, authToken, maxBodyBytes = 1_048_576 }: VerifierOptions): Verifier {
  const base = checkUrl(url)
  if (!(maxBodyBytes >= 0)) throw new TypeError('maxBodyBytes: expected a number')
  const keysOf = keyRing(authToken)
  return {
    verify: async ({ query, signature, body }) => {
      if (!signature) return refuse('signature_missing')
      if (typeof signature !== 'string' || !base64OfSha1.test(signature)) return refuse('signature_malformed')
      const address = addressOf(base, query ?? '')
      if (address === undefined) return refuse('query_not_raw')
      if (address.length > maxLength) return refuse('url_too_long')
      // Every token is tried on every text, so that time does not tell which of them it was.
      const bytes = fromBase64(signature)
      const keys = await keysOf()
      const texts = candidates(address).filter(({ length }) => length <= maxLength)
      const matches = await Promise.all(
        keys.flatMap((key) => texts.map((text) => verifyHmac(key, bytes, text))),
      )
      if (!matches.includes(true)) return refuse('signature_mismatch')
      return verifyBody(address, body, maxBodyBytes)
    },
  }
}

/** Of an address, and of each way to spell it. */
const maxLength = 16_384

/** 20 bytes in one spelling only: the last digit carries two bits that other spellings could set. */
const base64OfSha1 = /^[A-Za-z0-9+/]{26}[AEIMQUYcgkosw048]=$/

/** Nothing of this runs before the address has matched. */
async function verifyBody(address: string, body: unknown, maxBodyBytes: number): Promise<Verification> {
  const [hash, ...others] = hashesIn(address)
  if (others.length > 0) return refuse('body_hash_ambiguous')
  if (!hash) return refuse('body_hash_missing')
  if (!/^[0-9a-f]{64}$/.test(hash)) return refuse('body_hash_malformed')
  const bytes = bytesOf(body)
  if (bytes === undefined) return refuse('body_not_raw')
  if (bytes.byteLength > maxBodyBytes) return refuse('body_too_large')
  const actual = await sha256(bytes).catch(() => undefined)
  if (actual === undefined) return refuse('body_not_raw')
  return actual === hash ? { valid: true } : refuse('body_mismatch')
}

const refuse = (reason: Reason): Verification => ({ valid: false, reason, hint: hints[reason] })

/** An address that a sink can have. The error names no part of it: it may hold a password. */
function checkUrl(url: unknown): string {
  if (typeof url === 'string' && /^https?:\/\/[^/?#\s][^#\s]*$/i.test(url)) return url
  throw new TypeError('url: expected the absolute address of the sink')
}

/** The address of the sink with the query that arrived, which repeats that of the sink. */
function addressOf(base: string, query: unknown): string | undefined {
  if (typeof query !== 'string') return undefined
  const [path = ''] = base.split('?', 1)
  // What came before the query, if it is there, ends at the first question mark.
  const text = query.replace(/^([a-z]+:\/\/|\/)[^?]*/i, '').replace(/^\?/, '')
  return text === '' ? path : `${path}?${text}`
}

/** The keys of the tokens, imported once. */
function keyRing(authToken: AuthToken): () => Promise<Key[]> {
  if (typeof authToken !== 'function') {
    const tokens = checkTokens(authToken)
    let keys: Promise<Key[]> | undefined
    return () => (keys ??= Promise.all(tokens.map(importKey)))
  }
  return async () => Promise.all(checkTokens(await authToken()).map(importKey))
}

/** Parsed only now: before the comparison nothing is taken apart. Names are decoded, so that none can hide. */
const hashesIn = (address: string): Set<string> =>
  new Set(new URLSearchParams(/\?([^#]*)/.exec(address)?.[1]).getAll('bodySHA256'))

const bytesOf = (body: unknown): Bytes | undefined =>
  typeof body === 'string'
    ? encode(body)
    : ArrayBuffer.isView(body) || Object.prototype.toString.call(body) === '[object ArrayBuffer]'
      ? // Sound: as just checked; what is shared memory is refused by Web Crypto.
        (body as Bytes)
      : undefined
