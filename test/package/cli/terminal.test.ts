import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, existsSync, openSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { buildEvent } from '../../../src/testing/index.js'
import { before, folder, onTerminal, path, run, start } from './program.js'
import { serve } from './server.js'

const complete = 'com.twilio.voice.insights.call-summary.complete'
const good = buildEvent(complete)
const drifting = { ...good, data: { ...good.data, call_state: 'deferred' } }
const bad = { ...good, data: { ...good.data, duration: 'long' } }
const lines = [good, drifting, bad].map((event) => JSON.stringify(event)).join('\n')

const xterm = { TERM: 'xterm' }

const erased = '\r\u001b[2K'
const dim = (text: string) => `\u001b[2m${text}\u001b[22m`
const coloured = (colour: number, text: string) => `\u001b[${colour}m${text}\u001b[39m`

/** What was on a line of the terminal, one after another. */
const shownOn = (stderr: string): string[] => stderr.split(erased).slice(1)

describe('on a terminal', () => {
  it('should show in colours what is well and what is not', async () => {
    const { stdout } = await run(['validate'], { input: lines, nodeOptions: onTerminal(80), env: xterm })
    expect(stdout.split('\n').filter((line) => !line.startsWith('    '))).toEqual([
      `${dim('-:1')}  call-summary.complete  CallSummary/7  ${coloured(32, 'valid')}`,
      `${dim('-:2')}  call-summary.complete  CallSummary/7  ${coloured(33, 'valid, drift')}`,
      `${dim('-:3')}  call-summary.complete  CallSummary/7  ${coloured(31, 'invalid_data')}`,
      '',
    ])
  })

  it.each([{ ...xterm, NO_COLOR: '1' }, { TERM: 'dumb' }])('should show no colours with %j', async (env) => {
    const { stdout } = await run(['validate'], { input: lines, nodeOptions: onTerminal(80), env })
    expect(stdout).not.toContain('\u001b')
    expect(stdout).toContain('-:1  call-summary')
  })

  it('should ask for a file instead of waiting for one to be typed', async () => {
    const nodeOptions = before('process.stdin.isTTY = true')
    const { code, stderr } = await run(['validate'], { nodeOptions })
    expect([code, stderr]).toEqual([2, expect.stringContaining('expected a FILE, or - for stdin\n')])
    expect(await run(['validate', '-'], { nodeOptions, input: lines })).toMatchObject({ code: 1 })
  })

  it('should show how far it is on a line that is gone in the end', async () => {
    const child = start(['validate'], { nodeOptions: onTerminal(40) })
    let stderr = ''
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
    child.stdout.resume()
    child.stdin.write(`${lines}\n`)
    await vi.waitUntil(() => stderr.includes('3 events'), { timeout: 30_000 })
    child.stdin.end()
    await once(child, 'close')
    const shown = shownOn(stderr)
    expect(shown).toContain('0.0 MB  3 events: 2 valid, 1 invalid, 1')
    expect(shown.at(-1)).toBe('3 events: 2 valid, 1 invalid, 1 with drift\n')
    // Erased before each of three results, and once in the end, by a change of the line each.
    expect(shown.filter((line) => line === '').length).toBeGreaterThanOrEqual(3)
  })

  it.each([
    ['10.ndjson', '10 MB'],
    ['2.ndjson', '2.4 MB'],
    ['10.ndjson 2.ndjson', '12 MB'],
    ['10.ndjson -', undefined],
    ['10.ndjson none', undefined],
  ])('should show how much of it that is, if it can be known: %s', async (files, size) => {
    const write = (name: string, bytes: number) => {
      writeFileSync(join(folder, name), '[{}]\n'.repeat(bytes / 5))
    }
    write('10.ndjson', 10_000_000)
    write('2.ndjson', 2_400_000)
    // It is no file that is asked for.
    write('-', 10)
    const child = start(['validate', ...files.split(' ')], { nodeOptions: onTerminal(40) })
    child.stdin.end()
    const expected = `^\\d\\.\\d MB${size === undefined ? '' : ` of ${size}`}  [\\d,]+ events: 0 valid, `
    let stderr = ''
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
    // Nobody reads what it prints: it waits.
    await vi.waitUntil(() => shownOn(stderr).some((line) => new RegExp(expected).test(line)), {
      timeout: 30_000,
    })
    child.stdout.destroy()
    await once(child, 'close')
  })

  it.runIf(existsSync('/dev/full'))('should say on a line of its own that it cannot write', async () => {
    const full = openSync('/dev/full', 'w')
    const child = spawn(process.execPath, [...onTerminal(40), path, 'validate'], {
      cwd: folder,
      stdio: ['pipe', full, 'pipe'],
    })
    let stderr = ''
    child.stderr!.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
    await vi.waitUntil(() => stderr.includes('0 events'), { timeout: 30_000 })
    child.stdin!.end(lines)
    expect(await once(child, 'close')).toEqual([2, null])
    expect(stderr).toMatch(/\r\u001b\[2Kcannot write to stdout \(ENOSPC\)\n$/)
    closeSync(full)
  })

  it('should show in colours what is lost, and what was forged', async () => {
    const env = { ...xterm, TWILIO_AUTH_TOKEN: 'token' }
    const shown = async (status: (isForged: boolean, number: number) => number, ...args: string[]) => {
      let number = 0
      const origin = await serve((request, response) => {
        response.writeHead(status(!('x-twilio-signature' in request.headers), ++number)).end()
      })
      const nodeOptions = onTerminal(80)
      return (await run(['send', origin, '--retry-for', '0', ...args], { env, nodeOptions })).stdout
    }
    expect(await shown((_, number) => (number === 1 ? 403 : 500), '-n', '2')).toContain(
      `\n${coloured(31, '0 acknowledged, 2 lost')}\n`,
    )
    expect(await shown((isForged) => (isForged ? 403 : 204), '--forge')).toContain(
      `\n${coloured(31, '4 forged requests: 1 refused, 3 accepted')}\n`,
    )
    expect(await shown((_, number) => (number < 5 ? 403 : 204), '--forge')).toContain(
      `\n${coloured(32, '4 forged requests: 4 refused, 0 accepted')}\n`,
    )
  })

  it('should show how far the sending is', async () => {
    const statuses = [204, 500, 204, 204]
    let number = 0
    const origin = await serve((_, response) => {
      const status = statuses[number++]!
      setTimeout(() => response.writeHead(status).end(), number === 3 ? 600 : 0)
    })
    const env = { ...xterm, TWILIO_AUTH_TOKEN: 'token' }
    const { stdout, stderr } = await run(['send', origin, '-n', '3'], { env, nodeOptions: onTerminal(80) })
    const [, rate] =
      shownOn(stderr)
        .map((line) => /^2 sent, 1 acknowledged, 1 sent again, 1 not yet or lost, (\d+)\/s$/.exec(line))
        .find((found) => found !== null) ?? []
    expect(Number(rate)).toBeGreaterThanOrEqual(1)
    expect(Number(rate)).toBeLessThan(20)
    expect(stderr.endsWith(erased)).toBe(true)
    expect(stderr.endsWith(erased + erased)).toBe(false)
    expect(stdout).toContain(`\n${coloured(32, '3 acknowledged, 0 lost')}\n`)
  })
})
