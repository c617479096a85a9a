import type { CallKind, Kind, Moment, Quality, Report } from './kind.js'

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
