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
