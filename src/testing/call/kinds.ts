import type { Range } from '../random.js'

export type CallKind =
  'answered-pstn' | 'client' | 'trunk' | 'canceled' | 'busy' | 'noanswer' | 'fail' | 'poor-quality'

/** Where Twilio measures. */
export type GatewayName = 'carrier_edge' | 'sip_edge' | 'client_edge'
export type EdgeName = GatewayName | 'sdk_edge'
export type Direction = 'inbound' | 'outbound'

/** An edge, and the direction of its leg. */
export type Leg = readonly [EdgeName, Direction]

/** Moments of a call, in order. `middle` is halfway between answer and end. */
export type Moment = 'initiated' | 'ringing' | 'answered' | 'middle' | 'ended'

/** Something that an edge reports during a call. */
export interface Report {
  readonly moment: Moment
  readonly group: string
  readonly name: string
  readonly level: 'INFO' | 'WARNING'
  /** What a warning is about, and the threshold that was crossed. */
  readonly metric?: readonly ['rtt' | 'mos', number]
}

/** What the media are like: milliseconds, percent of packets, mean opinion score. */
export interface Quality {
  readonly jitter: Range
  readonly maxJitter: Range
  readonly loss: Range
  readonly rtt: Range
  readonly mos: Range
}

/** What is particular to a kind of call. */
export interface Kind {
  readonly call_type: 'carrier' | 'client' | 'trunking'
  readonly call_state: 'completed' | 'canceled' | 'busy' | 'noanswer' | 'fail'
  readonly direction: 'outbound_api' | 'inbound' | 'trunking_terminating'
  /** Who hung up, where Twilio says so. */
  readonly disconnected_by?: 'caller' | 'callee'
  /** Connection of who called and of who was called. */
  readonly connections: readonly [from: string, to: string]
  /** The edges that took part, the one that reports first. */
  readonly edges: readonly [Leg, ...Leg[]]
  readonly reports: readonly Report[]
  readonly sipResponse: number
  readonly q850Cause: number
  /** Seconds from initiation to end, by default. */
  readonly duration: Range
  /** Of calls that are answered. */
  readonly quality?: Quality
  /** What the gateways find, and what the Voice SDK does. */
  readonly tags: readonly string[]
  readonly sdkTags: readonly string[]
}

const good: Quality = {
  jitter: [0.2, 2],
  maxJitter: [4, 12],
  loss: [0, 0.4],
  rtt: [40, 120],
  mos: [4.2, 4.4],
}

const poor: Quality = {
  jitter: [12, 25],
  maxJitter: [45, 90],
  loss: [6, 9],
  rtt: [420, 600],
  mos: [2.2, 3.2],
}

const connection = (moment: Moment, name: string): Report => ({
  moment,
  group: 'connection',
  name,
  level: 'INFO',
})
const warning = (name: string, ...metric: readonly ['rtt' | 'mos', number]): Report => ({
  moment: 'middle',
  group: 'network-quality-warning-raised',
  name,
  level: 'WARNING',
  metric,
})

// Gateways report the events of status callbacks: `completed` is the end of a call, whatever it came to.
const initiated = connection('initiated', 'initiated')
const ringing = connection('ringing', 'ringing')
const completed = connection('ended', 'completed')
const whenAnswered = [initiated, ringing, connection('answered', 'answered'), completed]

const pstn: Kind = {
  call_type: 'carrier',
  call_state: 'completed',
  direction: 'outbound_api',
  disconnected_by: 'callee',
  connections: ['voip', 'mobile'],
  edges: [['carrier_edge', 'outbound']],
  reports: whenAnswered,
  sipResponse: 200,
  q850Cause: 16,
  duration: [45, 180],
  quality: good,
  tags: [],
  sdkTags: [],
}

// Nobody hung up, and there were no media.
const { disconnected_by: _, quality: __, ...unanswered } = pstn

const client: Kind = {
  ...pstn,
  call_type: 'client',
  direction: 'inbound',
  disconnected_by: 'caller',
  connections: ['twilio_sdk', 'pstn'],
  edges: [
    ['sdk_edge', 'outbound'],
    ['client_edge', 'inbound'],
  ],
  reports: [connection('answered', 'accepted-by-remote'), connection('ended', 'disconnected-by-local')],
}

/** The kinds of calls, by name. */
export const kinds: Readonly<Record<CallKind, Kind>> = {
  'answered-pstn': pstn,
  client,
  trunk: {
    ...pstn,
    call_type: 'trunking',
    direction: 'trunking_terminating',
    disconnected_by: 'caller',
    connections: ['sip_trunk', 'landline'],
    edges: [
      ['sip_edge', 'inbound'],
      ['carrier_edge', 'outbound'],
    ],
  },
  canceled: {
    ...unanswered,
    call_state: 'canceled',
    reports: [initiated, ringing, completed],
    sipResponse: 487,
    q850Cause: 0,
    duration: [5, 30],
  },
  busy: {
    ...unanswered,
    call_state: 'busy',
    reports: [initiated, completed],
    sipResponse: 486,
    q850Cause: 17,
    duration: [2, 8],
  },
  noanswer: {
    ...unanswered,
    call_state: 'noanswer',
    reports: [initiated, ringing, completed],
    sipResponse: 480,
    q850Cause: 19,
    duration: [20, 60],
  },
  // A number that does not exist.
  fail: {
    ...unanswered,
    call_state: 'fail',
    reports: [initiated, completed],
    sipResponse: 404,
    q850Cause: 1,
    duration: [1, 4],
  },
  'poor-quality': {
    ...client,
    reports: [
      ...client.reports.slice(0, 1),
      warning('high-rtt', 'rtt', 400),
      warning('low-mos', 'mos', 3.5),
      ...client.reports.slice(1),
    ],
    quality: poor,
    tags: ['high_jitter', 'high_packet_loss'],
    sdkTags: ['high_latency', 'low_mos', 'high_jitter', 'high_packet_loss'],
  },
}
