import { once } from 'node:events'
import { createServer, type IncomingMessage, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { networkInterfaces } from 'node:os'
import { describe, expect, it, onTestFinished } from 'vitest'
import { sign } from '../../../src/signature/index.js'
import { buildBody, buildEvent } from '../../../src/testing/index.js'
import { ended, run, start } from './program.js'
import { hangUp, keep, serve } from './server.js'

const complete = 'com.twilio.voice.insights.call-summary.complete'
const authToken = '12345678901234567890123456789012'
const event = buildEvent(complete, { data: { call_state: 'busy' } })
const { call_sid } = event.data

/** A listener: where it is, and what it showed when it was ended. */
async function listen(...args: string[]) {
  const child = start(['listen', '--port', '0', ...args], {
    env: { TWILIO_AUTH_TOKEN: authToken, TZ: 'UTC' },
  })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  const result = ended(child)
  // Sound: a stream without encoding gives bytes.
  const [line] = (await once(child.stderr, 'data')) as [Buffer]
  const origin = /^Listening on (http:\/\/\S+:\d+)\n$/.exec(line.toString())![1]!
  const close = async (signal: NodeJS.Signals = 'SIGINT') => {
    child.kill(signal)
    const { code, stdout, stderr } = await result
    return { code, lines: stdout.split('\n').slice(0, -1), stderr }
  }
  return { origin, close }
}

const post = (url: string, body: string | Uint8Array, headers: Record<string, string> = {}) =>
  fetch(url, { method: 'POST', body: typeof body === 'string' ? body : Uint8Array.from(body), headers })

describe('listen', () => {
  it('should show each event on a line, without personal data, and answer 204', async () => {
    const { origin, close } = await listen()
    const drifting = buildEvent(complete, { data: { call_state: 'deferred' } })
    const added = { ...drifting, data: { ...drifting.data, a: 1, b: 2, c: 3 } }
    const test = buildEvent('com.twilio.eventstreams.test-event')
    const refused = await fetch(origin)
    expect([refused.headers.get('allow'), await refused.text()]).toEqual(['POST', 'Send a POST.\n'])
    const statuses = [
      await post(origin, buildBody([event])),
      await post(`${origin}/any/path?a=b`, buildBody([added, test], { data: 'object' })),
      await post(origin, buildBody([{ ...event, data: { ...event.data, duration: 'long' } }])),
      await post(origin, '{'),
      await post(origin, '[]'),
      refused,
    ].map(({ status }) => status)
    expect(statuses).toEqual([204, 204, 204, 204, 204, 405])
    const { code, lines } = await close('SIGTERM')
    const digits = (text: unknown) => String(text).slice(-2)
    const from = `+1***${digits(event.data.from!.caller)} → +1***${digits(event.data.from!.callee)}`
    expect(lines.map((line) => line.replace(/^\d\d:\d\d:\d\d {2}204 {2}/, ''))).toEqual([
      `call-summary.complete  ${call_sid}  busy  ${from}  valid`,
      `call-summary.complete  ${call_sid}  deferred  ${from}  valid, drift  unknown_word /data/call_state: deferred  unknown_key /data/a  unknown_key /data/b  and 1 more`,
      `eventstreams.test-event  ${test.data.test_id}  valid`,
      'call-summary.complete  invalid_data  /0/data/duration: expected integer',
      '-  invalid_json',
    ])
    expect(lines.join()).not.toMatch(/555|192\.0\.2/)
    expect(code).toBe(0)
  })

  const other = { ...event, type: 'com.example.new', dataschema: 'https://example.com/1' }
  const conference = buildEvent('com.twilio.voice.insights.conference-summary.complete')
  const participant = buildEvent('com.twilio.voice.insights.conference-participant-summary.complete')
  const log = buildEvent('com.twilio.error-logs.error.logged')
  const { account_sid } = log.data
  const logOf = (sid: string) => ({ ...log, data: { sid, account_sid } })
  const call = buildEvent('com.twilio.voice.insights.call-event.sdk')
  const metrics = buildEvent('com.twilio.voice.insights.call-metrics.sdk')
  it.each([
    [conference, `${conference.data.conference_sid}  completed`],
    [
      { ...participant, data: { ...participant.data, to: '+15550100123' } },
      / {2}completed {2}\S+ → \+1\*\*\*23$/,
    ],
    [{ ...log, data: { ...log.data, error_code: 999_999 } }, `${log.data.sid}  999999`],
    [{ ...log, data: { ...log.data, error_code: 1_000_000 } }, `${log.data.sid}  *`],
    [call, `${call.data.call_sid}  ${call.data.name}`],
    [metrics, `${metrics.data.call_sid}  ${metrics.data.direction}`],
    [
      { ...event, data: { ...event.data, from: null, to: { callee: 'client:alice' } } },
      `${call_sid}  busy   → client:***`,
    ],
    [
      { ...event, data: { ...event.data, from: { caller: '+15550100123' }, to: null } },
      `${call_sid}  busy  +1***23 → `,
    ],
    [logOf(`x-${call_sid}`), ''],
    [logOf(`${call_sid}-555`), ''],
    [logOf(`G${'1'.repeat(32)}`), ''],
    [other, ''],
  ])('should tell one event from another: %#', async (told, facts) => {
    const { origin, close } = await listen()
    await post(origin, JSON.stringify([told]))
    const { lines } = await close()
    const [, shown] = /^\S+ {2}204 {2}\S+ {2}(.*?)(?: {2})?valid/.exec(lines[0]!)!
    if (facts instanceof RegExp) expect(shown).toMatch(facts)
    else expect(shown).toBe(facts)
  })

  it('should count what it leaves out, if it leaves anything out', async () => {
    const { origin, close } = await listen()
    await post(origin, JSON.stringify([{ ...event, data: { ...event.data, a: 1, b: 2, c: 3 } }]))
    const { lines } = await close()
    expect(lines[0]).toMatch(/ {2}unknown_key \/data\/a {2}unknown_key \/data\/b {2}unknown_key \/data\/c$/)
  })

  it.each([[], ['--json']])(
    'should show nothing personal where nothing personal is expected %j',
    async (...args) => {
      const { origin, close } = await listen(...args)
      const canaries = [
        '+15550100123',
        'sip:alice@192.0.2.77',
        'x192.0.2.77',
        '2001:db8::77',
        'client:alice',
        'alice@example.com',
        '555-010-0123',
      ]
      const host = 'https://events-schemas.twilio.com'
      const places = (canary: string) => [
        { ...event, type: canary },
        { ...event, id: canary, source: canary, time: canary },
        { ...event, dataschema: canary },
        { ...event, dataschema: `${host}/VoiceInsights.${canary}/1` },
        { ...event, dataschema: `${host}/VoiceInsights.CallSummary/${canary.replace('+', '')}` },
        { ...event, data: { ...event.data, parent_call_sid: canary, call_state: canary, [canary]: canary } },
      ]
      await post(origin, JSON.stringify(canaries.flatMap(places)))
      await post(
        origin,
        buildBody([buildEvent('com.twilio.error-logs.error.logged', { data: { error_code: 15550100123 } })]),
      )
      const { lines } = await close()
      expect(lines).toHaveLength(canaries.length * 6 + 1)
      expect(lines.slice(0, -1).join()).not.toMatch(/15550100123|192\.0\.2|2001:db8|alice|555-010/)
      if (args.length === 0) expect(lines.at(-1)).not.toContain('15550100123')
      else expect(lines[1]).toContain('"source":"***","id":"***"')
      expect(lines[1]).toContain(call_sid)
    },
  )

  it('should show personal data if it is asked to', async () => {
    const { origin, close } = await listen('--show-personal-data')
    await post(origin, buildBody([event]))
    const others = [{ error_code: 15550100123 }, 5, { sid: [call_sid], name: { a: 1 }, from: 5 }]
    await post(origin, JSON.stringify(others.map((data) => ({ ...other, data }))))
    const { lines } = await close()
    const drift = 'unlisted_type /type  unlisted_schema /dataschema'
    expect(lines[0]).toContain(`${event.data.from!.caller} → ${event.data.from!.callee}`)
    expect(lines.slice(1).map((line) => line.slice(10))).toEqual([
      `204  com.example.new  15550100123  valid, drift  ${drift}`,
      `204  com.example.new  valid, drift  ${drift}`,
      `204  com.example.new  valid, drift  ${drift}`,
    ])
  })

  it('should give JSON', async () => {
    const [masked, whole] = [await listen('--json'), await listen('--json', '--show-personal-data')]
    for (const { origin } of [masked, whole]) {
      await post(origin, buildBody([event]))
      await post(origin, JSON.stringify([{ ...event, id: 5 }]))
    }
    const read = async ({ close }: typeof masked) =>
      (await close()).lines.map((line) => JSON.parse(line) as unknown)
    const shown = {
      time: expect.stringMatching(/^\d{4}-.*Z$/) as string,
      status: 204,
      signature: 'not verified',
      type: complete,
      valid: true,
      issues: [],
      drift: [],
    }
    const lines = await read(masked)
    expect(lines).toEqual([
      expect.objectContaining({ ...shown, event: expect.objectContaining({ id: event.id }) as object }),
      expect.objectContaining({ valid: false, code: 'invalid_envelope' }),
    ])
    expect(JSON.stringify(lines)).not.toMatch(/\+1555|192\.0\.2/)
    expect(await read(whole)).toEqual([
      expect.objectContaining({ ...shown, event }),
      expect.objectContaining({ valid: false, event: { ...event, id: 5 } }),
    ])
  })

  it('should pass each request on to the letter, and its answer back', async () => {
    const handler = await keep((_, number) => (number === 1 ? 503 : 200))
    const { origin, close } = await listen('--forward', `${handler.origin}/path`)
    const body = ` ${buildBody([event])}\n`
    const query = `?it's=%27&"=<|>&bodySHA256=0`
    for (const status of [503, 200]) {
      const headers = { 'x-twilio-signature': 'a', 'content-type': 'application/json' }
      // A client of another kind would encode the query.
      const sent = request(origin, { method: 'POST', path: `/${query}`, headers }).end(body)
      // Sound: the documented argument of the event.
      const [response] = (await once(sent, 'response')) as [IncomingMessage]
      expect(response.resume().statusCode).toBe(status)
    }
    expect(handler.requests).toHaveLength(2)
    expect(handler.requests[0]).toMatchObject({
      method: 'POST',
      url: `/path${query}`,
      headers: { 'x-twilio-signature': 'a', 'content-type': 'application/json' },
      body,
    })
    const { lines } = await close()
    expect(lines.map((line) => line.split('  ')[1])).toEqual(['503', '200'])
  })

  it('should send the user of an address in a header, and take no more than a body from it', async () => {
    const handler = await keep(() => 204)
    const url = handler.origin.replace('//', '//user:p%40ss@')
    const endless = await serve((_, response) => {
      const more = (error?: Error | null) => error ?? response.write('a'.repeat(2 ** 16), more)
      response.on('error', () => undefined)
      more()
    })
    const [one, other] = [await listen('--forward', url), await listen('--forward', endless)]
    expect((await post(one.origin, buildBody([event]))).status).toBe(204)
    expect(handler.requests[0]!.headers.authorization).toBe(`Basic ${btoa('user:p@ss')}`)
    const begun = performance.now()
    expect((await post(other.origin, buildBody([event]))).status).toBe(502)
    // Not when its time is over: before.
    expect(performance.now() - begun).toBeLessThan(4_500)
  })

  it('should pass on what is about a request, and nothing that is about a connection', async () => {
    const handler = await keep(() => 204)
    const { origin } = await listen('--forward', handler.origin)
    const headers = { 'x-host': 'a', hosts: 'b', te: 'trailers', 'keep-alive': 'timeout=9' }
    // A client of another kind would not send these.
    const sent = request(origin, { method: 'POST', headers })
    sent.write('[')
    sent.end(']')
    // Sound: the documented argument of the event.
    const [response] = (await once(sent, 'response')) as [IncomingMessage]
    response.resume()
    expect(handler.requests).toEqual([
      {
        method: 'POST',
        url: '/',
        headers: {
          'x-host': 'a',
          hosts: 'b',
          host: handler.origin.replace('http://', ''),
          'content-length': '2',
          connection: expect.any(String) as string,
        },
        body: '[]',
      },
    ])
  })

  it('should pass an answer back with its type, if it has one', async () => {
    const origins = [
      await serve((_, response) =>
        response.writeHead(500, { 'content-type': 'text/plain', a: 'b' }).end('failed'),
      ),
      await serve((_, response) => response.end('well')),
    ]
    for (const [index, expected] of [
      [500, 'text/plain', null, 'failed'],
      [200, null, null, 'well'],
    ].entries()) {
      const { origin } = await listen('--forward', origins[index]!)
      const answer = await post(origin, buildBody([event]))
      const { headers } = answer
      expect([answer.status, headers.get('content-type'), headers.get('a'), await answer.text()]).toEqual(
        expected,
      )
    }
  })

  it('should pass requests on over TLS', async () => {
    const { origin: handler, begun } = await hangUp()
    const { origin } = await listen('--forward', handler.replace('http', 'https'))
    expect((await post(origin, buildBody([event]))).status).toBe(502)
    // A handshake begins so.
    expect(begun[0]![0]).toBe(0x16)
  })

  it('should answer 502 when there is nobody to pass a request on to', async () => {
    const { origin, close } = await listen('--forward', 'http://127.0.0.1:1')
    const answer = await post(origin, buildBody([event]))
    expect([answer.status, await answer.text()]).toEqual([502, ''])
    const { lines, stderr } = await close()
    expect(lines[0]).toContain('  502  call-summary.complete')
    expect(stderr).toMatch(/\nno answer from 127\.0\.0\.1:1\n$/)
  })

  it('should answer 502 when an answer does not end in time, and go on', async () => {
    const slow = await serve((_, response) => response.write('a'))
    const { origin, close } = await listen('--forward', slow)
    expect((await post(origin, buildBody([event]))).status).toBe(502)
    expect((await fetch(origin)).status).toBe(405)
    expect((await close()).code).toBe(0)
  })

  it('should answer 502 when an answer breaks off, and go on', async () => {
    const broken = await serve((_, response) => {
      response.writeHead(200, { 'content-length': 9 }).write('a', () => response.socket!.resetAndDestroy())
    })
    const hasty = await serve((request, response) => {
      response.writeHead(413).end(() => request.socket.resetAndDestroy())
    })
    for (const [handler, statuses, times] of [
      [broken, [502], 1],
      // Whether the answer is read before the connection is gone is chance.
      [hasty, [413, 502], 12],
    ] as const) {
      const { origin, close } = await listen('--forward', handler)
      for (let time = 0; time < times; time++) {
        expect(statuses).toContain((await post(origin, '[]'.padEnd(16 * 2 ** 20))).status)
      }
      await new Promise((resolve) => setTimeout(resolve, 100))
      expect((await fetch(origin)).status).toBe(405)
      expect((await close()).code).toBe(0)
    }
  })

  it('should take as much as sixteen times what Twilio sends, and give no answer to more', async () => {
    const { origin } = await listen()
    const largest = '[]'.padEnd(16 * 2 ** 20)
    expect((await post(origin, largest)).status).toBe(204)
    await expect(post(origin, `${largest} `)).rejects.toThrow('fetch failed')
  })

  it.runIf(Object.values(networkInterfaces()).some((all) => all?.some(({ address }) => address === '::1')))(
    'should listen on another address',
    async () => {
      const { origin } = await listen('--host', '::1')
      expect(origin).toMatch(/^http:\/\/\[::1\]:\d+$/)
      expect((await post(origin, '[]')).status).toBe(204)
    },
  )

  it('should verify signatures', async () => {
    const sinkUrl = 'https://example.com/events'
    const { origin, close } = await listen('--sink-url', sinkUrl)
    const asJson = await listen('--sink-url', sinkUrl, '--json')
    const other = await listen('--sink-url', sinkUrl, '--auth-token', 'another')
    const body = buildBody([event])
    const { url, signature } = await sign({ url: sinkUrl, authToken, body })
    const query = url.slice(sinkUrl.length)
    const headers = { 'x-twilio-signature': signature }
    const answers = [
      await post(origin + query, body, headers),
      await post(origin + query, body),
      await post(origin + query, `${body} `, headers),
      await post(other.origin + query, body, headers),
    ]
    expect(answers.map(({ status }) => status)).toEqual([204, 403, 403, 403])
    expect(await answers[1]!.text()).toBe('signature_missing\n')
    await post(asJson.origin + query, body, headers)
    await post(asJson.origin + query, body)
    const objects = (await asJson.close()).lines.map((line) => JSON.parse(line) as unknown)
    expect(objects).toEqual([
      expect.objectContaining({ status: 204, signature: 'valid' }),
      expect.objectContaining({ status: 403, signature: 'signature_missing' }),
    ])
    const { lines } = await close()
    expect(lines[0]).toMatch(/ {2}204 {2}call-summary.complete .* valid$/)
    expect(lines.slice(1).map((line) => line.slice(10))).toEqual([
      '403  signature_missing',
      '403  body_mismatch',
    ])
  })

  it('should not let what was sent steer the terminal', async () => {
    const { origin, close } = await listen('--show-personal-data')
    const hostile = {
      ...event,
      type: `${complete}\u001b[2J`,
      data: {
        ...event.data,
        call_sid: 'CA\u001b[2J',
        call_state: '\u001b[2J\u202e',
        from: { caller: '\u001b[2J' },
      },
    }
    await post(origin, JSON.stringify([hostile]))
    const { lines } = await close()
    expect(lines).toHaveLength(1)
    expect(lines.join()).not.toMatch(/[\u001b\u202e]/)
  })

  it.each([
    ['--forward: expected the whole address', ['--forward', 'none']],
    ['--forward: expected the whole address', ['--forward', 'localhost:3000']],
    ['url: expected the whole address', ['--sink-url', 'none']],
    ['authToken: expected', ['--sink-url', 'https://example.com/', '--auth-token', 'a b']],
    ['authToken: expected', ['--sink-url', 'https://example.com/']],
    ['--port: expected a whole number from 0 to 65535', ['--port', '65536']],
    ['expected options only', ['8080']],
  ])('should refuse what cannot be right: %s', async (message, args) => {
    const { code, stderr } = await run(['listen', ...args])
    expect([code, stderr]).toEqual([2, expect.stringContaining(`voice-insights-events: ${message}`)])
  })

  it('should say that a port is taken', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    onTestFinished(() => void server.close())
    // Sound: a server that listens on a port has an address.
    const { port } = server.address() as AddressInfo
    const { code, stderr } = await run(['listen', '--port', String(port)])
    expect([code, stderr]).toEqual([2, expect.stringContaining(`cannot listen on port ${port}: EADDRINUSE`)])
  })
})
