import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../packed.js'
import { folder, run } from './program.js'

const commands = ['validate', 'send', 'listen', 'setup', 'schema', 'completion']

const schemaAt = (path: string) => readFileSync(join(root, 'schemas', path), 'utf8')

describe('help', () => {
  it('should say what it has said', async () => {
    const lines = [[], ...commands.map((name) => [name])].map((name) => [...name, '--help'])
    const texts = await Promise.all(lines.map((args) => run(args)))
    const all = texts.map(({ stdout }, at) => `$ voice-insights-events ${lines[at]!.join(' ')}\n${stdout}`)
    await expect(all.join('\n')).toMatchFileSnapshot('said/help.txt')
  })

  it('should list the commands, and each option with an example, in 80 columns', async () => {
    const all = await run(['--help'])
    expect(all).toEqual(await run(['help']))
    expect(all).toEqual(await run(['-h']))
    expect(await run([])).toEqual({ ...all, code: 2 })
    for (const name of commands) {
      expect(all.stdout).toMatch(new RegExp(`^  ${name} {2,}[A-Z].*\\.$`, 'm'))
      const { code, stdout, stderr } = await run([name, '--help'])
      expect([code, stderr]).toEqual([0, ''])
      expect(stdout).toMatch(
        new RegExp(`^Usage: voice-insights-events ${name} .*\\[options\\]\n\n[A-Z].*\\.\n`),
      )
      expect(stdout).toMatch(/^ {2}-h, --help {2,}Shows this\.$/m)
      expect(stdout).toMatch(new RegExp(`^Examples?:\n  voice-insights-events ${name}\\b`, 'm'))
      expect(await run([name, '-h'])).toEqual(await run(['help', name]))
      for (const line of [...all.stdout.split('\n'), ...stdout.split('\n')]) {
        expect(line.length, line).toBeLessThanOrEqual(80)
      }
    }
  })

  it('should have examples that the commands take', async () => {
    for (const name of commands) {
      const { stdout } = await run([name, '--help'])
      const examples = stdout.replace(/ \\\n */g, ' ').matchAll(/^ {2}voice-insights-events (.*)$/gm)
      for (const [, example] of examples) {
        const args = example!.split(/ [<>]/)[0]!.split(' ')
        const { stderr } = await run([...args, '--no-such-option'])
        expect(stderr, example).toContain("Unknown option '--no-such-option'")
      }
    }
  })

  it('should show the version', async () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
    expect(await run(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
    expect(await run(['-v'])).toMatchObject({ stdout: `${version}\n` })
  })

  it.each([
    [['frobnicate'], 'expected a command: validate, send, '],
    [['frobnicate'], '\nTry: voice-insights-events --help\n'],
    [['help', 'frobnicate'], 'expected a command: '],
    [['toString'], 'expected a command: '],
    [['validate', '--frobnicate'], "Unknown option '--frobnicate'"],
    [['send', 'http://a', '--count'], "Option '-n, --count <value>' argument missing"],
    [['send', 'http://a', '--auth-token', '-a'], "Option '--auth-token' argument is ambiguous\nTry: "],
    [['schema', '--json=yes'], "Unknown option '--json'"],
    [['validate', '--json=yes'], "Option '--json' does not take an argument"],
    [['schema', 'a', 'b'], 'expected [ID[/VERSION]]'],
  ])('should exit with 2 if it is used so: %j', async (args, message) => {
    const { code, stderr } = await run(args)
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)])
    expect(stderr).not.toMatch(/ {4}at /)
  })
})

