import { type Run, slopeOf } from './measure.js'

/** Something that has to hold, and the sabotage of the receiver that it has to notice. */
export interface Judgement {
  readonly name: string
  readonly unit?: string
  readonly sabotage: string
  /** At most this much. */
  readonly limit: number
  readonly measure: (run: Run, plain?: Run) => number
}

const countEvents = (
  { traffic }: Run,
  counts: (isAcknowledged: boolean, number: number) => boolean,
): number => traffic.acknowledged.filter((flag, number) => counts(flag === 1, number)).length

export const judgements: readonly Judgement[] = [
  {
    name: 'answers with a status that is not expected',
    sabotage: 'status',
    limit: 0,
    measure: ({ traffic }) =>
      [...traffic.answers].reduce(
        (sum, [kind, tally]) =>
          [...tally].reduce(
            (all, [status, count]) => all + (kind.statuses.includes(status) ? 0 : count),
            sum,
          ),
        0,
      ),
  },
  {
    name: 'events lost: acknowledged, but no handler has succeeded with them',
    sabotage: 'lose',
    limit: 0,
    measure: (run) =>
      countEvents(run, (isAcknowledged, number) => isAcknowledged && !run.recorded.handled[number]),
  },
  {
    name: 'genuine events that were never acknowledged',
    sabotage: 'stall',
    limit: 0,
    measure: (run) => countEvents(run, (isAcknowledged) => !isAcknowledged),
  },
  {
    name: 'forged events, or what is no event, that reached a handler',
    sabotage: 'trust',
    limit: 0,
    measure: ({ recorded }) => recorded.strange,
  },
  {
    name: 'events handled twice, but for those handled after the deadline',
    sabotage: 'twice',
    limit: 0,
    measure: (run) =>
      countEvents(
        run,
        (_, number) => (run.recorded.handled[number] ?? 0) > 1 && !run.recorded.late.has(number),
      ),
  },
  {
    name: 'heap after garbage collection, its growth over that of a plain server',
    unit: 'MB a minute',
    sabotage: 'leak',
    limit: 0.1,
    measure: (run, plain) => slopeOf(run.samples) - (plain ? slopeOf(plain.samples) : 0),
  },
  {
    name: 'the slowest answer',
    unit: 'ms',
    sabotage: 'slow',
    limit: 4_999,
    measure: ({ traffic }) => traffic.slowest,
  },
  {
    name: 'unhandled rejections, uncaught exceptions and warnings',
    sabotage: 'reject',
    limit: 0,
    measure: ({ alarms }) => alarms,
  },
]
