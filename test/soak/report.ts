import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { fileURLToPath } from 'node:url'
import { format } from 'prettier'
import type { crash } from '../examples/crash.js'
import { type Judgement, judgements } from './judge.js'
import { type Run, slopeOf } from './measure.js'

/** A part of the results, under its heading, and whether all in it is as it should be. */
export interface Section {
  readonly title: string
  readonly text: string
  readonly isGood: boolean
}

type Crash = Awaited<ReturnType<typeof crash>>

// Asked before there is any traffic, which is a load of its own.
const [load = 0] = loadavg()
const busy = load > 2 ? `, busy with other work (load average ${load.toFixed(1)} at the start)` : ''
const gigabytes = Math.round(totalmem() / 2 ** 30)
const machine = `${cpus()[0]!.model.trim()}, ${cpus().length} cores, ${gigabytes} GB, Node.js ${process.version}${busy}`

const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [head, head.map(() => '-'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')

const show = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: 3 })
const withUnit = (value: number, { unit = '' }: Judgement): string => `${show(value)} ${unit}`.trim()

export function describeRun(run: Run, plain: Run, rate: number): Section {
  const { traffic, samples, seconds } = run
  const verdicts = judgements.map((judgement) => ({ judgement, value: judgement.measure(run, plain) }))
  const times = [...traffic.times].sort((a, b) => a - b)
  const quantile = (share: number) => show(times[Math.floor(times.length * share)] ?? NaN)
  const range = (values: readonly number[]) => `${show(Math.min(...values))} to ${show(Math.max(...values))}`
  const rows = [...traffic.answers].map(([kind, tally]) => [
    kind.name,
    kind.statuses.map((status) => status || 'none').join(', '),
    [...tally].map(([status, count]) => `${status || 'none'}: ${show(count)}`).join(', '),
  ])
  return {
    title: 'Soak',
    isGood: verdicts.every(({ judgement, value }) => value <= judgement.limit),
    text: `${show(seconds / 60)} minutes on ${machine}, the sender on the same machine. Wanted: ${show(rate)} requests per second; sent, without retries: ${show((traffic.requests - traffic.retries) / seconds)}. ${show(traffic.requests)} requests, ${show(traffic.retries)} of them retries, with ${show(traffic.acknowledged.length)} genuine events.

${table(
  ['judged', 'measured', 'at most', ''],
  verdicts.map(({ judgement, value }) => [
    judgement.name,
    withUnit(value, judgement),
    withUnit(judgement.limit, judgement),
    value <= judgement.limit ? 'holds' : '**does not hold**',
  ]),
)}

- Heap after garbage collection: ${range(samples.map(({ heap }) => heap))} MB in ${samples.length} samples, ${show(slopeOf(samples))} MB a minute; of the plain server ${range(plain.samples.map(({ heap }) => heap))} MB, ${show(slopeOf(plain.samples))} MB a minute. Resident at the end: ${show(samples.at(-1)!.rss)} MB; of the plain server ${show(plain.samples.at(-1)!.rss)} MB.
- Time to an answer of 204, where no handler fails: median ${quantile(0.5)} ms, 99th percentile ${quantile(0.99)} ms.

${table(['request', 'may be answered', 'was answered'], rows)}`,
  }
}

export function describeKills(kills: number, careful: Crash, careless: Crash): Section {
  const row = (name: string, times: number, { sent, acknowledged, discarded, retries, lost }: Crash) =>
    [name, times, sent, acknowledged, retries, discarded, lost].map((cell) =>
      typeof cell === 'number' ? show(cell) : cell,
    )
  return {
    title: 'Kills',
    isGood:
      careful.acknowledged === careful.sent && careful.discarded + careful.lost === 0 && careless.lost > 0,
    text: `\`kill -9\` at random moments, within 150 ms of when it listens, on ${machine}.

${table(
  ['receiver', 'kills', 'events', 'acknowledged', 'retries', 'discarded', 'lost'],
  [
    row('`examples/node.ts`', kills, careful),
    row('one that acknowledges first', Math.ceil(kills / 5), careless),
  ],
)}`,
  }
}

export function describeControls(
  found: readonly { readonly judgement: Judgement; readonly value: number }[],
): Section {
  return {
    title: 'Controls',
    isGood: found.every(({ judgement, value }) => value > judgement.limit),
    text: `Each judgement, with a receiver that is broken in the way it has to notice, for half a minute.

${table(
  ['judged', 'sabotage', 'measured', 'at most', ''],
  found.map(({ judgement, value }) => [
    judgement.name,
    `\`${judgement.sabotage}\``,
    withUnit(value, judgement),
    withUnit(judgement.limit, judgement),
    value > judgement.limit ? 'noticed' : '**not noticed**',
  ]),
)}`,
  }
}

/** Puts a section into RESULTS.md, in place of what is there under its heading. */
export async function writeResults({ title, text }: Section): Promise<void> {
  const path = fileURLToPath(new URL('RESULTS.md', import.meta.url))
  const before = existsSync(path)
    ? readFileSync(path, 'utf8')
    : '# Results\n\nWritten by `npm run soak -- --write`.\n'
  const [head = '', ...sections] = before.split(/^(?=## )/m)
  const others = sections.filter((section) => !section.startsWith(`## ${title}\n`))
  const all = [...others, `## ${title}\n\n${text}\n\n`].sort((a, b) => order(a) - order(b))
  writeFileSync(path, await format([head.trimEnd(), ...all].join('\n\n'), { parser: 'markdown' }))
}

const order = (section: string): number =>
  ['Soak', 'Kills', 'Controls'].findIndex((title) => section.startsWith(`## ${title}\n`))
