import type { MetricSample } from '../../generated/types.js'
import { type Random, round } from '../random.js'
import type { Direction, EdgeName, Quality } from './kind.js'

interface Spread {
  readonly min: number
  readonly max: number
  readonly avg: number
}

/** One direction of the media at an edge, over some time. */
export interface Sample {
  /** Packets that arrived, or were sent. */
  readonly packets: number
  readonly lost: number
  readonly jitter: Spread
  readonly rtt: Spread
  readonly mos: Spread
  readonly level: Spread
}

/** The last ten seconds, or less at the end, and all until then. */
export interface Measured {
  /** Seconds since the answer. */
  readonly until: number
  readonly interval: Sample
  readonly cumulative: Sample
}

/** What an edge measured, in both directions. */
export type Media = Readonly<Record<Direction, readonly Measured[]>>

const interval = 10
const packetsPerSecond = 50
const bytesPerPacket = 80

/** What an edge measures in a call of so many seconds. */
export function measure(random: Random, quality: Quality, seconds: number): Media {
  const single = (value: number): Spread => ({ min: value, max: value, avg: value })
  const sample = (length: number): Sample => {
    const sent = length * packetsPerSecond
    const lost = Math.round((sent * random.decimal(quality.loss)) / 100)
    return {
      packets: sent - lost,
      lost,
      jitter: { min: 0, avg: random.decimal(quality.jitter), max: random.decimal(quality.maxJitter) },
      rtt: single(random.decimal(quality.rtt)),
      mos: single(random.decimal(quality.mos)),
      level: single(random.integer([4_000, 16_000])),
    }
  }
  const stream = (): Measured[] => {
    const measured: Measured[] = []
    for (let from = 0; from < seconds; from += interval) {
      const until = Math.min(from + interval, seconds)
      const latest = sample(until - from)
      const before = measured.at(-1)?.cumulative
      const cumulative = before ? add(before, latest, measured.length) : latest
      measured.push({ until, interval: latest, cumulative })
    }
    return measured
  }
  return { inbound: stream(), outbound: stream() }
}

/** All of so many samples, and one more. */
function add(all: Sample, one: Sample, count: number): Sample {
  const spread = (of: (sample: Sample) => Spread): Spread => ({
    min: Math.min(of(all).min, of(one).min),
    max: Math.max(of(all).max, of(one).max),
    avg: (of(all).avg * count + of(one).avg) / (count + 1),
  })
  return {
    packets: all.packets + one.packets,
    lost: all.lost + one.lost,
    jitter: spread(({ jitter }) => jitter),
    rtt: spread(({ rtt }) => rtt),
    mos: spread(({ mos }) => mos),
    level: spread(({ level }) => level),
  }
}

/** The codec at an edge: the Voice SDK speaks Opus, phones do not. */
export const codecOf = (edge: EdgeName) =>
  edge === 'sdk_edge' || edge === 'client_edge'
    ? { codec: 111, codec_name: 'opus' }
    : { codec: 0, codec_name: 'pcmu' }

/** The largest and the mean value, as they are written. */
const maxAverage = ({ max, avg }: Spread) => ({ max, avg: round(avg) })
const minMaxAverage = (spread: Spread) => ({ min: spread.min, ...maxAverage(spread) })
const value = ({ avg }: Spread) => ({ value: round(avg) })

const losses = ({ packets, lost }: Sample) => ({
  packets_lost: lost,
  packets_loss_percentage: round((100 * lost) / (packets + lost)),
})

/** A sample as gateways write it, in metrics and in summaries. */
export const gatewaySample = (sample: Sample, direction: Direction, edge: EdgeName) => ({
  ...codecOf(edge),
  ...(direction === 'inbound' ? { packets_received: sample.packets } : { packets_sent: sample.packets }),
  ...losses(sample),
  jitter: maxAverage(sample.jitter),
})

/** A sample of both directions as the Voice SDK writes it in metrics. */
export const sdkSample = (inbound: Sample, outbound: Sample): MetricSample => ({
  packets_received: inbound.packets,
  packets_sent: outbound.packets,
  ...losses(inbound),
  bytes_received: inbound.packets * bytesPerPacket,
  bytes_sent: outbound.packets * bytesPerPacket,
  jitter: value(inbound.jitter),
  rtt: value(inbound.rtt),
  mos: value(inbound.mos),
  audio_in: value(outbound.level),
  audio_out: value(inbound.level),
})

/** A sample as the Voice SDK writes it in summaries. */
export const sdkStream = (sample: Sample, direction: Direction) => ({
  ...gatewaySample(sample, direction, 'sdk_edge'),
  ...(direction === 'inbound'
    ? {
        mos: minMaxAverage(sample.mos),
        rtt: minMaxAverage(sample.rtt),
        audio_out: maxAverage(sample.level),
      }
    : { audio_in: maxAverage(sample.level) }),
})
