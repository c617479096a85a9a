import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { quickstartBody } from '../fixtures.js'
import { root } from './packed.js'

const script = join(root, 'scripts/start.mjs')

it('should receive the quickstart event, print it and end', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [script], { cwd: root })
  expect(stdout).toContain('com.twilio.voice.insights.call-summary.predicted-complete')
  expect(stdout).toContain('canceled')
  expect(stdout).toContain('CallSummaryV1')
  expect(stdout).toContain('answered 204')
})

it('should keep listening where it is told to, and print what arrives', async () => {
  const receiver = spawn(process.execPath, [script, '--listen', '0'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    let printed = ''
    receiver.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text))
    await once(receiver.stdout, 'data')
    const url = /http:\S+/.exec(printed)![0]
    for (const body of [
      quickstartBody,
      '{',
      '[{"specversion":"1.0","type":"a\\u001b[31m","source":"/","id":"1"}]',
    ]) {
      expect((await fetch(url, { method: 'POST', body })).status).toBe(204)
    }
    expect(printed).toContain('canceled')
    expect(printed).toContain('invalid_json')
    expect(printed).not.toContain('\u001b')
  } finally {
    receiver.kill()
  }
})

it.each([['--listen'], ['--listen', 'x'], ['--listen', '65536'], ['--other']])(
  'should tell how it is used: %s',
  async (...args) => {
    await expect(
      promisify(execFile)(process.execPath, [script, ...args], { cwd: root }),
    ).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Usage: npm start') as string,
    })
  },
)
