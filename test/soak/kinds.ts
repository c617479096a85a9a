// What is sent, as data: how often, how it is made, and what may be answered.
import { createHash, createHmac } from 'node:crypto'
import type { EventMap } from 'voice-insights-events'
import { buildEvent } from 'voice-insights-events/testing'
import { authToken, url } from '../requests.js'

/** A request on its way, as often as it takes. */
export interface Mail {
  readonly kind: Kind
  /** The numbers of its genuine events, which have to be handled. */
  readonly events: readonly number[]
  readonly method: 'POST' | 'GET'
  readonly path: string
  readonly signature: string | undefined
  readonly body: Buffer
  attempts: number
}

export interface Kind {
  readonly name: string
  /** Of a thousand requests. */
  readonly share: number
  /** What may be answered; 0 is no answer. */
  readonly statuses: readonly number[]
  /** Whether Twilio sends it, and so again after 5xx. */
  readonly isGenuine: boolean
  /** The body, made of events with ids of its choice. */
  readonly body: (event: (marker: string) => string) => string | Buffer
  /** What becomes of the request when it is signed. */
  readonly forge?: (mail: Mail) => Partial<Mail>
  /** Whether the connection breaks in the middle of the body, the first time. */
  readonly breaks?: true
}

const one =
  (marker: string): Kind['body'] =>
  (event) =>
    `[${event(marker)}]`
const genuine = (name: string, share: number, statuses: readonly number[], body: Kind['body']): Kind => ({
  name,
  share,
  statuses,
  isGenuine: true,
  body,
})
const forged = (name: string, share: number, status: number, forge: Kind['forge']): Kind => ({
  name,
  share,
  statuses: [status],
  isGenuine: false,
  body: one('forged'),
  ...(forge && { forge }),
})

export const kinds: readonly Kind[] = [
  genuine('an event', 668, [204], one('good')),
  genuine('a batch', 60, [204], (event) => {
    const twice = event('good')
    return `[${event('good')},${twice},${event('good')},${twice}]`
  }),
  genuine(
    'a byte order mark, odd text',
    20,
    [204],
    (event) => `\ufeff[${event('good').replace(/}$/, ',"odd":"\\ud800 \\u0000 😀 \u2028"}')}]`,
  ),
  genuine('a handler that throws', 20, [204, 500], one('throws')),
  genuine('a handler that rejects', 20, [204, 500], one('rejects')),
  genuine('a handler that gives up at the deadline', 1, [204, 503], one('hangs')),
  genuine('a handler that succeeds after the deadline', 1, [204, 503], one('stays')),
  genuine(
    'a batch of good, failing and bad',
    20,
    [204, 500],
    (event) => `[${event('good')},{},${event('throws')},[]]`,
  ),
  { ...genuine('a connection that breaks', 5, [0, 204], one('good')), breaks: true },
  genuine('no JSON', 20, [204, 500], () => '[{"specversion":"1.0",'),
  genuine('no event', 10, [204, 500], () => '[null,{"data":"{}"},"text"]'),
  genuine('no UTF-8', 10, [204, 500], (event) => Buffer.from(`[${event('bad')}]\xff\xc0\x80`, 'latin1')),
  genuine('too deep', 5, [204, 500], () => `[{"data":${'['.repeat(1_000)}${']'.repeat(1_000)}}]`),
  genuine('no data', 5, [204, 500], (event) => `[${event('bad').replace(/"data":.*/s, '"data":"{"}')}]`),
  forged('a signature with another token', 40, 403, ({ path }) => ({
    signature: hmac('another token', path),
  })),
  forged('no signature', 20, 403, () => ({ signature: undefined })),
  forged('another address', 20, 403, ({ path }) => ({ path: `${path}&a=b` })),
  forged('another body', 20, 500, ({ body }) => ({ body: Buffer.concat([body, Buffer.from(' ')]) })),
  forged('GET', 5, 405, () => ({ method: 'GET', body: Buffer.alloc(0) })),
]

/** What was acknowledged before, sent again: made from other mail. */
export const duplicate = genuine('an event that was acknowledged before', 50, [204], () => '')

const types: readonly (keyof EventMap)[] = [
  'com.twilio.voice.insights.call-summary.partial',
  'com.twilio.voice.insights.call-summary.complete',
  'com.twilio.voice.insights.call-event.gateway',
  'com.twilio.voice.insights.call-metrics.sdk',
  'com.twilio.voice.insights.conference-summary.complete',
  'com.twilio.error-logs.error.logged',
]

/** Events as text, in front of and behind their id; every other with `data` as text. */
const templates = types.flatMap((type, index) =>
  [1, 2, 3].map((seed) => {
    const { data, ...event } = buildEvent(type, {}, { seed })
    const sent = { ...event, id: '<>', data: (index + seed) % 2 ? JSON.stringify(data) : data }
    return JSON.stringify(sent).split('<>') as [string, string]
  }),
)

/** Writes mail. Its events are numbered; those of strangers and what is no event have no number. */
export function createWriter(): { readonly write: (kind: Kind) => Mail; readonly count: () => number } {
  let count = 0
  const write = (kind: Kind): Mail => {
    const events: number[] = []
    const event = (marker: string): string => {
      const isGenuine = !['forged', 'bad'].includes(marker)
      if (isGenuine) events.push(count++)
      const [head, tail] = templates[Math.floor(Math.random() * templates.length)]!
      return `${head}${marker}-${isGenuine ? events.at(-1)! : 0}${tail}`
    }
    const body = Buffer.from(kind.body(event))
    const path = `/events?bodySHA256=${createHash('sha256').update(body).digest('hex')}`
    const mail: Mail = {
      kind,
      events,
      method: 'POST',
      path,
      signature: hmac(authToken, path),
      body,
      attempts: 0,
    }
    return { ...mail, ...kind.forge?.(mail) }
  }
  return { write, count: () => count }
}

const hmac = (token: string, path: string): string =>
  createHmac('sha1', token).update(url.replace('/events', path)).digest('base64')
