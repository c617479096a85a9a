import { createHash, createHmac } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { inspect } from 'node:util'
import fc from 'fast-check'
import twilio from 'twilio'
import { describe, expect, it, vi } from 'vitest'
import {
  createVerifier,
  sign,
  type SignedRequest,
  type VerifierOptions,
} from 'voice-insights-events/signature'
import { quickstartBody } from '../fixtures.js'
import { runs } from '../runs.js'

const url = 'https://example.com/events'
const authToken = '12345678901234567890123456789012'
const other = 'abcdefabcdefabcdefabcdefabcdefab'
const body = quickstartBody

const hmac = (text: string, token = authToken) => createHmac('sha1', token).update(text).digest('base64')
const hash = createHash('sha256').update(body).digest('hex')
const query = `?bodySHA256=${hash}`
const signed = { url: url + query, signature: hmac(url + query) }
const request: SignedRequest = { query, signature: signed.signature, body }

const verify = (change: Partial<SignedRequest> = {}, options: Partial<VerifierOptions> = {}) =>
  createVerifier({ url, authToken, ...options }).verify({ ...request, ...change })

describe('verify', () => {
  it.each([
    ['the query with its question mark', {}],
    ['the query without', { query: query.slice(1) }],
    ['the whole address', { query: signed.url }],
    [
      'an address that a proxy changed, of which only the query counts',
      { query: `http://internal:8080/x${query}` },
    ],
    ['the path', { query: `/events${query}` }],
    ['the body as bytes', { body: new Uint8Array(body) }],
    ['the body as an ArrayBuffer', { body: new Uint8Array(body).buffer }],
    ['the body as text', { body: body.toString() }],
    ['the same bodySHA256 twice', twice(`&${query.slice(1)}`)],
    ['a name that is escaped', resigned(query.replace('bodySHA256', 'body%53HA256'))],
    ['a query with an address in it', resigned(`?next=https://example.com/?a=b&${query.slice(1)}`)],
    ['a fragment behind the query', resigned(`${query}#bodySHA256=0`)],
  ])('should take %s', async (_, change) => {
    expect(await verify(change)).toEqual({ valid: true })
  })

  it.each([
    ['signature_missing', 'no header', { signature: undefined }],
    ['signature_missing', 'an empty header', { signature: '' }],
    ['signature_malformed', 'a list with one header', { signature: [signed.signature] }],
    ['signature_malformed', 'two headers', { signature: [signed.signature, signed.signature] }],
    [
      'signature_malformed',
      'two values in one header',
      { signature: `${signed.signature}, ${signed.signature}` },
    ],
    ['signature_malformed', 'no padding', { signature: signed.signature.slice(0, -1) }],
    ['signature_malformed', 'another alphabet', { signature: `${'-_'.repeat(13)}A=` }],
    [
      'signature_malformed',
      'hexadecimal digits',
      { signature: Buffer.from(signed.signature, 'base64').toString('hex') },
    ],
    ['signature_malformed', 'something behind it', { signature: `${signed.signature} ` }],
    ['signature_malformed', 'another spelling of the same bytes', { signature: respelt(signed.signature) }],
    ['url_too_long', 'a query of more than 16 KiB', { query: `?${'x'.repeat(16_384)}` }],
    ['signature_mismatch', 'a query of 16 KiB', { query: `?${'x'.repeat(16_383)}` }],
    ['signature_mismatch', 'no query', { query: undefined }],
    ['signature_mismatch', 'another query', { query: `${query}&a=b` }],
    ['query_not_raw', 'a parsed query', { query: { bodySHA256: 'x' } as unknown as string }],
    ['signature_mismatch', 'a null query', { query: null }],
    ['body_hash_missing', 'no bodySHA256', resigned('')],
    ['body_hash_missing', 'no query at all', { ...resigned(''), query: undefined }],
    ['body_hash_missing', 'a path without a query', { ...resigned(''), query: '/events' }],
    ['body_hash_missing', 'an empty one', resigned('?bodySHA256=')],
    ['body_hash_ambiguous', 'two of them', resigned(`${query}&bodySHA256=${'0'.repeat(64)}`)],
    [
      'body_hash_ambiguous',
      'another one with an escaped name',
      resigned(`${query}&%62odySHA256=${'0'.repeat(64)}`),
    ],
    ['body_hash_malformed', 'upper case', resigned(query.toUpperCase().replace('BODYSHA256', 'bodySHA256'))],
    ['body_hash_malformed', 'too few digits', resigned(query.slice(0, -1))],
    ['body_hash_malformed', 'something behind it', resigned(`${query}0`)],
    ['body_hash_malformed', 'something before it', resigned(query.replace('=', '=0'))],
    ['body_not_raw', 'a parsed body', { body: JSON.parse(body.toString()) as unknown }],
    ['body_not_raw', 'no body', { body: undefined }],
    ['body_not_raw', 'shared memory', { body: new Uint8Array(new SharedArrayBuffer(8)) }],
    ['body_hash_missing', 'one in a fragment', resigned(`?a=b#&${query.slice(1)}`)],
    ['body_mismatch', 'another body', { body: `${body.toString()} ` }],
    [
      'body_mismatch',
      'a body that was parsed and written anew',
      { body: JSON.stringify(JSON.parse(body.toString())) },
    ],
  ])('should refuse with %s: %s', async (reason, _, change) => {
    expect(await verify(change)).toEqual({
      valid: false,
      reason,
      hint: expect.stringMatching(/\w{3}.*\.$/) as string,
    })
  })

  it('should refuse a body over the limit before it is hashed', async () => {
    expect(await verify({}, { maxBodyBytes: body.length })).toEqual({ valid: true })
    expect(await verify({}, { maxBodyBytes: body.length - 1 })).toMatchObject({ reason: 'body_too_large' })
  })

  it.each([
    ['https://example.com/a', 'https://example.com:443/a'],
    ['http://example.com/a', 'http://example.com:80/a'],
    ['https://example.com:8443/a', 'https://example.com/a'],
    ['https://example.com:8443/a', 'https://example.com:443/a'],
    ["https://example.com/a?b='", 'https://example.com/a?b=%27'],
    ['https://example.com/a?b=%27', "https://example.com/a?b='"],
    ['https://user:pass@example.com:8443/a', 'https://user:pass@example.com/a'],
    ['https://[::1]:8443/a', 'https://[::1]/a'],
  ])('should take the spelling that Twilio may have signed: %s as %s', async (configured, spelt) => {
    const { url: address, signature } = await sign({ url: spelt, authToken, body })
    const arrived = address.replace(spelt, configured)
    expect(
      await createVerifier({ url: configured, authToken }).verify({ query: arrived, signature, body }),
    ).toEqual({ valid: true })
  })

  it.each([
    ['https://example.com/a', 'https://EXAMPLE.com/a'],
    ['https://example.com/a', 'https://example.com/a/'],
    ['https://example.com/a', 'http://example.com/a'],
    ['https://example.com/a', 'https://example.com/x/../a'],
    ['https://example.com/a', 'https://example.com/%61'],
    ['https://example.com/a', 'https://example.com:8443/a'],
    ['https://example.com/a?b=c', 'https://example.com/a?c&b='],
    ["https://example.com/'", 'https://example.com/%27'],
    ['https://example.com/a', 'https://example.com\\a'],
  ])('should take no other spelling: %s as %s', async (configured, spelt) => {
    const { url: address, signature } = await sign({ url: spelt, authToken, body })
    const arrived = address.replace(spelt, configured)
    expect(
      await createVerifier({ url: configured, authToken }).verify({ query: arrived, signature, body }),
    ).toMatchObject({ reason: 'signature_mismatch' })
  })

  it('should take any of several tokens, and those of a function', async () => {
    expect(await verify({}, { authToken: [other, authToken] })).toEqual({ valid: true })
    expect(await verify({}, { authToken: [other] })).toMatchObject({ reason: 'signature_mismatch' })
    expect(await verify({}, { authToken: () => authToken })).toEqual({ valid: true })
    expect(await verify({}, { authToken: () => Promise.resolve([other, authToken]) })).toEqual({
      valid: true,
    })
  })

  it('should try every token, whichever it was', async () => {
    const spy = vi.spyOn(crypto.subtle, 'verify')
    for (const authTokens of [
      [authToken, other],
      [other, authToken],
    ]) {
      spy.mockClear()
      await verify({}, { authToken: authTokens })
      expect(spy).toHaveBeenCalledTimes(2)
    }
    spy.mockRestore()
  })

  it('should ask for the body once the address has matched, and tell the limit', async () => {
    const read = vi.fn(() => Promise.resolve(body))
    expect(await verify({ body: read }, { maxBodyBytes: 5_000 })).toEqual({ valid: true })
    expect(read).toHaveBeenCalledExactlyOnceWith(5_000)
    await verify({ body: read, query: `${query}&a=b` })
    expect(read).toHaveBeenCalledOnce()
  })

  it('should reject where tokens cannot be had, and refuse nobody for it', async () => {
    await expect(verify({}, { authToken: () => Promise.reject(new Error('vault')) })).rejects.toThrow('vault')
    await expect(verify({}, { authToken: () => '' })).rejects.toThrow(TypeError)
  })

  it('should let nothing pass that was changed', async () => {
    const original = { url, query, signature: signed.signature, body: body.toString() }
    /** The query of the sink's own address does not count, nor does what precedes the one that arrived. */
    const isEffective = ({ part, change }: Mutation) =>
      change(original[part]).replace(/^\/?\??/, '') !== original[part].replace(/^\?/, '') &&
      !(part === 'url' && change(url).includes('?'))
    const passes = async ({ part, change }: Mutation): Promise<boolean> => {
      const changed = { ...original, [part]: change(original[part]) }
      try {
        return (await createVerifier({ url: changed.url, authToken }).verify(changed)).valid
      } catch (error) {
        // What is no address is no address of a sink.
        expect(error).toBeInstanceOf(TypeError)
        return false
      }
    }
    const mutations = fc.sample(mutation, runs(120_000)).filter(isEffective)
    expect(mutations.length).toBeGreaterThan(runs(100_000))
    for (let start = 0; start < mutations.length; start += 100) {
      const some = mutations.slice(start, start + 100)
      const passed = await Promise.all(some.map(passes))
      expect(
        some.filter((_, index) => passed[index]).map(({ part, change }) => change(original[part])),
      ).toEqual([])
    }
  })
})

