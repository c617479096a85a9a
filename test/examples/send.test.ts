import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, expect, it, onTestFinished } from 'vitest'
import { authToken, url } from '../requests.js'
import { freePort, start } from './example.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'events-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const run = promisify(execFile)

const examples = [
  ...['node', 'express', 'fastify', 'hono', 'h3'].map((name) => [name, `examples/${name}.ts`] as const),
  ...['next', 'lambda', 'kinesis'].map((name) => [name, 'test/examples/functions.ts'] as const),
]

it.each(examples)('should lose nothing that is sent to the example %s', async (name, file) => {
  const EVENTS_FILE = join(folder, name)
  const env = { SINK_URL: url, TWILIO_AUTH_TOKEN: authToken, EVENTS_FILE, FUNCTION: name }
  // Forgeries are reported, and here they are many.
  const { origin, kill } = await start(file, await freePort(), env, 'ignore')
  onTestFinished(kill)
  // A stream has no signatures: whoever may write to it is believed.
  const forged = name === 'kinesis' ? [] : ['--forge']
  const args = [
    '--sink-url',
    url,
    '--call',
    'client',
    '--count',
    '2',
    '--batch',
    '5',
    '--duplicate',
    '--shuffle',
  ]
  const { stdout } = await run(
    process.execPath,
    [
      '--import',
      'tsx',
      'src/cli/index.ts',
      'send',
      `${origin}/events`,
      ...args,
      '-c',
      '4',
      '--json',
      ...forged,
    ],
    { cwd: root, env: { ...process.env, TWILIO_AUTH_TOKEN: authToken } },
  )
  const result = JSON.parse(stdout) as { events: number }
  expect(result).toMatchObject({ acknowledged: result.events, lost: 0, undelivered: 0, losses: [] })
  expect(result).toMatchObject({ forged: { accepted: {} } })
  expect(result.events).toBeGreaterThan(20)
  const kept = readFileSync(EVENTS_FILE, 'utf8').trim().split('\n')
  // Sound: the examples append events.
  const ids = kept.map((line) => (JSON.parse(line) as { id: string }).id)
  // Four summaries of each call, of which this one keeps those that are complete.
  expect(new Set(ids).size).toBe(name === 'kinesis' ? 2 : 2 * 4)
})
