import { shortName } from '../names.js'
import { columns, count, counted, paint, printable } from '../terminal.js'
import { type Loss, lossesIn, type Tally } from './tally.js'

/** How it went, for programs. */
export function summaryOf(tally: Tally, seconds: number, isComplete: boolean) {
  const losses = lossesIn(tally)
  const events = tally.events.size
  const acknowledged = events - losses.length
  return {
    /** Whether everything was sent that was to be. */
    complete: isComplete,
    events,
    acknowledged,
    lost: losses.filter(({ discarded }) => discarded).length,
    undelivered: losses.filter(({ discarded }) => !discarded).length,
    requests: tally.requests,
    retries: tally.retries,
    seconds: Math.round(seconds * 1_000) / 1_000,
    eventsPerSecond: Math.round(acknowledged / seconds),
    answers: [...tally.answers].map(([answer, times]) => ({ answer, ...spread(times) })),
    forged: { requests: tally.forged, accepted: Object.fromEntries(tally.accepted) },
    losses,
  }
}

export type Summary = ReturnType<typeof summaryOf>

/** Milliseconds: as many answers, and what half, 95 and 99 of a hundred took at most. */
function spread(times: readonly number[]) {
  const sorted = [...times].sort((one, other) => one - other)
  const at = (share: number) => Math.round((sorted[Math.ceil(sorted.length * share) - 1] ?? 0) * 10) / 10
  return { count: sorted.length, p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1) }
}

const notTwilio =
  'The signature was refused. Has the handler the same auth token, and is --sink-url the address that it knows?'

/** Why an answer comes, most often. */
const causes: Readonly<Record<string, string>> = {
  '400': 'After a valid signature a handler must answer 2xx or 5xx.',
  '401': notTwilio,
  '403': notTwilio,
  '404': 'There is no handler at this path.',
  '405': 'The handler takes no POST.',
  '413': 'A body parser in front of the handler has a limit.',
  '415': 'A body parser in front of the handler does not take application/json.',
  '429': 'The handler asks for patience.',
  timeout: 'There was no answer in five seconds.',
  ECONNREFUSED: 'Nobody listens there.',
  ENOTFOUND: 'There is no such host.',
}

const causeOf = (answer: string): string =>
  causes[answer] ?? (/^\d/.test(answer) ? 'The handler failed.' : 'There was no answer.')

/** How it went, for people. */
export function inWords(summary: Summary, retryFor: number): string {
  const { events, requests, retries, seconds, eventsPerSecond, lost, undelivered, acknowledged } = summary
  const isWell = lost + undelivered === 0
  const rates = `${counted(events, 'event')} in ${counted(requests, 'request')}, ${count(retries)} sent again, ${seconds} s: ${count(eventsPerSecond)} events/s`
  return [
    answersIn(summary),
    rates,
    paint(isWell ? 'green' : 'red', `${count(acknowledged)} acknowledged, ${count(lost + undelivered)} lost`),
    lossesInWords(summary.losses, retryFor),
    forgedInWords(summary.forged),
    summary.complete ? '' : paint('red', 'Stopped before everything was sent.'),
  ]
    .filter(Boolean)
    .join('\n')
}

const answersIn = ({ answers }: Summary): string =>
  answers.length === 0
    ? ''
    : `${columns(
        [
          ['ANSWER', 'COUNT', 'P50', 'P95', 'P99', 'MAX'],
          ...answers.map(({ answer, count: number, p50, p95, p99, max }) => [
            answer,
            count(number),
            ...[p50, p95, p99, max].map((time) => `${time} ms`),
          ]),
        ],
        1,
      )}\n`

const maxListed = 20

/** An attribute of an event that may be anything. */
const textIn = (value: unknown): string => (typeof value === 'string' ? printable(value) : '-')

function lossesInWords(losses: readonly Loss[], retryFor: number): string {
  if (losses.length === 0) return ''
  const again = retryFor > 0 ? `It was sent again for ${retryFor} s. ` : ''
  const givenUp = `${again}Twilio gives up after four hours.`
  const reasons = new Map(
    losses.map(({ answer, discarded }) => [
      answer,
      `${answer}: ${causeOf(answer)} ${discarded ? 'Twilio discards the event for good.' : givenUp}`,
    ]),
  )
  const listed = losses
    .slice(0, maxListed)
    .map(({ id, type, answer }) => [textIn(id), shortName(textIn(type)), answer])
  const more = losses.length > maxListed ? [`  and ${count(losses.length - maxListed)} more`] : []
  return [
    '',
    'Lost in production:',
    columns(listed).replace(/^/gm, '  '),
    ...more,
    '',
    ...[...reasons.values()].map((reason) => printable(reason)),
  ].join('\n')
}

function forgedInWords({ requests, accepted }: Summary['forged']): string {
  if (requests === 0) return ''
  const total = Object.values(accepted).reduce((sum, number) => sum + number, 0)
  const line = `${counted(requests, 'forged request')}: ${count(requests - total)} refused, ${count(total)} accepted`
  const list = Object.entries(accepted).map(([forgery, number]) => `  ${forgery}: ${count(number)} accepted`)
  return [paint(total > 0 ? 'red' : 'green', line), ...list].join('\n')
}