/** A change of one part of a request. */
interface Mutation {
  readonly part: 'url' | 'query' | 'signature' | 'body'
  readonly change: (text: string) => string
}

const anywhere = fc.nat(4_096)
const char = fc.integer({ min: 33, max: 126 }).map((code) => String.fromCharCode(code))
const cut = (text: string, at: number, end = at) =>
  [text.slice(0, at % text.length), text.slice(end % text.length)] as const

const change: fc.Arbitrary<Mutation['change']> = fc.oneof(
  fc.tuple(anywhere, char).map(
    ([at, by]) =>
      (text: string) =>
        cut(text, at, at + 1).join(by),
  ),
  fc.tuple(anywhere, char).map(
    ([at, by]) =>
      (text: string) =>
        cut(text, at).join(by),
  ),
  fc.tuple(anywhere, anywhere).map(
    ([at, end]) =>
      (text: string) =>
        cut(text, Math.min(at, end), Math.max(at, end)).join(''),
  ),
  fc.constantFrom(
    (text: string) => text.toUpperCase(),
    (text: string) => text.toLowerCase(),
    (text: string) => text + text,
    (text: string) => `${text}, ${text}`,
    (text: string) => ` ${text}`,
    (text: string) => `${text}\n`,
    (text: string) => `${text}&tenant=b`,
    (text: string) => `${text}${'&'.repeat(1_000)}`,
    (text: string) => text.replace('bodySHA256', 'bodysha256'),
    (text: string) => text.replace('/events', '/x/../events'),
    (text: string) => text.replace('/', '\\'),
    (text: string) => text.replace('=', '=='),
    (text: string) => encodeURI(text),
    (text: string) => decodeURI(text.replaceAll('%', '%25')).split('').reverse().join(''),
  ),
)

