import { once } from 'node:events'
import { createServer, type IncomingMessage, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { sign } from '../../../src/signature/index.js'
import { buildBody, buildEvent } from '../../../src/testing/index.js'
import { ended, run, start } from './program.js'
import { keep, serve } from './server.js'

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
  const origin = /^Listening on (http:\/\/127\.0\.0\.1:\d+)\n$/.exec(line.toString())![1]!
  const close = async () => {
    child.kill('SIGINT')
    const { code, stdout } = await result
    return { code, lines: stdout.split('\n').slice(0, -1) }
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
    const statuses = [
      await post(origin, buildBody([event])),
      await post(`${origin}/any/path?a=b`, buildBody([added, test], { data: 'object' })),
      await post(origin, buildBody([{ ...event, data: { ...event.data, duration: 'long' } }])),
      await post(origin, '{'),
      await post(origin, '[]'),
      await fetch(origin),
    ].map(({ status }) => status)
    expect(statuses).toEqual([204, 204, 204, 204, 204, 405])
    const { code, lines } = await close()
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
      expect(lines[1]).toContain(call_sid)
    },
  )

  it('should show personal data if it is asked to', async () => {
    const { origin, close } = await listen('--show-personal-data')
    await post(origin, buildBody([event]))
    const { lines } = await close()
    expect(lines[0]).toContain(`${event.data.from!.caller} → ${event.data.from!.callee}`)
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
      const more = () => response.write('a'.repeat(2 ** 16), more)
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

  it('should answer 502 when there is nobody to pass a request on to', async () => {
    const { origin, close } = await listen('--forward', 'http://127.0.0.1:1')
    expect((await post(origin, buildBody([event]))).status).toBe(502)
    expect((await close()).lines[0]).toContain('  502  call-summary.complete')
  })

  it('should verify signatures', async () => {
    const sinkUrl = 'https://example.com/events'
    const { origin, close } = await listen('--sink-url', sinkUrl)
    const body = buildBody([event])
    const { url, signature } = await sign({ url: sinkUrl, authToken, body })
    const query = url.slice(sinkUrl.length)
    const headers = { 'x-twilio-signature': signature }
    const statuses = [
      await post(origin + query, body, headers),
      await post(origin + query, body),
      await post(origin + query, `${body} `, headers),
    ].map(({ status }) => status)
    expect(statuses).toEqual([204, 403, 403])
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
