import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { buildCall, buildEvent } from '../../../src/testing/index.js'
import { createWebhook } from '../../../src/webhook/index.js'
import { nodeHandler } from '../../../src/webhook/node.js'
import { before, ended, folder, run, start, withClock } from './program.js'
import { eventsIn, hangUp, keep, opened, serve } from './server.js'

const complete = 'com.twilio.voice.insights.call-summary.complete'
const token = 'a-token-that-nobody-may-see-12345'
const env = { TWILIO_AUTH_TOKEN: token }
const sinkUrl = 'https://example.com/events'

/** A webhook of this package, and the ids that it handled. */
async function serveWebhook() {
  const handled: string[] = []
  const webhook = createWebhook({
    url: sinkUrl,
    authToken: token,
    fallback: ({ id }) => {
      handled.push(id)
    },
  })
  return { origin: await serve(nodeHandler(webhook)), handled }
}

interface Result {
  readonly complete: boolean
  readonly events: number
  readonly acknowledged: number
  readonly lost: number
  readonly undelivered: number
  readonly requests: number
  readonly retries: number
  readonly seconds: number
  readonly eventsPerSecond: number
  readonly answers: readonly ({ readonly answer: string } & Readonly<
    Record<'count' | 'p50' | 'p95' | 'p99' | 'max', number>
  >)[]
  readonly forged: { readonly requests: number; readonly accepted: Readonly<Record<string, number>> }
}

/** What the command gives as JSON. */
const sendJson = (url: string, ...args: string[]) => sendJsonIn([], url, ...args)

async function sendJsonIn(
  nodeOptions: readonly string[],
  url: string,
  ...args: string[]
): Promise<Result & { code: number | null }> {
  const { code, stdout, stderr } = await run(['send', url, '--json', ...args], { env, nodeOptions })
  expect(stderr).toBe('')
  // Sound: the documented result.
  return { code, ...(JSON.parse(stdout) as Result) }
}

/** What the command prints for people, without its times. */
async function sendInWords(url: string, ...args: string[]): Promise<string[]> {
  const { stdout } = await run(['send', url, ...args], { env })
  return stdout
    .replace(/[\d.]+ ms/g, '* ms')
    .replace(/ +\* ms/g, ' * ms')
    .replace(/[\d.]+ s: [\d,]+ events/, '* s: * events')
    .split('\n')
}

const header = expect.stringMatching(/^ANSWER +COUNT +P50 +P95 +P99 +MAX$/) as string

