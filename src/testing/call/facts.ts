import { accountOf } from '../account.js'
import { createRandom, type Random } from '../random.js'
import { defaultStart, later } from '../times.js'
import type { CallKind, EdgeName, Kind, Moment, Report } from './kind.js'
import { kinds } from './kinds.js'
import { measure, type Media } from './media.js'

export interface CallOptions {
  /** Default `answered-pstn`. `poor-quality` is a call of a client. */
  readonly kind?: CallKind | undefined
  /** An integer: each gives another call, and the same one always. Default 1. */
  readonly seed?: number | undefined
  /** Who calls: a number (E.164), `client:NAME` or a SIP URI. */
  readonly from?: string | undefined
  /** Who is called, likewise. */
  readonly to?: string | undefined
  /** When the call is initiated; Twilio knows whole seconds. */
  readonly start?: Date | string | undefined
  /** From initiation to end, whole seconds, at most a day. */
  readonly duration?: number | undefined
}

/** What is true of a call, whoever tells of it. */
export interface Call {
  readonly kind: Kind
  readonly random: Random
  readonly call_sid: string
  readonly account_sid: string
  readonly from: string
  readonly to: string
  readonly at: Readonly<Record<Moment, number>>
  /** Seconds. */
  readonly duration: number
  /** Seconds; 0 if nobody answered. */
  readonly connected: number
  /** Milliseconds. */
  readonly postDialDelay: number
  /** What the first edge reports, and what is found: nothing that takes media where there were too few. */
  readonly reports: readonly Report[]
  readonly tags: readonly string[]
  readonly sdkTags: readonly string[]
  /** What each edge measured. */
  readonly media: ReadonlyMap<EdgeName, Media>
  /** Addresses, of Twilio and of the other side. */
  readonly twilioIp: string
  readonly externalIp: string
  readonly trunkSid: string
  readonly sipCallId: string
}

/** Makes up a call. */
export function createCall({ kind: name = 'answered-pstn', seed = 1, ...options }: CallOptions): Call {
  if (!Object.hasOwn(kinds, name)) throw new TypeError('kind: expected a kind of call')
  const kind = kinds[name]
  const random = createRandom(seed, name)
  // First, so that a call stays the same one whatever the options are.
  const [call_sid, trunkSid] = [random.sid('CA'), random.sid('TK')]
  const [from, to] = [random.number(), random.number()]
  const [twilioIp, externalIp] = [random.address([1, 99]), random.address([100, 254])]
  const start = startOf(options.start)
  const usual = random.integer(kind.duration)
  const duration = options.duration ?? usual
  if (!(Number.isInteger(duration) && duration >= 0 && duration <= 86_400)) {
    throw new TypeError('duration: expected whole seconds, at most a day')
  }

  const [ringing, answered] = [random.integer([1, 3]), random.integer([4, 9])]
  // A call may be told to be shorter than it takes to answer.
  const answer = kind.quality ? Math.min(answered, Math.floor(duration / 2)) : duration
  const at = {
    initiated: start,
    ringing: later(start, Math.min(ringing, answer)),
    answered: later(start, answer),
    middle: later(start, Math.floor((answer + duration) / 2)),
    ended: later(start, duration),
  }
  const connected = kind.quality ? duration - answer : 0

  const { quality } = kind
  const media = kind.edges.flatMap(([edge]) =>
    quality && connected > 0 ? [[edge, measure(random, quality, connected)] as const] : [],
  )
  return {
    kind,
    random,
    call_sid,
    account_sid: accountOf(seed),
    from: options.from ?? (kind.connections[0] === 'twilio_sdk' ? 'client:alice' : from),
    to: options.to ?? to,
    at,
    duration,
    connected,
    postDialDelay: Math.max(0, 1_000 * Math.min(ringing, answer) - random.integer([0, 999])),
    // By the middle of twenty seconds something has been measured.
    reports: kind.reports.filter(({ metric }) => !metric || connected >= 20),
    tags: connected > 0 ? kind.tags : [],
    sdkTags: connected > 0 ? kind.sdkTags : [],
    media: new Map(media),
    twilioIp,
    externalIp,
    trunkSid,
    sipCallId: `${random.hex(32)}@${externalIp}`,
  }
}

function startOf(start: Date | string | undefined): number {
  if (start === undefined) return defaultStart
  const time = new Date(start).getTime()
  if (Number.isNaN(time)) throw new TypeError('start: expected a time')
  return time - (time % 1_000)
}
