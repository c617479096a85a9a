import { createHash, createHmac } from 'node:crypto'
import { canaries } from './canaries.js'
import { bodies } from './corpus.js'
import { mutateBytes } from './mutate.js'
import type { Random } from './random.js'

/** The address of a sink, as it is configured. */
export const sinks = [
  'https://example.com/events',
  'https://example.com:8443/a/b',
  "http://example.com/it's",
  'https://user:canary@example.com/events?tenant=%27a%27',
  'https://[::1]:8443/ä/%C3%A4?x=1',
  'HTTPS://EXAMPLE.com',
] as const

/** Of the account that owns the sinks, and another that is being rotated out. */
export const tokens = ['0123canary4567canary89abcanarycd', 'fedcba9876543210fedcba9876canary'] as const

/**
 * What a request truly is: whoever made it knows. An odd one is signed, but names no hash, or several. It is unclear
 * whether one is forged whose change made no difference, or swapped some quotes.
 */
export type Truth = 'signed' | 'odd' | 'changed body' | 'forged' | 'unclear'

export interface Made {
  /** Which of the sinks. */
  readonly sink: number
  readonly query: string
  readonly signature: unknown
  readonly body: Uint8Array
  readonly truth: Truth
}

/** A request: signed as Twilio does, odd but signed, or changed after it was signed. */
export function makeRequest(random: Random, body: Uint8Array): Made {
  const sink = random.below(sinks.length)
  const [address = '', own = ''] = sinks[sink]?.split('?') ?? []
  const extras = Array.from({ length: random.below(3) }, () => random.pick(parameters))
  const isOdd = extras.some((extra) => /bodySHA256|#/i.test(decodeURIComponent(extra)))
  const hash = createHash('sha256').update(body).digest('hex')
  const query = [...(own ? [own] : []), ...extras, `bodySHA256=${hash}`].join('&')
  const signedQuery = random.oneIn(4) ? swapQuotes(query) : query
  const signed = `${random.pick(spellings(address))}?${signedQuery}`
  const signature = createHmac('sha1', random.pick(tokens)).update(signed).digest('base64')
  const request = {
    sink,
    query: random.pick(['?', '', '/elsewhere?', 'http://internal:8080/?']) + query,
    signature,
    body,
  }
  switch (random.below(6)) {
    case 0: {
      const changed = mutateText(random, query)
      return { ...request, query: `?${changed}`, truth: isSame(changed, query) ? 'unclear' : 'forged' }
    }
    case 1: {
      const changed = random.oneIn(3) ? random.pick(signatures) : mutateText(random, signature)
      return { ...request, signature: changed, truth: changed === signature ? 'unclear' : 'forged' }
    }
    case 2: {
      const changed = mutateBytes(random, body, 3, bodies)
      const isChanged = Buffer.compare(changed, body) !== 0
      return { ...request, body: changed, truth: isOdd ? 'odd' : isChanged ? 'changed body' : 'signed' }
    }
    default:
      return { ...request, truth: isOdd ? 'odd' : 'signed' }
  }
}

export const parameters: readonly string[] = [
  'a=b',
  "a='",
  'a=%27b%27',
  '&&',
  'é=ü',
  'a=%C3%A9',
  'a=+%20',
  'x=http://example.com/?a',
  '\\',
  '😀',
  `from=${encodeURIComponent(canaries[0])}`,
  'canary=203.0.113.199',
  'bodysha256=0',
  'bodySHA256=',
  'body%53HA256=0',
  '#',
  `bodySHA256=${'0'.repeat(64)}`,
]

const signatures: readonly unknown[] = [
  undefined,
  null,
  '',
  'canary',
  'AAAAAAAAAAAAAAAAAAAAAAAAAAA=',
  '____________________________',
  'AAAAAAAAAAAAAAAAAAAAAAAAAAA= ',
  ['AAAAAAAAAAAAAAAAAAAAAAAAAAA=', 'canary'],
  0,
  {},
]

/** What Twilio may have signed for an address. */
export function spellings(address: string): string[] {
  // Sound: every sink is an address.
  const [, start = '', port = '', path = ''] =
    /^(https?:\/\/(?:[^@/]*@)?(?:\[[^\]]*\]|[^:/]*))(:\d+)?(.*)$/i.exec(address)!
  const standard = /^https/i.test(start) ? ':443' : ':80'
  return [start + port + path, start + path, start + standard + path]
}

export const swapQuotes = (query: string): string =>
  query.replace(/'|%27/g, (quote) => (quote === "'" ? '%27' : "'"))

/** Whether two queries are one to a verifier: it swaps quotes, and looks only at what follows the first question mark. */
const isSame = (changed: string, query: string): boolean =>
  [changed, `?${changed}`].some((text) => plain(text) === plain(`?${query}`))

const plain = (text: string): string =>
  // As UTF-8, in which all lone surrogates are one.
  Buffer.from(text)
    .toString()
    .replace(/^(([a-z]+:\/\/|\/)[^?]*)?\??/i, '')
    .replaceAll('%27', "'")

export function mutateText(random: Random, text: string): string {
  const at = random.below(text.length)
  const letter = String.fromCharCode(33 + random.below(94))
  const end = at + random.below(8)
  return random.pick([
    text.slice(0, at) + letter + text.slice(at + 1),
    text.slice(0, at) + letter + text.slice(at),
    text.slice(0, at) + text.slice(end),
    text.slice(0, end) + text.slice(at),
    `${text}${letter}`,
    `${text}&tenant=b`,
    text.toUpperCase(),
    text.toLowerCase(),
    `${text}, ${text}`,
    ` ${text}`,
    text + '&'.repeat(1_000),
    text + 'x'.repeat(17_000),
    text.replace('=', '=='),
    text.replace('bodySHA256=', 'bodySHA256=0&bodySHA256='),
  ])
}
