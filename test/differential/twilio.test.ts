import { createHash } from 'node:crypto'
import twilio from 'twilio'
import { expect, it, vi } from 'vitest'
import { createVerifier } from 'voice-insights-events/signature'
import { signRequest } from 'voice-insights-events/testing'
import { createWebhook } from 'voice-insights-events/webhook'
import { quickstartBody } from '../fixtures.js'
import { Random } from '../fuzz/random.js'
import { mutateText, parameters, spellings, swapQuotes } from '../fuzz/requests.js'
import { authToken } from '../requests.js'

const sinks = [
  'https://example.com/events',
  'https://example.com',
  'https://example.com:443/',
  'https://example.com:8443/a/b',
  "http://example.com/it's",
  'http://example.com:80/%27',
  'https://user:pass@example.com:8443/events?tenant=%27a%27',
  'https://[2001:db8::1]/a?x=1',
  'https://[2001:db8::1]:8443/a',
  'https://example.com/ä/%C3%A4/😀?x=ü',
  'HTTPS://EXAMPLE.com/A',
]
const bodies = ['', '[]', '{"a":"é😀"}', '\ufeff[]', ' ', 'a=b']
const verifiers = sinks.map((url) => createVerifier({ url, authToken }))

/** A request to one of the sinks, whose own query comes first. */
function make(random: Random) {
  const sink = random.below(sinks.length)
  const [address = '', own] = sinks[sink]!.split('?')
  const body = random.pick(bodies)
  const hash = createHash('sha256').update(body).digest('hex')
  const extras = Array.from({ length: random.below(3) }, () => random.pick(parameters))
  return { sink, address, body, query: [...(own ? [own] : []), ...extras, `bodySHA256=${hash}`].join('&') }
}

const sign = (url: string) => twilio.getExpectedTwilioSignature(authToken, url, {})
const accepts = (signature: string, url: string, body: string) =>
  twilio.validateRequestWithBody(authToken, signature, url, body)

/** What may have been signed where a query arrives, and what may not. */
const spellingsOf: readonly ((query: string) => string)[] = [
  (query) => query,
  swapQuotes,
  decodeURIComponent,
  encodeURI,
  (query) => query.replace(/&+/g, '&'),
]

/** What this library takes and the official package does not: what Twilio may have signed in place of a query. */
const tolerances: Readonly<Record<string, (url: string) => string>> = {
  'the standard port in place of another': (url) =>
    url.replace(
      /^(https?)(:\/\/[^/?]*?):\d+(?=[/?]|$)/i,
      (_, scheme: string, host: string) => `${scheme}${host}:${/s$/i.test(scheme) ? '443' : '80'}`,
    ),
  'a quote in place of %27, or the other way round, beside other odd characters': (url) => {
    const [address = ''] = url.split('?', 1)
    return address + swapQuotes(url.slice(address.length))
  },
}

it('should take every request that the official package signs', async () => {
  let odd = 0
  for (let execution = 0; execution < 20_000; execution++) {
    const { sink, address, query, body } = make(new Random(2, execution))
    const signature = sign(`${address}?${query}`)
    const { valid, reason } = await verifiers[sink]!.verify({ query, signature, body })
    // Two different hashes, none, or one in a fragment: Twilio signs none of these.
    const isOdd = /bodySHA256=(0|&)|body%53|#/.test(query)
    if (isOdd) odd++
    else if (!valid) expect.fail(`${reason}: ${address}?${query}`)
    if (!isOdd && !accepts(signature, `${address}?${query}`, body))
      expect.fail(`the official package refuses ${query}`)
  }
  expect(odd).toBeLessThan(7_000)
})

it('should take nothing that the official package does not take, but for what is listed', async () => {
  const seen = new Map(Object.keys(tolerances).map((name) => [name, 0]))
  let taken = 0
  for (let execution = 0; execution < 30_000; execution++) {
    const random = new Random(3, execution)
    const { sink, address, query, body } = make(random)
    const respelt = random.pick(spellingsOf)(query)
    const signature = sign(`${random.pick(spellings(address))}?${respelt}`)
    const arrived = random.oneIn(3) ? mutateText(random, query) : query
    const sent = {
      signature: random.oneIn(8) ? mutateText(random, signature) : signature,
      body: random.oneIn(8) ? `${body} ` : body,
    }
    const { valid } = await verifiers[sink]!.verify({ query: `?${arrived}`, ...sent })
    if (!valid) continue
    taken++
    const url = `${address}?${arrived}`
    if (accepts(sent.signature, url, sent.body)) continue
    const needed = Object.entries(tolerances).filter(([, respell]) =>
      accepts(sent.signature, respell(url), sent.body),
    )
    const both = Object.values(tolerances).reduce((respelt, respell) => respell(respelt), url)
    if (needed.length === 0 && !accepts(sent.signature, both, sent.body)) expect.fail(`taken: ${url}`)
    for (const [name] of needed) seen.set(name, seen.get(name)! + 1)
  }
  expect(taken).toBeGreaterThan(5_000)
  for (const [name, times] of seen) expect(times, name).toBeGreaterThan(20)
})

it('should hand over the events of a request that the official package signed', async () => {
  const hash = createHash('sha256').update(quickstartBody).digest('hex')
  const signed = `${sinks[0]!}?bodySHA256=${hash}`
  const handler = vi.fn()
  const { receive } = createWebhook({ url: sinks[0]!, authToken, fallback: handler })
  const headers = { 'x-twilio-signature': sign(signed) }
  expect(await receive({ query: signed, headers, body: quickstartBody })).toMatchObject({ status: 204 })
  expect(handler).toHaveBeenCalledOnce()
})

it('should sign as the official package expects', async () => {
  for (const url of ['https://example.com/events', 'https://example.com/events?a=b']) {
    const signed = await signRequest({ url, authToken, body: '[]' })
    const signature = signed.headers['x-twilio-signature']
    expect(accepts(signature, signed.url, '[]')).toBe(true)
    expect(accepts(signature, signed.url, '[] ')).toBe(false)
  }
})