describe('schema', () => {
  it('should list all there are', async () => {
    const { stdout } = await run(['schema'])
    for (const name of readdirSync(join(root, 'schemas'))) expect(stdout).toContain(name.replace('.json', ''))
    expect(stdout).toMatch(/^SCHEMA +VERSIONS\n/)
    expect(stdout).toMatch(/^VoiceInsights\.CallSummary +1, 2, 7$/m)
    expect(stdout).toMatch(/\ncloudevent\n$/)
  })

  it.each([
    ['VoiceInsights.CallSummary', 'VoiceInsights.CallSummary/latest.json'],
    ['VoiceInsights.CallSummary/1', 'VoiceInsights.CallSummary/1.json'],
    ['CallEvent', 'VoiceInsights.CallEvent/latest.json'],
    ['https://events-schemas.twilio.com/EventStreams.TestSink/1.json', 'EventStreams.TestSink/latest.json'],
    ['cloudevent', 'cloudevent.json'],
  ])('should print %s', async (name, path) => {
    const { code, stdout, stderr } = await run(['schema', name])
    expect([code, stdout]).toEqual([0, schemaAt(path)])
    // Of a version that has a shape of its own, or of all of them, there is nothing to say.
    expect(stderr !== '').toBe(name.startsWith('https:'))
  })

  it('should say so if a version has no schema of its own', async () => {
    const latest = schemaAt('VoiceInsights.CallSummary/latest.json')
    expect(await run(['schema', 'CallSummary/2'])).toMatchObject({
      code: 0,
      stdout: latest,
      stderr: expect.stringContaining('CallSummary/2 has no shape of its own') as string,
    })
    expect(await run(['schema', 'CallSummary/99'])).toMatchObject({
      stdout: latest,
      stderr: expect.stringContaining('CallSummary/99 is not listed') as string,
    })
  })

  it.each(['none', '../package', '../CallSummary/1', 'CallSummary/..', 'CallSummary/1/2', 'CallSummary/x'])(
    'should refuse %s',
    async (name) => {
      expect(await run(['schema', name])).toMatchObject({
        code: 2,
        stdout: '',
        stderr: expect.stringMatching(
          /: expected one of: VoiceInsights\.CallSummary, VoiceInsights\.\S.*, cloudevent\n/,
        ) as string,
      })
    },
  )
})

describe('completion', () => {
  /** What bash offers for the last of some words. */
  const offers = async (...words: string[]): Promise<string[]> => {
    const { stdout } = await run(['completion', 'bash'])
    const line = ['voice-insights-events', ...words].map((word) => `'${word}'`).join(' ')
    const script = `${stdout}
COMP_WORDS=(${line}); COMP_CWORD=${words.length}
_voice_insights_events
printf '%s\\n' "\${COMPREPLY[@]}"`
    return execFileSync('bash', ['-u'], { input: script, encoding: 'utf8' }).split('\n').filter(Boolean)
  }

  it('should complete commands, options and values in bash', async () => {
    expect(await offers('')).toEqual(expect.arrayContaining(commands.slice(0, -1)))
    expect(await offers('se')).toEqual(['send', 'setup'])
    expect(await offers('send', '--co')).toEqual(['--count', '--concurrency'])
    expect(await offers('send', 'http://a', '--call', 'b')).toEqual(['busy'])
    expect(await offers('send', '--type', 'call-summary.c')).toEqual(['call-summary.complete'])
    expect(await offers('setup', '--shell', '')).toEqual(['posix', 'powershell'])
    expect(await offers('validate', 'f')).toEqual([])
  })

  it.each([
    ['zsh', ['-f', '-n', 'script'], ''],
    [
      'fish',
      ['--no-config', '-C', 'source script', '-c', 'complete -C "voice-insights-events send --call b"'],
      'busy\n',
    ],
  ])('should be a script that %s takes', async (shell, args, output) => {
    const { code, stdout } = await run(['completion', shell])
    expect([code, stdout]).toEqual([0, expect.stringContaining('poor-quality')])
    const path = ['/usr/bin', '/bin', '/usr/local/bin'].map((bin) => `${bin}/${shell}`).find(existsSync)
    if (path === undefined) console.log(`${shell} is not here: its script was not run`)
    else {
      writeFileSync(join(folder, 'script'), stdout)
      expect(execFileSync(path, args, { cwd: folder, encoding: 'utf8' })).toBe(output)
    }
  })

  it.each(['bash', 'zsh', 'fish'])('should be the script that it was for %s', async (shell) => {
    const { stdout } = await run(['completion', shell])
    await expect(stdout).toMatchFileSnapshot(`said/completion.${shell}`)
  })

  it('should refuse other shells', async () => {
    expect(await run(['completion', 'toString'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('voice-insights-events: expected bash|zsh|fish\n') as string,
    })
    expect(await run(['completion'])).toMatchObject({ code: 2 })
  })
})