const mutation: fc.Arbitrary<Mutation> = fc.record({
  part: fc.constantFrom('url', 'query', 'signature', 'body'),
  change,
})

describe('createVerifier', () => {
  const make = (options: Record<string, unknown>) => () => createVerifier({ url, authToken, ...options })

  it.each([
    [''],
    [' '],
    [`${authToken}\n`],
    [' x'],
    ['undefined'],
    ['null'],
    [`"${authToken}"`],
    [undefined],
    [null],
    [42],
    [[]],
    [['']],
    [[authToken, undefined]],
  ])('should throw for the token %j, without naming it', (token) => {
    expect(make({ authToken: token })).toThrow(TypeError)
    expect(make({ authToken: token })).toThrow(/^authToken: expected one or several/)
    expect(make({ authToken: token })).not.toThrow(authToken)
  })

  it.each(['undefined1', 'anull', 'null0'])('should take the token %j', (token) => {
    expect(make({ authToken: token })).not.toThrow()
  })

  it.each([
    [''],
    ['example.com'],
    ['ftp://example.com'],
    ['https://'],
    ['https://example.com/ a'],
    ['https://secret@example.com/#a'],
    ['https://example.com:99999/'],
    [undefined],
    [[url]],
  ])('should throw for the address %j, without naming it', (address) => {
    expect(make({ url: address })).toThrow(TypeError)
    expect(make({ url: address })).toThrow(/^url: expected the whole address/)
    expect(make({ url: address })).not.toThrow('secret')
  })

  it.each([[Number.NaN], [-1], ['1mb'], [{}]])('should throw for the limit %j', (maxBodyBytes) => {
    expect(make({ maxBodyBytes })).toThrow(TypeError)
    expect(make({ maxBodyBytes })).toThrow(/^maxBodyBytes: expected bytes/)
  })

  it('should take the limit 0', async () => {
    expect(await verify({}, { maxBodyBytes: 0 })).toMatchObject({ reason: 'body_too_large' })
  })

  it('should keep tokens to itself', async () => {
    const importKey = vi.spyOn(crypto.subtle, 'importKey')
    const verifier = createVerifier({ url, authToken })
    await verifier.verify(request)
    const isExtractable = importKey.mock.calls.map(([, , , extractable]) => extractable)
    importKey.mockRestore()
    expect(isExtractable).toEqual([false])
    expect(inspect(verifier, { depth: Infinity, showHidden: true }) + JSON.stringify(verifier)).not.toContain(
      authToken,
    )
  })
})

