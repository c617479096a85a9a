import { createHmac, randomBytes } from 'node:crypto'
import { sign } from 'voice-insights-events/signature'
import { buildBody, type BodyOptions } from 'voice-insights-events/testing'
import { UsageError } from '../command.js'
import type { Outgoing } from './events.js'

/** A request that can be sent, and sent again. */
export interface Mail {
  readonly events: readonly Outgoing[]
  readonly query: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** How it was forged; undefined if it is genuine. */
  readonly forgery?: string
}

export interface Signing {
  /** The address of the sink, as the handler knows it. */
  readonly sinkUrl: string
  readonly authToken: string
  readonly data: BodyOptions['data']
}

/** A request as Twilio sends it. */
async function mailOf(events: readonly Outgoing[], signing: Signing): Promise<Mail> {
  const body = bodyOf(events, signing)
  const { url, signature } = await sign({ url: signing.sinkUrl, authToken: signing.authToken, body })
  return { events, body, query: queryOf(url), headers: headersOf(signature) }
}

function bodyOf(events: readonly Outgoing[], { data }: Signing): string {
  try {
    // Sound: an event without data has no data in its body either.
    return buildBody(events as readonly (Outgoing & { data: unknown })[], { data })
  } catch {
    throw new UsageError('an event nests too deep to be written')
  }
}

const queryOf = (url: string): string => url.slice(url.indexOf('?'))

const headersOf = (signature: string) => ({
  'content-type': 'application/json',
  'x-twilio-signature': signature,
})

/** Ways to forge a request, each of which some receivers take for Twilio's. */
const forgeries: Readonly<Record<string, (mail: Mail, signing: Signing) => Mail | Promise<Mail>>> = {
  'no signature': (mail) => ({ ...mail, headers: { 'content-type': 'application/json' } }),
  'another token': ({ events }, signing) =>
    mailOf(events, { ...signing, authToken: randomBytes(16).toString('hex') }),
  'another body': (mail) => ({ ...mail, body: mail.body.replace(/"id":"[^"]*"/g, '"id":"EZforged"') }),
  'body not signed': (mail, { sinkUrl, authToken }) => ({
    ...mail,
    query: sinkUrl.includes('?') ? queryOf(sinkUrl) : '',
    headers: headersOf(createHmac('sha1', authToken).update(sinkUrl).digest('base64')),
  }),
}

/** A request that is yet to be signed, which takes longer than to think of it. */
export type Draft = () => Promise<Mail>

/** The request, and before it its forgeries: an event that is known already could be acknowledged without harm. */
export function* draftsOf(
  events: readonly Outgoing[],
  signing: Signing,
  isForged: boolean,
): Generator<Draft> {
  const genuine = () => mailOf(events, signing)
  for (const [forgery, forge] of isForged ? Object.entries(forgeries) : []) {
    yield async () => ({ ...(await forge(await genuine(), signing)), forgery })
  }
  yield genuine
}
