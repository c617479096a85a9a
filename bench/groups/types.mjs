// What the compiler does for a consumer that parses a body and reads events by type.
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bold, number } from '../lib/format.mjs'
import { bench, generated } from '../lib/paths.mjs'
import { others } from '../peers/index.mjs'

export const name = 'types'

const use = `
export const durations = (body: string) => events(body).map(({ data }) => data.duration)
export const delays = (body: string) => events(body).map(({ data }) => data.properties.pdd_ms)
export const jitter = (body: string) =>
  events(body).map(({ data }) => data.carrier_edge?.metrics?.inbound?.jitter?.max)
`

const own = `import { type CallSummaryV1, parse } from 'voice-insights-events'

const events = (body: string) =>
  parse(body).flatMap((event) =>
    event.dataschema === 'https://events-schemas.twilio.com/VoiceInsights.CallSummary/1' ? [event] : [],
  )

export const first = (body: string): CallSummaryV1 | undefined => events(body)[0]?.data
${use}`

const withInferred = ({ source, infer }) => `${source}
type CallSummaryV1Data = ${infer('CallSummaryV1')}
type Envelope = ${infer('CloudEvent')}
declare const events: (body: string) => (Envelope & { data: CallSummaryV1Data })[]

export const first = (body: string): CallSummaryV1Data | undefined => events(body)[0]?.data
${use}`

/** @returns {Promise<import('../lib/report.mjs').Section>} */
export async function measure({ compiled }) {
  const empty = { all: compile('export {}\n', false), skip: compile('export {}\n', true) }
  const programs = [
    { name: 'this library', isOurs: true, source: own },
    ...others
      .filter(({ types }) => types)
      .slice(0, compiled)
      .map(({ name, types }) => ({ name, source: withInferred(types) })),
  ]
  const rows = programs.map(({ name, isOurs, source }) => ({
    name: bold(name, isOurs),
    all: compile(source, false) - empty.all,
    skip: compile(source, true) - empty.skip,
  }))
  return {
    title: 'Types',
    text: 'Type instantiations over an empty program with the types of Node.js: a consumer that parses a body and reads three fields of version 1, by one list of events that knows every type of event (this library) or one (the others).',
    tables: [
      {
        head: ['schemas', '`skipLibCheck`', 'all checked'],
        rows: rows.map(({ name, all, skip }) => [name, number(skip, 0), number(all, 0)]),
      },
    ],
    goals: [{ what: 'instantiations, all checked', value: rows[0].all, limit: 1_000 }],
  }
}

function compile(source, skipLibCheck) {
  const folder = join(generated, 'types')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'program.mts'), source)
  const config = {
    compilerOptions: {
      ...{ noEmit: true, strict: true, skipLibCheck, types: ['node'] },
      ...{ target: 'es2022', lib: ['es2022', 'dom'], module: 'node16', extendedDiagnostics: true },
    },
    files: ['program.mts'],
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
  const tsc = join(bench, 'node_modules/typescript/bin/tsc')
  const output = run([tsc, '-p', folder])
  return Number(/^Instantiations:\s+(\d+)/m.exec(output)[1])
}

function run(args) {
  try {
    return execFileSync(process.execPath, args, { encoding: 'utf8' })
  } catch (error) {
    throw new Error(error.stdout || error.message)
  }
}