describe('sign', () => {
  it.each([
    ['text', body.toString()],
    ['bytes', new Uint8Array(body)],
  ])('should sign %s as Twilio does', async (_, content) => {
    expect(await sign({ url, authToken, body: content })).toEqual(signed)
    const address = `${url}?a=b`
    const whole = `${address}&bodySHA256=${hash}`
    expect(await sign({ url: address, authToken, body: content })).toEqual({
      url: whole,
      signature: hmac(whole),
    })
  })

  it('should throw for a token that cannot be right', async () => {
    await expect(sign({ url, authToken: '', body })).rejects.toThrow(/^authToken: expected/)
  })
})

describe('the official package', () => {
  it('should take what is signed here', () => {
    expect(twilio.validateRequestWithBody(authToken, signed.signature, signed.url, body.toString())).toBe(
      true,
    )
    expect(twilio.validateRequestWithBody(other, signed.signature, signed.url, body.toString())).toBe(false)
  })

  it('should sign what is taken here', async () => {
    await fc.assert(
      fc.asyncProperty(fc.webUrl({ withQueryParameters: true }), fc.string(), async (address, text) => {
        const { url: whole } = await sign({ url: address, authToken, body: text })
        const signature = twilio.getExpectedTwilioSignature(authToken, whole, {})
        expect(
          await createVerifier({ url: address, authToken }).verify({ query: whole, signature, body: text }),
        ).toEqual({ valid: true })
      }),
      { numRuns: runs(300) },
    )
  })
})

/** Vectors of Twilio's helper libraries, where somebody keeps them beside the project. */
const vectorsPath = fileURLToPath(new URL('../../../shared/vectors/twilio-signature.json', import.meta.url))

describe.skipIf(!existsSync(vectorsPath))('the vectors of the helper libraries', () => {
  interface Vector {
    readonly id: string
    readonly kind: 'body' | 'bodyHash' | 'form'
    readonly token: string
    readonly url: string
    readonly body: string
    readonly bodySHA256: string
    readonly signature: string
    readonly expected: boolean
    readonly params: Record<string, string | string[]>
  }
  const { vectors } = existsSync(vectorsPath)
    ? (JSON.parse(readFileSync(vectorsPath, 'utf8')) as { vectors: Vector[] })
    : { vectors: [] }

  it.each(vectors.filter(({ kind }) => kind === 'body'))(
    'should agree on $id',
    async ({ token, url: address, body: text, signature, expected }) => {
      const { valid } = await createVerifier({ url: address, authToken: token }).verify({
        query: address,
        signature,
        body: text,
      })
      expect(valid).toBe(expected)
    },
  )

  it.each(vectors.filter(({ kind }) => kind === 'bodyHash'))(
    'should agree on $id',
    async ({ token, body: text, bodySHA256, expected }) => {
      const address = `${url}?bodySHA256=${bodySHA256}`
      const { valid } = await createVerifier({ url, authToken: token }).verify({
        query: address,
        signature: hmac(address, token),
        body: text,
      })
      expect(valid).toBe(expected)
    },
  )
})

/** The request with another query, signed by whoever holds the token. */
function resigned(changed: string): Partial<SignedRequest> {
  return { query: changed, signature: hmac(`${url}${changed}`) }
}

function twice(more: string): Partial<SignedRequest> {
  return resigned(`${query}${more}`)
}

/** Base64 with other unused bits in its last digit. */
function respelt(base64: string): string {
  const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
  return `${base64.slice(0, 26)}${digits[digits.indexOf(base64[26]!) + 1]!}=`
}
