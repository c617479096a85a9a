import { type Bytes, encode, fromBase64, importKey, type Key, sha256, verifyHmac } from './crypto.js'
import { spellingsOfAddress, spellingsOfQuery } from './spellings.js'
import { type AuthToken, checkTokens } from './tokens.js'

/** The likely cause of each refusal: the closed set of reasons. */
const hints = {
  signature_missing: 'Not from Twilio, or a proxy dropped the header.',
  signature_malformed: 'Not from Twilio, or the header came twice.',
  query_not_raw: 'Pass text: req.originalUrl of Express, payload format 2.0 of AWS.',
  url_too_long: 'Not from Twilio.',
  signature_mismatch: 'Check url (to the letter), query (not dropped by a proxy) and token.',
  body_hash_missing: 'Not from Event Streams.',
  body_hash_malformed: 'Not from Event Streams.',
  body_hash_ambiguous: 'Not from Event Streams.',
  body_not_raw: 'The body was parsed. With Express, mount this before express.json().',
  body_too_large: 'Raise maxBodyBytes.',
  body_mismatch: 'The body was changed, or parsed and rewritten.',
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
  readonly query: string | null | undefined
  /** The header `X-Twilio-Signature`, which comes once. */
  readonly signature: unknown
  /** The body as it arrived: bytes, or their text; or a function that gives them. It is called with the limit
   * of bytes once the address has matched. */
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
  /** Tells whether a request is from Twilio. Rejects only if a function that gives the tokens or the body does. */
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
  const addresses = spellingsOfAddress(url)
  const keysOf = keyRing(authToken)
  if (!(maxBodyBytes >= 0)) throw new TypeError('maxBodyBytes: expected bytes')

  /** What is wrong with a request. Nothing is looked at before what stands above it has passed. */
  const objectionTo = async (request: SignedRequest): Promise<Reason | undefined> => {
    const { signature, body } = request
    if (!signature) return 'signature_missing'
    if (typeof signature !== 'string' || !base64OfSha1.test(signature)) return 'signature_malformed'
    const query = queryOf(request.query ?? '')
    if (query === undefined) return 'query_not_raw'
    if (query.length > 16_384) return 'url_too_long'
    const spellings = spellingsOfQuery(query).flatMap((text) => addresses.map((address) => address + text))
    if (!(await isSigned(spellings, fromBase64(signature), await keysOf()))) return 'signature_mismatch'
    const [hash, ...others] = hashesIn(query)
    if (others.length > 0) return 'body_hash_ambiguous'
    if (!hash) return 'body_hash_missing'
    if (!/^[0-9a-f]{64}$/.test(hash)) return 'body_hash_malformed'
    // Sound: a function can be called.
    const raw = typeof body === 'function' ? await (body as (limit: number) => unknown)(maxBodyBytes) : body
    const bytes = typeof raw === 'string' ? encode(raw) : raw
    // Sound: what is no bytes is not too long, and Web Crypto does not take it.
    const { byteLength = 0 } = (bytes ?? {}) as Partial<Bytes>
    if (byteLength > maxBodyBytes) return 'body_too_large'
    const actual = await sha256(bytes).catch(() => undefined)
    return actual === hash ? undefined : actual ? 'body_mismatch' : 'body_not_raw'
  }

  return {
    verify: async (request) => {
      const reason = await objectionTo(request)
      return reason ? { valid: false, reason, hint: hints[reason] } : { valid: true }
    },
  }
}

/** 20 bytes in one spelling only: the last digit carries two bits that other spellings could set. */
const base64OfSha1 = /^[A-Za-z0-9+/]{26}[AEIMQUYcgkosw048]=$/

/** The query with its question mark, if it is not empty. What stands before it ends at the first one. */
function queryOf(query: unknown): string | undefined {
  if (typeof query !== 'string') return undefined
  const text = query.replace(/^(([a-z]+:\/\/|\/)[^?]*)?\??/i, '')
  return text && `?${text}`
}

/** The keys of the tokens, imported once. */
function keyRing(authToken: AuthToken): () => Promise<Key[]> {
  if (typeof authToken === 'function')
    return async () => Promise.all(checkTokens(await authToken()).map(importKey))
  const tokens = checkTokens(authToken)
  let keys: Promise<Key[]> | undefined
  return () => (keys ??= Promise.all(tokens.map(importKey)))
}

/** One spelling after the other, as it is mostly the first; every key, so that time does not tell which it was. */
async function isSigned(
  spellings: readonly string[],
  signature: Uint8Array<ArrayBuffer>,
  keys: readonly Key[],
): Promise<boolean> {
  for (const spelling of spellings) {
    const text = encode(spelling)
    const matches = await Promise.all(keys.map((key) => verifyHmac(key, signature, text)))
    if (matches.includes(true)) return true
  }
  return false
}

/** Parsed only now: before the comparison nothing is taken apart. Names are decoded, so that none can hide. */
const hashesIn = (query: string): Set<string> =>
  new Set(new URLSearchParams(query.replace(/#.*/s, '')).getAll('bodySHA256'))
