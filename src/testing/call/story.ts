import type {
  CallEvent,
  CallEventEventType,
  CallMetric,
  CallMetricEventType,
  CallSummaryEventType,
} from '../../generated/types.js'
import { teller, type Told } from '../told.js'
import { later, precise, whole } from '../times.js'
import { type Call, type CallOptions, createCall } from './facts.js'
import type { Direction, EdgeName, Report } from './kind.js'
import { codecOf, gatewaySample, type Media, sdkSample } from './media.js'
import { clientOf, gatewayOf } from './parties.js'
import { summaryOf } from './summary.js'

/** The types of the events in the life of a call. */
type CallType = CallSummaryEventType | CallEventEventType | CallMetricEventType

/** The summaries of a call, and how many seconds after its end each is sent. */
const summaries = [
  ['partial', 120],
  ['partial', 480],
  ['predicted-complete', 600],
  ['complete', 1_500],
] as const

/** What happens during a call, what is measured, and its summaries, in the order in which they are sent. */
export function tellCall(options: CallOptions, version?: number): Told<CallType>[] {
  const call = createCall(options)
  const tell = teller(call.random)
  // Milliseconds: less than the 90 seconds of the documentation. One for all, so that their order is that of the call.
  const delay = call.random.integer([5_000, 60_000])
  // At one time what was measured comes first: a call ends with its end.
  const during = [...measurements(call), ...happenings(call)]
    .sort((one, other) => one.time - other.time)
    .map(({ type, time, data }) => tell(type, time + delay, data))
  const after = summaries.map(([name, seconds], index) =>
    tell(
      `com.twilio.voice.insights.call-summary.${name}`,
      later(call.at.ended, seconds),
      summaryOf(call, index + 1, name === 'complete', version),
      { source: `/v1/Voice/${call.call_sid}/Summary` },
    ),
  )
  return [...during, ...after]
}

type Happening = Pick<Told<CallType>, 'type' | 'time' | 'data'>

/** Who reports: gateways know whole seconds. */
const reporter = (edge: EdgeName) =>
  edge === 'sdk_edge'
    ? ({ name: 'sdk', write: precise } as const)
    : ({ name: 'gateway', write: whole } as const)

const head = (call: Call, edge: EdgeName, time: number) => ({
  call_sid: call.call_sid,
  account_sid: call.account_sid,
  timestamp: reporter(edge).write(time),
  edge,
})

const metadataOf = (call: Call, edge: EdgeName) => ({
  metadata: edge === 'sdk_edge' ? clientOf(call) : gatewayOf(call),
})

function happenings(call: Call): Happening[] {
  const [edge] = call.kind.edges[0]
  return call.reports.map(({ moment, group, level, name, metric }) => {
    const time = call.at[moment]
    const data: CallEvent = {
      ...head(call, edge, time),
      group,
      level,
      name,
      [edge]: { ...(metric && warningOf(call, metric, time)), ...metadataOf(call, edge) },
    }
    return { type: `com.twilio.voice.insights.call-event.${reporter(edge).name}`, time, data }
  })
}

/** What a warning is about: the latest values, three at most. */
function warningOf({ media, at }: Call, [key, threshold]: NonNullable<Report['metric']>, time: number) {
  const measured = media.get('sdk_edge')?.inbound ?? []
  const known = measured.filter(({ until }) => later(at.answered, until) <= time)
  return { metric: { threshold, values: known.slice(-3).map(({ interval }) => interval[key].avg) } }
}

const measurements = (call: Call): Happening[] =>
  [...call.media].flatMap(([edge, media]) =>
    media.inbound.flatMap(({ until }, index) => {
      const time = later(call.at.answered, until)
      return directionsOf(edge).map((direction) => {
        const sample = (span: Span) => sampleOf(edge, media, index, direction, span)
        const data: CallMetric = {
          ...head(call, edge, time),
          direction,
          [edge]: {
            ...codecOf(edge),
            interval: sample('interval'),
            cumulative: sample('cumulative'),
            ...metadataOf(call, edge),
          },
        }
        return { type: `com.twilio.voice.insights.call-metrics.${reporter(edge).name}` as const, time, data }
      })
    }),
  )

type Span = 'interval' | 'cumulative'

/** The Voice SDK measures both directions at once. */
const directionsOf = (edge: EdgeName): readonly (Direction | 'both')[] =>
  edge === 'sdk_edge' ? ['both'] : ['inbound', 'outbound']

function sampleOf(edge: EdgeName, media: Media, index: number, direction: Direction | 'both', span: Span) {
  // Sound: both directions have as many samples.
  const at = (of: Direction) => media[of][index]![span]
  return direction === 'both'
    ? sdkSample(at('inbound'), at('outbound'))
    : gatewaySample(at(direction), direction, edge)
}
