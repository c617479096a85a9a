// One run: a server under traffic, and what is found out about it.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Sample, startServer } from './server.js'
import { send, type Traffic } from './traffic.js'

/** What the receiver wrote down. */
export interface Recorded {
  /** By the number of an event: how often a handler succeeded with it. */
  readonly handled: readonly number[]
  /** What must not have reached a handler: forged or no event. */
  readonly strange: number
  /** The events that may be handled twice, as the deadline passed before they were remembered. */
  readonly late: ReadonlySet<number>
}

export interface Run {
  readonly traffic: Traffic
  readonly recorded: Recorded
  /** What the server held from when it was warm to the end of the traffic. */
  readonly samples: readonly Sample[]
  /** Unhandled rejections, uncaught exceptions and warnings. */
  readonly alarms: number
  readonly seconds: number
}

/** @param sabotage Breaks the receiver; a plain server has no record, and cannot be broken. */
export async function measure(
  server: 'receiver.mjs' | 'plain.mjs',
  {
    rate,
    seconds,
    sabotage = '',
  }: { readonly rate: number; readonly seconds: number; readonly sabotage?: string },
): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), 'soak-'))
  const record = join(folder, 'record')
  const { port, sample, stop } = await startServer(server, [record, sabotage])
  const samples: Sample[] = []
  const warm = warmUpOf(rate, seconds)
  const timer = setInterval(
    () => {
      void sample().then((taken) => taken.time > warm && taken.time < seconds / 60 && samples.push(taken))
    },
    Math.min(3_000, seconds * 20),
  )
  try {
    const traffic = await send({ port, rate, milliseconds: seconds * 1_000 })
    clearInterval(timer)
    // Handlers that succeed after the deadline may still be at it.
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    const { alarms } = await sample()
    return {
      traffic,
      recorded: read(server === 'plain.mjs' ? '' : readFileSync(record, 'utf8')),
      samples,
      alarms,
      seconds,
    }
  } finally {
    clearInterval(timer)
    await stop()
    rmSync(folder, { recursive: true })
  }
}

/** Minutes until code is optimised, and the store of seen events is full. */
const warmUpOf = (rate: number, seconds: number): number =>
  Math.max(Math.min(seconds / 5, 60), 15_000 / rate) / 60

function read(text: string): Recorded {
  const handled: number[] = []
  const late = new Set<number>()
  let strange = 0
  for (const line of text.split('\n').filter((one) => one !== '')) {
    const [marker, digits] = line.split('-')
    const number = Number(digits)
    if (marker === 'forged' || marker === 'bad') strange++
    else handled[number] = (handled[number] ?? 0) + 1
    if (marker === 'stays') late.add(number)
  }
  return { handled, strange, late }
}

/** Least squares: MB a minute. */
export function slopeOf(samples: readonly Sample[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const [time, heap] = [
    mean(samples.map((sample) => sample.time)),
    mean(samples.map((sample) => sample.heap)),
  ]
  const covariance = mean(samples.map((sample) => (sample.time - time) * (sample.heap - heap)))
  return covariance / mean(samples.map((sample) => (sample.time - time) ** 2))
}