describe('send', () => {
  it('should send the events of a call, signed', async () => {
    const { origin, handled } = await serveWebhook()
    const args = ['send', `${origin}/events`, '--sink-url', sinkUrl, '--call', 'poor-quality']
    const { code, stdout, stderr } = await run(args, { env })
    const events = buildCall({ kind: 'poor-quality' })
    expect(handled).toEqual(events.map(({ id }) => id))
    expect(stdout).toMatch(/^ANSWER +COUNT +P50 +P95 +P99 +MAX\n204 +\d+( +[\d.]+ ms){4}\n/)
    expect(stdout).toContain(`${events.length} events in ${events.length} requests, 0 sent again`)
    expect(stdout).toContain(`${events.length} acknowledged, 0 lost`)
    expect([code, stderr]).toEqual([0, ''])
  })

  it('should say how it went when all is well', async () => {
    const { origin } = await keep(() => 204)
    expect(await sendInWords(origin, '-n', '3')).toEqual([
      header,
      '204         3 * ms * ms * ms * ms',
      '',
      '3 events in 3 requests, 0 sent again, * s: * events/s',
      '3 acknowledged, 0 lost',
      '',
    ])
    expect(await sendInWords(origin, '--forge')).toEqual([
      header,
      '204         1 * ms * ms * ms * ms',
      '',
      '1 event in 1 request, 0 sent again, * s: * events/s',
      '1 acknowledged, 0 lost',
      '4 forged requests: 0 refused, 4 accepted',
      '  no signature: 1 accepted',
      '  another token: 1 accepted',
      '  another body: 1 accepted',
      '  body not signed: 1 accepted',
      '',
    ])
    writeFileSync(join(folder, 'empty.ndjson'), '')
    expect(await sendInWords(origin, '--file', 'empty.ndjson')).toEqual([
      '0 events in 0 requests, 0 sent again, * s: * events/s',
      '0 acknowledged, 0 lost',
      '',
    ])
  })

  it('should say how it went when events are lost, and why', async () => {
    const statuses = [400, 401, 404, 405, 413, 415, 418, 429, 500]
    const { origin } = await keep((_, number) => statuses[number - 1] ?? 204)
    const output = await sendInWords(origin, '-n', '10', '--retry-for', '0')
    const gone = 'Twilio discards the event for good.'
    const givenUp = 'Twilio gives up after four hours.'
    const ids = Array.from({ length: 9 }, (_, at) => buildEvent(complete, {}, { seed: 1 + at }).id)
    expect(output).toEqual([
      header,
      ...[...statuses, 204].map((status) => `${status}         1 * ms * ms * ms * ms`),
      '',
      '10 events in 10 requests, 0 sent again, * s: * events/s',
      '1 acknowledged, 9 lost',
      '',
      'Lost in production:',
      ...statuses.map((status, at) => `  ${ids[at]}  call-summary.complete  ${status}`),
      '',
      `400: After a valid signature a handler must answer 2xx or 5xx. ${gone}`,
      expect.stringMatching(
        /^401: The signature was refused\. Has .* address that it knows\? Twilio discards/,
      ),
      `404: There is no handler at this path. ${gone}`,
      `405: The handler takes no POST. ${gone}`,
      `413: A body parser in front of the handler has a limit. ${gone}`,
      `415: A body parser in front of the handler does not take application/json. ${gone}`,
      `418: The handler failed. ${gone}`,
      `429: The handler asks for patience. ${givenUp}`,
      `500: The handler failed. ${givenUp}`,
      '',
    ])
    const unknown = before(`import dns from 'node:dns'
      dns.lookup = (host, options, done) => done(Object.assign(new Error(), { code: 'ENOTFOUND' }))`)
    const args = ['send', 'http://nobody.invalid', '--retry-for', '1']
    expect((await run(args, { env, nodeOptions: unknown })).stdout).toContain(
      `\nENOTFOUND: There is no such host. It was sent again for 1 s. ${givenUp}\n`,
    )
    const refused = before(`import dns from 'node:dns'
      dns.lookup = (host, options, done) =>
        done(Object.assign(new Error(), { code: 'ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED' }))`)
    expect((await run(args, { env, nodeOptions: refused })).stdout).toContain(
      'REQUIRED: There was no answer. It was sent again for 1 s.',
    )
    const { origin: silent } = await hangUp()
    expect(await sendInWords(silent, '--retry-for', '0')).toContain(
      `ECONNRESET: There was no answer. ${givenUp}`,
    )
  })

  it('should list no more than twenty that are lost', async () => {
    const { origin } = await keep(() => 403)
    const listed = async (count: string) => {
      const output = await sendInWords(origin, '-n', count)
      return output.slice(output.indexOf('Lost in production:') + 1, output.lastIndexOf('', -3))
    }
    const twenty = await listed('20')
    expect(twenty.filter((line) => line.startsWith('  EZ'))).toHaveLength(20)
    expect(twenty.join()).not.toContain('more')
    expect((await listed('21')).slice(-2)).toEqual([twenty.at(-1), '  and 1 more'])
  })

  it('should send a complete summary by default, to the URL itself', async () => {
    const { origin, requests } = await keep(() => 204)
    const args = ['send', `${origin}/a/b?c=d`, '--auth-token', token]
    expect(await run(args)).toMatchObject({ code: 0, stderr: '' })
    expect(requests).toHaveLength(1)
    expect(requests[0]).toMatchObject({
      method: 'POST',
      url: expect.stringMatching(/^\/a\/b\?c=d&bodySHA256=[0-9a-f]{64}$/) as string,
      headers: { 'content-type': 'application/json', 'x-twilio-signature': expect.any(String) as string },
    })
    expect(eventsIn(requests)[0]).toMatchObject({ type: 'com.twilio.voice.insights.call-summary.complete' })
  })

  it('should send user and password of an address in a header, as Twilio does', async () => {
    const { origin, requests } = await keep(() => 204)
    await sendJson(origin.replace('//', '//user:p%40ss@'))
    expect(requests[0]!.headers.authorization).toBe(`Basic ${btoa('user:p@ss')}`)
  })

  it('should send again what is answered 5xx or 429, or not at all', async () => {
    const { origin, requests } = await keep((_, number) => [503, 429, 500][number - 1] ?? 204)
    expect(await sendJson(origin)).toMatchObject({ code: 0, events: 1, acknowledged: 1, retries: 3 })
    expect(new Set(requests.map(({ body }) => body)).size).toBe(1)

    let number = 0
    const flaky = await serve((request, response) => {
      if (++number < 3) request.destroy()
      else if (number === 3)
        response.writeHead(200, { 'content-length': 9 }).write('a', () => response.destroy())
      else response.end()
    })
    const result = await sendJson(flaky)
    expect(result).toMatchObject({ code: 0, acknowledged: 1, retries: 3 })
    expect(result.answers.map(({ answer, count }) => [answer, count])).toEqual([
      ['ECONNRESET', 2],
      ['closed', 1],
      ['200', 1],
    ])
  })

  it('should not send again what is answered 4xx, and tell that it is lost, and why', async () => {
    const { origin, requests } = await keep((_, number) => (number === 2 ? 403 : 204))
    const args = ['send', origin, '--type', 'call-summary', '--seed', '3']
    const { code, stdout } = await run(args, { env })
    expect(requests).toHaveLength(3)
    expect(stdout).toContain('2 acknowledged, 1 lost')
    expect(stdout).toMatch(
      /Lost in production:\n {2}EZ[0-9a-f]{32} {2}call-summary.predicted-complete {2}403\n/,
    )
    expect(stdout).toMatch(/403: The signature was refused.*--sink-url.*discards the event for good\./)
    expect(code).toBe(1)
  })

  it('should count an event once', async () => {
    const seen = new Set<string>()
    const { origin } = await keep(({ body }) => (seen.size === seen.add(body).size ? 403 : 204))
    const result = await sendJson(origin, '--duplicate', '-n', '3')
    expect(result).toMatchObject({ code: 0, events: 3, acknowledged: 3, lost: 0, requests: 6 })
  })

  it('should tell how long answers took', async () => {
    let number = 0
    const origin = await serve((_, response) => {
      setTimeout(() => response.end(), ++number === 2 ? 1_000 : 0)
    })
    const { answers, seconds, eventsPerSecond } = await sendJson(origin, '-n', '9')
    const [times] = answers
    expect(times!.max).toBeGreaterThanOrEqual(999)
    expect(times!.max).toBeLessThan(10_000)
    expect(seconds).toBeGreaterThanOrEqual(0.999)
    expect(seconds).toBeLessThan(10)
    expect(Math.abs(eventsPerSecond - 9 / seconds)).toBeLessThan(0.6)
    expect([times!.p99, times!.p95]).toEqual([times!.max, times!.max])
    expect(times!.p50).toBeLessThan(500)
  })

  it('should give up in the end', async () => {
    const { origin } = await keep(() => 500)
    const refused = await sendJson(origin, '--retry-for', '1', '-n', '3')
    expect(refused).toMatchObject({ code: 1, acknowledged: 0, lost: 0, undelivered: 3 })
    expect(refused.retries).toBeGreaterThan(3)
    expect(await sendJson('http://127.0.0.1:1', '--retry-for', '0')).toMatchObject({
      code: 1,
      undelivered: 1,
      answers: [{ answer: 'ECONNREFUSED', count: 1 }],
    })
  })

  it('should wait five seconds for an answer', async () => {
    const silent = await serve(() => undefined)
    const begun = performance.now()
    const output = await sendInWords(silent, '--retry-for', '0')
    expect(output[1]).toBe('timeout      1 * ms * ms * ms * ms')
    expect(output).toContain(
      'timeout: There was no answer in five seconds. Twilio gives up after four hours.',
    )
    expect(performance.now() - begun).toBeGreaterThan(5_000)
  })

  it('should stop when nothing is taken for ten seconds', async () => {
    const { origin } = await keep(() => 500)
    const args = ['-n', '1000000', '-c', '20', '--retry-for', '1']
    const result = await sendJsonIn(withClock('now() * 20'), origin, ...args)
    expect(result).toMatchObject({ code: 1, acknowledged: 0, complete: false })
    expect(result.seconds).toBeGreaterThan(10)
    expect(result.seconds).toBeLessThan(100)
  })

  it('should go on as long as something is taken, whenever it began', async () => {
    const origin = await serve((_, response) => {
      setTimeout(() => response.end(), 20)
    })
    const result = await sendJsonIn(withClock('now() * 20'), origin, '-n', '50')
    expect(result).toMatchObject({ code: 0, acknowledged: 50 })
    expect(result.seconds).toBeGreaterThan(15)
  })

  it.each([
    [0, [100, 200, 400]],
    [0.98, [198, 396, 792]],
  ])(
    'should wait twice as long each time before it sends again: %d',
    { retry: 5 },
    async (chance, pauses) => {
      const times: number[] = []
      const { origin } = await keep((_, number) => {
        times.push(performance.now())
        return number <= pauses.length ? 500 : 204
      })
      expect(await sendJsonIn(before(`Math.random = () => ${chance}`), origin)).toMatchObject({ retries: 3 })
      for (const [at, pause] of pauses.entries()) {
        const waited = times[at + 1]! - times[at]!
        expect(waited).toBeGreaterThanOrEqual(pause - 5)
        expect(waited).toBeLessThan(pause + 180)
      }
    },
  )

  it('should let no more than a thousand wait to be sent again', async () => {
    const { origin, requests } = await keep(() => 500)
    const nodeOptions = withClock('now() / 100')
    const child = start(['send', origin, '-n', '10000000', '-c', '50', '--retry-for', '1000'], {
      env,
      nodeOptions,
    })
    const result = ended(child)
    await vi.waitUntil(() => requests.length >= 1_000, { timeout: 30_000 })
    await new Promise((resolve) => setTimeout(resolve, 500))
    child.kill('SIGINT')
    await result
    expect(requests.length).toBeLessThanOrEqual(1_050)
  })

  it('should take what is neither acknowledged nor refused for something to be sent again', async () => {
    for (const status of [300, 399, 199]) {
      const { origin } = await keep(() => status)
      expect(await sendJson(origin, '--retry-for', '0')).toMatchObject({ lost: 0, undelivered: 1 })
    }
  })

  it('should keep its connections, and speak TLS to whom it shall', async () => {
    let connections = 0
    const server = createServer((_, response) => response.end()).on('connection', () => connections++)
    const origin = await opened(server)
    expect(await sendJson(origin, '-n', '9', '-c', '2')).toMatchObject({ acknowledged: 9 })
    expect(connections).toBe(2)
    const { origin: other, begun } = await hangUp()
    await sendJson(other.replace('http', 'https'), '--retry-for', '0')
    // A handshake begins so.
    expect(begun[0]![0]).toBe(0x16)
  })

  it('should not follow where a handler points to', async () => {
    const other = await keep(() => 204)
    const origin = await serve((_, response) => response.writeHead(307, { location: other.origin }).end())
    expect(await sendJson(origin, '--retry-for', '0')).toMatchObject({ code: 1, undelivered: 1 })
    expect(other.requests).toEqual([])
  })

  it('should see all that is forged refused, and all that is genuine acknowledged', async () => {
    const { origin, handled } = await serveWebhook()
    expect(await sendJson(origin, '--sink-url', sinkUrl, '--forge', '-n', '3', '-c', '4')).toMatchObject({
      code: 0,
      events: 3,
      acknowledged: 3,
      requests: 3,
      forged: { requests: 12, accepted: {} },
    })
    expect(handled).toHaveLength(3)
  })

  it('should tell which forgeries a careless handler takes', async () => {
    const { origin, requests } = await keep(({ headers }) => (headers['x-twilio-signature'] ? 204 : 403))
    expect(await sendJson(`${origin}/?a=b`, '--forge')).toMatchObject({
      code: 1,
      acknowledged: 1,
      forged: { requests: 4, accepted: { 'another token': 1, 'another body': 1, 'body not signed': 1 } },
    })
    expect(requests.map(({ url }) => url!.replace(/[0-9a-f]{64}/, '*'))).toEqual([
      ...Array<string>(3).fill('/?a=b&bodySHA256=*'),
      '/?a=b',
      '/?a=b&bodySHA256=*',
    ])
    const headers = requests.map(({ headers }) => headers)
    expect(headers.map((all) => all['content-type'])).toEqual(Array(5).fill('application/json'))
    expect(headers.map((all) => 'x-twilio-signature' in all)).toEqual([false, true, true, true, true])
    expect(eventsIn(requests).map(({ id }) => id === 'EZforged')).toEqual([false, false, true, false, false])
    expect(new Set(headers.map((all) => all['x-twilio-signature']))).toHaveLength(4)

    const { stdout } = await run(['send', origin, '--forge'], { env })
    expect(stdout).toContain('4 forged requests: 1 refused, 3 accepted\n  another token: 1 accepted\n')
    expect(requests.at(-2)!.url).toBe('/')
  })

  it('should change every event', async () => {
    const { origin, requests } = await keep(() => 204)
    const changes = [
      'data.call_state=busy',
      'data.duration=7',
      'data.from.number_prefix=1555',
      'data.tags.0=silence',
      'data.tags:=["a"]',
      'data.to=null',
      'data.attributes.sdk=false',
      'data.end_time=',
      'data.new.key=[1]',
      'data.__proto__.x=1',
      'subject=a=b',
      'data.call_sid:=5',
      'time=',
    ]
    await sendJson(origin, '-n', '2', ...changes.flatMap((change) => ['--set', change]))
    const [event, other] = eventsIn(requests)
    expect(event).toMatchObject({
      subject: 'a=b',
      data: {
        call_sid: 5,
        call_state: 'busy',
        duration: 7,
        from: { number_prefix: '1555' },
        to: null,
        attributes: { sdk: false },
        tags: ['a'],
        new: { key: [1] },
      },
    })
    expect(event!.data).not.toHaveProperty('end_time')
    expect(Object.keys(event!)).not.toContain('time')
    expect(JSON.stringify(event!.data)).toContain('"__proto__":{"x":1}')
    expect(other).toMatchObject({ data: { call_state: 'busy' } })
  })

  it('should change what is in an array, by its place', async () => {
    const { origin, requests } = await keep(() => 204)
    const changes = [
      'data.a:=["a","b","c","d","e","f","g","h","i","j","k"]',
      'data.a.1=y',
      'data.a.10=z',
      'data.b:={"0":1}',
      'data.b.0=2',
      'data.c:=["a"]',
      'data.c.x1=b',
      'data.d:=["a"]',
      'data.d.1x=b',
      'data.e:=null',
      'data.e.f=1',
      'data.g:="text"',
      'data.g.h=1',
    ]
    await sendJson(origin, ...changes.flatMap((change) => ['--set', change]))
    expect(eventsIn(requests)[0]!.data).toMatchObject({
      a: ['a', 'y', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'z'],
      b: { 0: 2 },
      c: { 0: 'a', x1: 'b' },
      d: { 0: 'a', '1x': 'b' },
      e: { f: 1 },
      g: { h: 1 },
    })
    expect(JSON.stringify(eventsIn(requests)[0]!.data)).toContain('"g":{"h":1}')
  })

  it('should send events that differ by their seed', async () => {
    const { origin, requests } = await keep(() => 204)
    await sendJson(origin, '-n', '2', '--seed', '5')
    await sendJson(origin, '-n', '2', '--seed', '5', '--call', 'busy')
    expect(eventsIn(requests).map(({ id }) => id)).toEqual(
      [
        buildEvent(complete, {}, { seed: 5 }),
        buildEvent(complete, {}, { seed: 6 }),
        ...buildCall({ kind: 'busy', seed: 5 }),
        ...buildCall({ kind: 'busy', seed: 6 }),
      ].map(({ id }) => id),
    )
  })

  it('should send what is left together, if it is less than was asked for', async () => {
    const { origin, requests } = await keep(() => 204)
    await sendJson(origin, '-n', '3', '--batch', '2')
    expect(requests.map(({ body }) => (JSON.parse(body) as unknown[]).length)).toEqual([2, 1])
  })

  it('should have no more than a thousand events in memory to put them out of order', async () => {
    const { origin, requests } = await keep(() => 204)
    await sendJson(origin, '-n', '3000', '--batch', '1000', '--shuffle')
    const places = new Map(
      Array.from({ length: 3_000 }, (_, at) => [buildEvent(complete, {}, { seed: 1 + at }).id, at]),
    )
    const sent = eventsIn(requests).map(({ id }) => places.get(String(id))!)
    expect(sent.every((place, at) => place <= at + 1_000)).toBe(true)
    expect(Math.max(...sent.slice(0, 100))).toBeGreaterThan(500)
  })

  it('should send twice, in no order, together, and as objects', async () => {
    const { origin, requests } = await keep(() => 204)
    const args = ['--duplicate', '--shuffle', '--batch', '8', '--data', 'object', '-n', '20']
    expect(await sendJson(origin, ...args)).toMatchObject({ code: 0, events: 20, requests: 5 })
    // Sound: a body is an array of events.
    const bodies = requests.map(({ body }) => JSON.parse(body) as { id: string; data: unknown }[])
    expect(bodies.map(({ length }) => length)).toEqual([8, 8, 8, 8, 8])
    expect(bodies.flat().every(({ data }) => typeof data === 'object')).toBe(true)
    const ids = bodies.flat().map(({ id }) => id)
    expect([...new Set(ids)].map((id) => ids.filter((other) => other === id).length)).toEqual(
      Array(20).fill(2),
    )
    const inOrder = await keep(() => 204)
    await sendJson(inOrder.origin, '--duplicate', '-n', '20')
    const ordered = eventsIn(inOrder.requests).map(({ id }) => id)
    expect([...ids].sort()).toEqual([...ordered].sort())
    expect(ids).not.toEqual(ordered)
  })

  it('should send at a time, and a second, no more than it is told to', async () => {
    let open = 0
    let most = 0
    const origin = await serve((_, response) => {
      most = Math.max(most, ++open)
      setTimeout(() => {
        open--
        response.end()
      }, 50)
    })
    expect(await sendJson(origin, '-n', '40', '-c', '8')).toMatchObject({ code: 0, acknowledged: 40 })
    expect(most).toBe(8)
    const begun = performance.now()
    expect(await sendJson(origin, '-n', '21', '-c', '8', '--rate', '20')).toMatchObject({ acknowledged: 21 })
    expect(performance.now() - begun).toBeGreaterThan(1_000)
  })

  it('should take times from when it began, whenever that is', async () => {
    const { origin } = await keep(() => 204)
    const result = await sendJsonIn(withClock('now() + 1e6'), origin, '-n', '3', '--rate', '20')
    expect(result).toMatchObject({ code: 0, acknowledged: 3 })
    expect(result.seconds).toBeLessThan(10)
  })

  it('should make up for what is late', { retry: 5 }, async () => {
    let number = 0
    const origin = await serve((_, response) => {
      setTimeout(() => response.end(), ++number % 2 === 0 ? 35 : 0)
    })
    // Twenty milliseconds each; more than 27 if the 35 of every other were not made up for.
    const { seconds } = await sendJson(origin, '-n', '50', '--rate', '50')
    expect(seconds).toBeLessThan(1.2)
  })

  it('should send any type in any version', async () => {
    const { origin, requests } = await keep(() => 204)
    const args = ['--type', 'call-summary.partial', '--type', 'com.twilio.eventstreams.test-event']
    await sendJson(origin, ...args, '--schema-version', '2')
    expect(eventsIn(requests).map(({ type, dataschema }) => [type, dataschema])).toEqual([
      [
        'com.twilio.voice.insights.call-summary.partial',
        'https://events-schemas.twilio.com/VoiceInsights.CallSummary/2',
      ],
      [
        'com.twilio.eventstreams.test-event',
        'https://events-schemas.twilio.com/EventStreams.TestSink/2.json',
      ],
    ])
  })

  it('should send saved events again, to the letter, whatever they are', async () => {
    const { origin, requests } = await keep(() => 204)
    const events = [
      { id: 'EZ1', source: 'a', odd: -1 },
      { id: 'EZ1', source: 'a', odd: 1 },
      { id: 'EZ1', source: 'b' },
      { type: 'none' },
      { type: 'none' },
      { type: 'other' },
      { type: 'third' },
    ]
    writeFileSync(
      join(folder, 'saved.ndjson'),
      `\ufeff${events.map((event) => `${JSON.stringify(event)}\n`).join('')}`,
    )
    expect(await sendJson(origin, '--file', 'saved.ndjson')).toMatchObject({
      code: 0,
      events: 5,
      requests: 7,
    })
    expect(requests.map(({ body }) => body)).toEqual(events.map((event) => JSON.stringify([event])))
    for (const [input, place] of [
      ['{"broken', '-'],
      ['5', '-'],
      ['null', '-:1'],
      ['"text"', '-'],
      ['[5]', '-:1'],
      ['[{}, null]', '-:1'],
    ] as const) {
      expect(await run(['send', origin, '--file', '-'], { env, input })).toMatchObject({
        code: 2,
        stdout: '',
        stderr: expect.stringContaining(`voice-insights-events: ${place}: expected events\n`) as string,
      })
    }
    const deep = `{"data":${'['.repeat(100_000)}${']'.repeat(100_000)}}`
    expect(await run(['send', origin, '--file', '-'], { env, input: deep })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('voice-insights-events: an event nests too deep') as string,
    })
    const odd = { id: { toString: 1 }, type: '\u001b[2J' }
    const args = ['send', 'http://127.0.0.1:1', '--retry-for', '0', '--file', '-']
    const { stdout } = await run(args, { env, input: JSON.stringify(odd) })
    expect(stdout).toContain('Lost in production:\n  -  \ufffd[2J  ECONNREFUSED\n')
    expect(stdout).toContain('ECONNREFUSED: Nobody listens there. Twilio gives up after four hours.\n')
  })

  it.each(['1', '2'])(
    'should show what came of what stands before what is no event: %s',
    async (concurrency) => {
      const { origin, requests } = await keep((_, number) => (number === 2 ? 500 : 204))
      const input = '{"id":"EZ1"}\n\n{"id":"EZ2"}\n{"id":"EZ3"}\n5\n{"id":"EZ4"}\n'
      const args = ['send', origin, '--file', '-', '--json', '-c', concurrency]
      const { code, stdout, stderr } = await run(args, { env, input })
      expect([code, stderr]).toEqual([
        2,
        expect.stringMatching(/^voice-insights-events: -:5: expected events\n/),
      ])
      expect(JSON.parse(stdout)).toMatchObject({ complete: false, events: 3, acknowledged: 3, retries: 1 })
      expect(requests).toHaveLength(4)
    },
  )

  it('should stop when it is told to, and show what came of it', async () => {
    const origin = await serve((_, response) => {
      setTimeout(() => response.end(), 20)
    })
    const child = start(['send', origin, '-n', '10000000', '-c', '4'], { env })
    const result = ended(child)
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    child.kill('SIGINT')
    const { code, stdout } = await result
    expect(stdout).toMatch(/^ANSWER[^]*\d+ acknowledged, 0 lost\nStopped before everything was sent\.\n$/)
    expect(code).toBe(1)
  })

  it('should not send again when it is told to stop', async () => {
    const { origin, requests } = await keep(() => 500)
    const child = start(['send', origin, '--json'], { env })
    const result = ended(child)
    await vi.waitUntil(() => requests.length > 1, { timeout: 30_000 })
    child.kill('SIGINT')
    const { code, stdout } = await result
    expect([code, JSON.parse(stdout)]).toEqual([
      1,
      expect.objectContaining({ complete: false, events: 1, undelivered: 1 }),
    ])
    expect(requests.length).toBeLessThan(5)
  })

  it('should send nothing before its turn when it is told to stop', async () => {
    const { origin, requests } = await keep(() => 204)
    const child = start(['send', origin, '-n', '100', '-c', '20', '--rate', '2'], { env })
    const result = ended(child)
    await vi.waitUntil(() => requests.length > 0, { timeout: 30_000 })
    child.kill('SIGINT')
    const begun = performance.now()
    expect(await result).toMatchObject({ code: 1, stderr: '' })
    expect(requests.length).toBeLessThan(20)
    // At this rate the last of them would wait for ten seconds.
    expect(performance.now() - begun).toBeLessThan(5_000)
  })

  it('should never show the token', async () => {
    const { origin } = await keep(() => 403)
    const outputs = [
      await run(['send', origin, '--forge'], { env }),
      await run(['send', origin, '--auth-token', token, '--json']),
      await run(['send', origin, '--auth-token', `${token} `]),
      await run(['send', origin, `--auth-tokn=${token}`]),
      await run(['send', 'none', '--auth-token', token]),
      await run(['send', origin, token, '--auth-token', token]),
      await run(['send', 'http://127.0.0.1:1', '--retry-for', '0'], { env }),
    ]
    expect(outputs.map(({ code }) => code)).toEqual([1, 1, 2, 2, 2, 2, 1])
    expect(JSON.stringify(outputs)).not.toContain(token)
  })

  it.each([
    ['expected URL', []],
    ['URL: expected the whole address', ['localhost:8080']],
    ['URL: expected the whole address', ['ftp://localhost']],
    ['URL: expected the whole address', ['shttp://localhost']],
    ['URL: expected the whole address', ['http://user:%zz@127.0.0.1:1']],
    ['url: expected the whole address of the sink', ['http://127.0.0.1:1/#a']],
    ['url: expected the whole address of the sink', ['http://127.0.0.1:1', '--sink-url', '']],
    ['--sink-url: expected an address that is percent-encoded', ['http://127.0.0.1:1/?a=\u00fc']],
    ['--type: expected an event type', ['http://127.0.0.1:1', '--type', 'call']],
    ['--type: expected an event type', ['http://127.0.0.1:1', '--type', 'call', '--file', 'none']],
    ['--call: expected answered-pstn, ', ['http://127.0.0.1:1', '--call', 'toString']],
    ['--count: expected a whole number', ['http://127.0.0.1:1', '--count', '1e3']],
    ['--count: expected a whole number', ['http://127.0.0.1:1', '--count', '0']],
    ['--set: expected PATH=VALUE', ['http://127.0.0.1:1', '--set', 'data']],
    ['--set: expected PATH=VALUE', ['http://127.0.0.1:1', '--set', '=a=b']],
    ['--set: expected JSON after :=', ['http://127.0.0.1:1', '--set', 'data:=x']],
    ['none: no such file\n', ['http://127.0.0.1:1', '--file', 'none']],
  ])('should refuse what cannot be right: %s', async (message, args) => {
    const { code, stdout, stderr } = await run(['send', ...args], { env })
    expect(stderr).toContain(`voice-insights-events: ${message}`)
    expect(stderr).toContain('Try: voice-insights-events send --help')
    expect([code, stdout]).toEqual([2, ''])
  })

  it('should ask for a token', async () => {
    expect(await run(['send', 'http://127.0.0.1:1'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('expected --auth-token, or TWILIO_AUTH_TOKEN') as string,
    })
  })
})
