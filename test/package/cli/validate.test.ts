import { spawn, type StdioOptions } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, createWriteStream, existsSync, openSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { finished } from 'node:stream/promises'
import { describe, expect, it } from 'vitest'
import { buildBody, buildCall, buildEvent } from '../../../src/testing/index.js'
import { quickstartBody } from '../../fixtures.js'
import { before, folder, path, run, start } from './program.js'

const complete = 'com.twilio.voice.insights.call-summary.complete'
const good = buildEvent(complete)
const drifting = { ...good, data: { ...good.data, call_state: 'deferred', added: 1 } }
const bad = { ...good, data: { ...good.data, call_sid: 5, duration: 'long' } }
const line = (event: unknown) => `${JSON.stringify(event)}\n`

/** A file in the folder of the command. */
function write(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content)
  return name
}

describe('validate', () => {
  it('should take a saved body', async () => {
    const file = write('body.json', quickstartBody)
    expect(await run(['validate', file])).toEqual({
      code: 0,
      stdout: 'body.json  call-summary.predicted-complete  CallSummary/1  valid\n',
      stderr: '1 event: 1 valid, 0 invalid, 0 with drift\n',
    })
  })

  it('should tell of each line what is wrong and what is new, and no value', async () => {
    const other = { ...good, type: 'com.example.new', dataschema: 'https://example.com/1' }
    const lines =
      line(good) + line(bad) + line([drifting, bad]) + '{"cut off\n' + line(other) + '\n' + line(5)
    const { code, stdout, stderr } = await run(['validate', write('events.ndjson', lines)])
    expect(stdout.split('\n')).toEqual([
      'events.ndjson:1  call-summary.complete  CallSummary/7  valid',
      'events.ndjson:2  call-summary.complete  CallSummary/7  invalid_data',
      '    /data/call_sid: expected string',
      '    /data/duration: expected integer',
      'events.ndjson:3[0]  call-summary.complete  CallSummary/7  valid, drift',
      '    unknown_word /data/call_state: deferred',
      '    unknown_key /data/added',
      'events.ndjson:3[1]  call-summary.complete  CallSummary/7  invalid_data',
      '    /1/data/call_sid: expected string',
      '    /1/data/duration: expected integer',
      'events.ndjson:4  -  -  invalid_json',
      'events.ndjson:5  com.example.new  -  valid, drift',
      '    unlisted_type /type',
      '    unlisted_schema /dataschema',
      expect.stringMatching(/^events.ndjson:7 {2}- {2}- {2}invalid_envelope$/),
      '    (root): expected object',
      '',
    ])
    expect(stderr).toBe('7 events: 3 valid, 4 invalid, 2 with drift\n')
    expect(code).toBe(1)
  })

  it('should give JSON, one object for each event', async () => {
    const { code, stdout } = await run(['validate', '--json', '-'], { input: line([bad]) + line(drifting) })
    expect(
      stdout
        .trim()
        .split('\n')
        .map((object) => JSON.parse(object) as unknown),
    ).toEqual([
      {
        file: '-',
        line: 1,
        index: 0,
        type: complete,
        schema: 'VoiceInsights.CallSummary',
        version: 7,
        valid: false,
        code: 'invalid_data',
        issues: [
          { pointer: '/0/data/call_sid', expected: 'string' },
          { pointer: '/0/data/duration', expected: 'integer' },
        ],
        drift: [],
      },
      expect.objectContaining({
        line: 2,
        valid: true,
        drift: [
          { kind: 'unknown_word', pointer: '/data/call_state', word: 'deferred' },
          { kind: 'unknown_key', pointer: '/data/added' },
        ],
      }),
    ])
    expect(code).toBe(1)
  })

  it('should leave out what is well when it is asked to', async () => {
    const { stdout, stderr } = await run(['validate', '-q'], {
      input: line(good) + line(drifting) + line(good),
    })
    expect(stdout.split('\n')[0]).toMatch(/^-:2 .*valid, drift$/)
    expect(stdout).not.toContain('-:1')
    expect(stderr).toBe('3 events: 3 valid, 0 invalid, 1 with drift\n')
  })

  it.each([
    ['a body over many lines', JSON.stringify(buildCall(), undefined, 2), buildCall().length],
    ['an array with an event on each line', `[\n${line(good)},${line(good)}]`, 2],
    ['an array with one event, on a line of its own', `[\n${line(good)}]`, 1],
    ['an event over many lines', JSON.stringify(good, undefined, 2), 1],
    ['a body with a byte order mark', `\ufeff${buildBody([good])}`, 1],
    ['lines that end as on Windows', `${line(good).trim()}\r\n${line(good).trim()}\r\n`, 2],
    ['lines without an end', line(good) + line(good).trim(), 2],
    ['nothing', '', 0],
    ['a body of no events', '[]', 0],
    ['blank lines', '\n \n\n', 0],
  ])('should take %s', async (_, input, events) => {
    const { code, stderr } = await run(['validate'], { input })
    expect([code, stderr]).toEqual([0, expect.stringMatching(`^${events} events?: ${events} valid`)])
  })

  it('should lose no more than the line that was cut off, if it is the first', async () => {
    const { code, stderr } = await run(['validate'], {
      input: `${line(good).slice(100)}${line(good)}${line(good)}`,
    })
    expect([code, stderr]).toEqual([1, '3 events: 2 valid, 1 invalid, 0 with drift\n'])
  })

  it('should take text that is no JSON for one piece if it is one line, and for lines if it is more', async () => {
    expect((await run(['validate'], { input: 'none' })).stdout).toBe('-  -  -  invalid_json\n')
    expect((await run(['validate'], { input: '[1\n2]' })).stdout).toBe(
      '-:1  -  -  invalid_json\n-:2  -  -  invalid_json\n',
    )
  })

  it('should take more in one body than a webhook would', async () => {
    const { code, stderr } = await run(['validate', '-q'], { input: buildBody(Array(10_001).fill(good)) })
    expect([code, stderr]).toEqual([0, '10,001 events: 10,001 valid, 0 invalid, 0 with drift\n'])
  })

  const letters = 'a'.repeat(2 ** 26)
  it.each([
    ['one line that is as long', `["${letters.slice(4)}"]`, /^1 event: /],
    ['lines that are as long together', `[\n"${letters.slice(4)}"\n]`, /^1 event: /],
    ['a line that is as long after another', `5\n["${letters.slice(4)}"]`, /^2 events: /],
    ['one line that is longer', `["${letters.slice(3)}"]`, undefined],
    ['lines that are longer together', `[\n"${letters.slice(3)}"\n]`, undefined],
    ['a line that is JSON before one that is longer', `[]\n[${letters}]`, undefined],
    ['lines that were cut off before one that is JSON', `[\n${letters.slice(2)}\n[]\n]`, /^3 events: /],
  ])('should have a limit for what is no line of JSON: %s', async (_, input, expected) => {
    const { code, stderr } = await run(['validate'], { input })
    expect(stderr).toMatch(
      expected ?? /^voice-insights-events: -: more than 64 MiB without a line that is JSON\n/,
    )
    expect(code).toBe(expected ? 1 : 2)
  })

  it('should check strict UTF-8', async () => {
    const bytes = Buffer.from(line(good).replace('CA', '\u00ff'), 'latin1')
    const { code, stdout } = await run(['validate'], { input: bytes })
    expect([code, stdout]).toEqual([1, '-:1  -  -  invalid_utf8\n'])
  })

  it('should go on after a file, and stop at one that cannot be read', async () => {
    const file = write('one.json', line(bad))
    const both = await run(['validate', file, file])
    expect([both.code, both.stderr]).toEqual([1, '2 events: 0 valid, 2 invalid, 0 with drift\n'])
    const { code, stderr } = await run(['validate', 'none.json'])
    expect([code, stderr.split('\n')[0]]).toEqual([2, 'voice-insights-events: none.json: no such file'])
    const directory = await run(['validate', '.'])
    expect([directory.code, directory.stderr]).toEqual([
      2,
      expect.stringContaining('cannot be read (EISDIR)'),
    ])
  })

  it('should not let what was sent steer the terminal, nor show what is personal', async () => {
    const hostile = {
      ...good,
      type: 'com.\u001b[2J+15550100123',
      dataschema: 'https://events-schemas.twilio.com/\u001b]0;+15550100123/1',
      data: { ...good.data, '\u001b[31m+15550100123': 1, call_state: '+15550100123' },
    }
    const version = {
      ...good,
      dataschema: 'https://events-schemas.twilio.com/VoiceInsights.CallSummary/15550100123',
    }
    const address = { ...good, type: 'com.x192.0.2.77' }
    const { stdout } = await run(['validate'], {
      input: [hostile, { ...hostile, id: 5 }, { ...hostile, dataschema: good.dataschema }, version, address]
        .map(line)
        .join(''),
    })
    expect(stdout).not.toMatch(/\u001b|15550100123|192\.0\.2/)
    expect(stdout).toContain('unknown_key /data/*')
  })

  it('should have no more than a part of a large file in memory', async () => {
    const megabyte = line(['a'.repeat(2 ** 20)])
    const stream = createWriteStream(join(folder, 'large.ndjson'))
    for (let lines = 0; lines < 300; lines++) stream.write(megabyte)
    await finished(stream.end(line(good)))
    // The greatest that the system keeps may be that of the process that started this one.
    const told = before(`let most = 0
      setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 10).unref()
      process.on('exit', () => console.error(most))`)
    const nodeOptions = ['--max-old-space-size=48', ...told]
    const { code, stderr } = await run(['validate', 'large.ndjson'], { nodeOptions })
    const [summary, bytes] = stderr.split('\n')
    expect([code, summary]).toEqual([1, '301 events: 1 valid, 300 invalid, 0 with drift'])
    console.log(`validate: ${Math.round(Number(bytes) / 2 ** 20)} MiB of memory for 300 MiB`)
    expect(Number(bytes) / 2 ** 20).toBeLessThan(220)
  })

  it.runIf(existsSync('/dev/full'))('should say so if it cannot write', async () => {
    const full = openSync('/dev/full', 'w')
    const stdio: StdioOptions = ['ignore', full, 'pipe']
    const child = spawn(process.execPath, [path, 'schema'], { cwd: folder, stdio })
    const [stderr, closed] = [text(child.stderr!), once(child, 'close')]
    expect([await closed, await stderr]).toEqual([[2, null], 'cannot write to stdout (ENOSPC)\n'])
    closeSync(full)
  })

  it('should print all of a long result', async () => {
    const { code, stdout } = await run(['validate'], { input: line(good).repeat(5_000) })
    expect([code, stdout.split('\n').length]).toEqual([0, 5_001])
  })

  it('should go on when nobody reads what is no result', async () => {
    const child = start(['validate'])
    child.stderr.destroy()
    child.stdin.end(line(good))
    expect(await once(child, 'close')).toEqual([0, null])
  })

  it('should end when nobody reads any more', async () => {
    const child = start(['validate', '-'])
    child.stdin.on('error', () => undefined)
    const [stderr, closed] = [text(child.stderr), once(child, 'close')]
    child.stdout.once('data', () => child.stdout.destroy())
    for (let written = 0; written < 200 && child.exitCode === null; written++) {
      child.stdin.write(line(good).repeat(50))
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    child.stdin.end()
    expect([await closed, await stderr]).toEqual([[0, null], ''])
  })
})
