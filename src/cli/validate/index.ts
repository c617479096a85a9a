import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { safeParse } from 'voice-insights-events'
import { defineCommand, UsageError } from '../command.js'
import { count, counted, print, printable, report, withProgress } from '../terminal.js'
import { judge, type Verdict } from '../verdict.js'
import { type Document, documentsOf, reasonOf } from './documents.js'
import { asJson, asText, type Place } from './lines.js'

/** What was counted. */
interface Totals {
  bytes: number
  events: number
  invalid: number
  drifted: number
}

// A file is the user's own: it may hold as many events as it does.
const limits = { maxBodyBytes: Infinity, maxEvents: Infinity }

export const validate = defineCommand({
  name: 'validate',
  summary: 'Checks saved events against the schemas.',
  details: [
    'A file holds the body of a request, an event, or one of these on each line (NDJSON). Without a file, or for -, stdin is read. Of each event it shows the type, the schema, whether it is valid, the issues with their JSON Pointers, and the drift: what the catalogue does not list. No value of an event is shown.',
    'Exit code 0 if all events are valid, 1 if one is not.',
  ],
  operands: { usage: '[FILE…|-]', min: 0, max: Infinity },
  options: {
    json: { flag: true, description: 'Shows one JSON object for each event.' },
    quiet: { flag: true, short: 'q', description: 'Leaves out events that are valid and without drift.' },
  },
  examples: ['validate events.ndjson', 'validate --quiet --json - < body.json'],
  run: async ({ json, quiet }, files) => {
    if (files.length === 0 && process.stdin.isTTY) throw new UsageError('expected a FILE, or - for stdin')
    const names = files.length > 0 ? files : ['-']
    const totals: Totals = { bytes: 0, events: 0, invalid: 0, drifted: 0 }
    const size = await sizeOf(names)
    const write = json ? asJson : asText
    await withProgress(
      () => `${megabytes(totals.bytes)}${size ? ` of ${megabytes(size)}` : ''}  ${inNumbers(totals)}`,
      async () => {
        for (const file of names) {
          for await (const [place, verdict] of verdictsIn(file, totals)) {
            add(totals, verdict)
            if (!quiet || !verdict.valid || verdict.drift.length > 0) await print(write(place, verdict))
          }
        }
      },
    )
    report(inNumbers(totals))
    return totals.invalid > 0 ? 1 : 0
  },
})

async function* verdictsIn(file: string, totals: Totals): AsyncGenerator<[Place, Verdict]> {
  try {
    for await (const document of documentsOf(counting(bytesOf(file), totals)))
      yield* verdictsOn(file, document)
  } catch (error) {
    throw new UsageError(`${printable(file)}: ${reasonOf(error)}`)
  }
}

function* verdictsOn(file: string, { text, line }: Document): Generator<[Place, Verdict]> {
  const results = safeParse(text, limits)
  // A body that cannot be read has a result, and no element that could have a place.
  const isBatch = results.length !== 1 || results[0]?.error?.index !== undefined
  for (const [index, result] of results.entries()) {
    yield [{ file, line, index: isBatch ? index : undefined }, judge(result)]
  }
}

const bytesOf = (file: string): AsyncIterable<Uint8Array> =>
  file === '-' ? process.stdin : createReadStream(file)

async function* counting(chunks: AsyncIterable<Uint8Array>, totals: Totals): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    totals.bytes += chunk.length
    yield chunk
  }
}

function add(totals: Totals, { valid, drift }: Verdict): void {
  totals.events++
  if (!valid) totals.invalid++
  if (drift.length > 0) totals.drifted++
}

const inNumbers = ({ events, invalid, drifted }: Totals): string =>
  `${counted(events, 'event')}: ${count(events - invalid)} valid, ${count(invalid)} invalid, ${count(drifted)} with drift`

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`

/** Of all files together; NaN if one cannot tell. */
async function sizeOf(files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(
    files.map(async (file) =>
      file === '-'
        ? NaN
        : await stat(file).then(
            ({ size }) => size,
            () => NaN,
          ),
    ),
  )
  return sizes.reduce((total, size) => total + size, 0)
}
