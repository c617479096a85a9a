import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../../../src/catalogue/index.js'
import { root } from '../packed.js'
import { before, folder, run } from './program.js'

const nasty = `https://us$er:p'w"\`@example.com/a(b)/$(x)/\`y\`?a=1&b='2'&c=%27%20"d"!\\`
const url = 'https://example.com/events'

async function setup(...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await run(['setup', ...args])
  expect([code, stderr]).toEqual([0, ''])
  return stdout
}

/** The arguments that programs get from a script for a POSIX shell, by stand-ins that print them. */
function runInShell(script: string): string[][] {
  const bin = join(folder, 'bin')
  mkdirSync(bin, { recursive: true })
  for (const name of ['twilio', 'curl']) {
    const source = `#!${process.execPath}\nconsole.log(JSON.stringify(process.argv.slice(2)))\n`
    writeFileSync(join(bin, name), source, { mode: 0o755 })
  }
  const env = { PATH: `${bin}:${process.env.PATH}`, TWILIO_ACCOUNT_SID: 'AC1', TWILIO_AUTH_TOKEN: 'token' }
  const output = execFileSync('sh', ['-eu'], { input: script, env, encoding: 'utf8' })
  // Sound: the stand-ins print lists of arguments.
  return output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as string[])
}

/** The arguments of the commands in a script for PowerShell, which here is read as its documentation has it. */
function readPowerShell(script: string): string[][] {
  return script
    .replace(/ `\n +/g, ' ')
    .split('\n')
    .filter((line) => /^(twilio|curl\.exe) /.test(line))
    .map((line) => [...line.matchAll(/ (?:'((?:[^'\u2018-\u201b]|['\u2018-\u201b]{2})*)'|"([^"]*)"|(\S+))/g)])
    .map((words) =>
      words.map(([, single, double, bare]) =>
        afterCommandLine(single?.replace(/['\u2018-\u201b](['\u2018-\u201b])/g, '$1') ?? double ?? bare!),
      ),
    )
}

/** What a program on Windows makes of an argument that PowerShell hands over as it is, in quotes if it has spaces. */
function afterCommandLine(argument: string): string {
  const written = /\s/.test(argument) ? `"${argument}"` : argument
  let read = ''
  let quoted = false
  for (const [, slashes = '', quote] of written.matchAll(/(\\*)("|[^\\"]|$)/g)) {
    if (quote !== '"') read += slashes + (quote ?? '')
    else {
      read += '\\'.repeat(slashes.length >> 1)
      if (slashes.length % 2 === 1) read += '"'
      else quoted = !quoted
    }
  }
  expect(quoted).toBe(false)
  return read
}

const types = catalogue
  .filter(({ id }) => /CallSummary$|CallEvent$/.test(id))
  .flatMap((schema) =>
    Object.keys(schema.types).map((type) => ({ type, schema_version: Math.max(...schema.versions) })),
  )

/** The value of each option of a command. */
const optionsOf = (args: readonly string[], name: string): string[] =>
  args.flatMap((argument, index) => (argument === name ? [args[index + 1]!] : []))

const readers = { posix: runInShell, powershell: readPowerShell }

describe('setup', () => {
  it.each(['posix', 'powershell'])('should print what it has printed for %s', async (shell) => {
    const text = await setup('--url', url, '--shell', shell)
    await expect(text).toMatchFileSnapshot(`said/setup.${shell}.txt`)
  })

  it.each([
    ['linux', 'posix'],
    ['darwin', 'posix'],
    ['win32', 'powershell'],
  ])('should print on %s what %s takes', async (platform, shell) => {
    const there = before(`Object.defineProperty(process, 'platform', { value: '${platform}' })`)
    const here = await run(['setup', '--url', url], { nodeOptions: there })
    expect(here.stdout).toBe(await setup('--url', url, '--shell', shell))
  })

  it.each(['posix', 'powershell'] as const)(
    'should print commands of the Twilio CLI for %s',
    async (shell) => {
      const script = await setup(
        '--url',
        nasty,
        '--events',
        'call-summary,call-event',
        '--as',
        'twilio-cli',
        '--shell',
        shell,
      )
      const [sink, subscription, test] = readers[shell](script)
      expect(sink![0]).toBe('api:events:v1:sinks:create')
      expect(JSON.parse(optionsOf(sink!, '--sink-configuration')[0]!)).toEqual({
        destination: nasty,
        method: 'POST',
      })
      expect(optionsOf(sink!, '--sink-type')).toEqual(['webhook'])
      expect(subscription![0]).toBe('api:events:v1:subscriptions:create')
      expect(optionsOf(subscription!, '--types').map((text) => JSON.parse(text) as unknown)).toEqual(types)
      expect(test![0]).toBe('api:events:v1:sinks:test:create')
      const placeholder = shell === 'posix' ? `DG${'X'.repeat(32)}` : '$SINK_SID'
      expect([optionsOf(subscription!, '--sink-sid'), optionsOf(test!, '--sid')]).toEqual([
        [placeholder],
        [placeholder],
      ])
    },
  )

  it.each(['posix', 'powershell'] as const)('should print the same with curl for %s', async (shell) => {
    const description = `it's "A" & \`B\` $C, \u2018\u2019\u201a\u201b, C:\\D \\\\"E" \u2014`
    const args = ['--description', description, '--as', 'curl', '--shell', shell]
    const script = await setup('--url', nasty, '--events', 'call-summary,call-event', ...args)
    const [sink, subscription, test] = readers[shell](script)
    const fields = optionsOf(sink!, '--data-urlencode')
    expect(fields[0]).toBe(`Description=${description}`)
    expect(JSON.parse(fields[1]!.replace('SinkConfiguration=', ''))).toEqual({
      destination: nasty,
      method: 'POST',
    })
    const subscribed = optionsOf(subscription!, '--data-urlencode').filter((field) =>
      field.startsWith('Types='),
    )
    expect(subscribed.map((field) => JSON.parse(field.slice(6)) as unknown)).toEqual(types)
    expect(test![0]).toMatch(/^https:\/\/events\.twilio\.com\/v1\/Sinks\/\S+\/Test$/)
    if (shell === 'posix') expect(optionsOf(sink!, '--user')).toEqual(['AC1:token'])
  })

  it('should print a program for twilio-node that makes the same requests', async () => {
    const program = await setup('--url', nasty, '--events', 'call-summary,call-event', '--as', 'node')
    const standIn = `import client from 'twilio/lib/base/RequestClient.js'
      (client.default ?? client).prototype.request = async ({ method, uri, data }) => {
        console.log(JSON.stringify({ method, uri, data }))
        return { statusCode: 201, body: { sid: 'DG1' } }
      }\n`
    const output = execFileSync(process.execPath, ['--input-type=module'], {
      cwd: root,
      input: standIn + program,
      env: { PATH: process.env.PATH, TWILIO_ACCOUNT_SID: 'AC1', TWILIO_AUTH_TOKEN: 'token' },
      encoding: 'utf8',
    })
    const requests = output
      .trim()
      .split('\n')
      // Sound: the stand-in prints objects.
      .map(
        (line) => JSON.parse(line) as { uri: string; data?: { SinkConfiguration: string; Types: string[] } },
      )
    expect(requests).toMatchObject([
      { method: 'post', uri: 'https://events.twilio.com/v1/Sinks', data: { SinkType: 'webhook' } },
      { method: 'post', uri: 'https://events.twilio.com/v1/Subscriptions', data: { SinkSid: 'DG1' } },
      { method: 'post', uri: 'https://events.twilio.com/v1/Sinks/DG1/Test' },
    ])
    const [sink, subscription] = requests
    expect(JSON.parse(sink!.data!.SinkConfiguration)).toEqual({ destination: nasty, method: 'POST' })
    expect(subscription!.data!.Types.map((text) => JSON.parse(text) as unknown)).toEqual(types)
  })

  it('should print all three by default, with the summaries of calls', async () => {
    const text = await setup('--url', url)
    expect(text.match(/^(#|\/\/) With .*/gm)).toHaveLength(3)
    expect(text.match(/call-summary\.complete","schema_version":7/g)).toHaveLength(3)
  })

  it('should take types and versions', async () => {
    const args = ['--events', 'call-summary/1, call-event.sdk/2,error-logs', '--as', 'node']
    const text = await setup('--url', url, ...args)
    expect(text.match(/"type":.*/g)).toEqual([
      '"type":"com.twilio.voice.insights.call-summary.partial","schema_version":1},',
      '"type":"com.twilio.voice.insights.call-summary.predicted-complete","schema_version":1},',
      '"type":"com.twilio.voice.insights.call-summary.complete","schema_version":1},',
      '"type":"com.twilio.voice.insights.call-event.sdk","schema_version":2},',
      '"type":"com.twilio.error-logs.error.logged","schema_version":1},',
    ])
  })

  it.each([
    ['expected --url', []],
    ['expected options only', [url]],
    ['--url: expected the whole address', ['--url', 'example.com']],
    ['--url: expected the whole address', ['--url', `${url}\n`]],
    ['--events: expected some of call-summary, ', ['--url', url, '--events', 'calls']],
    ['--events: expected some of call-summary, ', ['--url', url, '--events', 'call-summary,']],
    ['--events: the versions of call-summary are 1, 2, 7', ['--url', url, '--events', 'call-summary/3']],
    ['--shell: expected posix, powershell', ['--url', url, '--shell', 'fish']],
    ['--description: expected text on one line', ['--url', url, '--description', 'a\nb']],
    ['--description: expected text on one line', ['--url', url, '--description', '']],
    ['--description: expected text on one line', ['--url', url, '--description', 'a\\']],
  ])('should refuse what cannot be right: %s', async (message, args) => {
    const { code, stdout, stderr } = await run(['setup', ...args])
    expect([code, stdout, stderr]).toEqual([
      2,
      '',
      expect.stringContaining(`voice-insights-events: ${message}`),
    ])
  })
})
