import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import twilio from 'twilio'
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest'
import type { LambdaRequest } from 'voice-insights-events/lambda'
import { fixture, quickstartBody, stringified } from '../fixtures.js'
import { authToken, pathOf, signedRequest, url } from '../requests.js'
import { freePort, type Receiver, start } from './example.js'

const folder = mkdtempSync(join(tmpdir(), 'events-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const servers = ['node', 'express', 'fastify', 'hono', 'h3']
const functions = ['next', 'lambda', 'kinesis']

it('should have a test for each example', () => {
  const files = readdirSync(new URL('../../examples/', import.meta.url)).filter((file) =>
    file.endsWith('.ts'),
  )
  expect(files.sort()).toEqual([...servers, ...functions, 'webhook'].map((name) => `${name}.ts`).sort())
})

const text = quickstartBody.toString()
const linesIn = (file: string): number =>
  readFileSync(file, { encoding: 'utf8', flag: 'a+' }).split('\n').length - 1

describe.each(servers)('the example %s', (name) => {
  let receiver: Receiver | undefined
  afterEach(() => receiver?.kill())

  it('should take what Twilio sends, and nothing else', async () => {
    const file = join(folder, name)
    const env = { SINK_URL: url, TWILIO_AUTH_TOKEN: authToken, EVENTS_FILE: file }
    receiver = await start(`examples/${name}.ts`, await freePort(), env)
    const { origin } = receiver
    const post = async (body: string, change: Record<string, unknown> = {}) => {
      const { url: signed, ...request } = await signedRequest(body)
      const response = await fetch(origin + pathOf(signed), { ...request, ...change })
      return [response.status, linesIn(file)]
    }

    expect(await post(text, { headers: {} })).toEqual([403, 0])
    expect(await post(text, { body: text.replace('CA', 'CB') })).toEqual([500, 0])
    const get = await fetch(`${origin}/events`)
    expect([get.status, await get.text()]).toEqual([405, expect.stringContaining('Create the sink anew')])
    expect(await post(' '.repeat(1_100_000))).toEqual([500, 0])
    const { url: signed, ...request } = await signedRequest(text)
    expect((await fetch(`${origin}${pathOf(signed)}&a=b`, request)).status).toBe(403)

    // The official package signs what is taken first.
    const signature = twilio.getExpectedTwilioSignature(authToken, signed, {})
    const headers = { 'content-type': 'application/json', 'x-twilio-signature': signature }
    expect(await post(text, { headers })).toEqual([204, 1])
    expect(await post(text)).toEqual([204, 1])
    expect(await post(`\ufeff${text.replace(/"id": *"/, '$&another')}`)).toEqual([204, 2])
    expect(await post(JSON.stringify([stringified(fixture('realistic', 'EventStreams.TestSink'))]))).toEqual([
      204, 2,
    ])
    expect(await post('{')).toEqual([204, 2])
    expect(linesIn(`${file}.invalid`)).toBe(0)
    expect(readFileSync(`${file}.invalid`, 'utf8')).toBe('{')
  })
})

describe('the examples that are functions', () => {
  const file = join(folder, 'functions')
  vi.stubEnv('SINK_URL', url)
  vi.stubEnv('TWILIO_AUTH_TOKEN', authToken)
  vi.stubEnv('EVENTS_FILE', file)

  it('should answer as a Next.js route handler', async () => {
    const { GET, POST } = await import('../../examples/next.js')
    const { url: signed, ...request } = await signedRequest(quickstartBody)
    // Next.js rewrites the address, but not its query.
    const address = `http://localhost:3000${pathOf(signed)}`
    expect((await POST(new Request(address, { ...request, body: text }))).status).toBe(204)
    expect((await POST(new Request(address, { ...request, headers: {}, body: text }))).status).toBe(403)
    expect((await GET(new Request(address))).status).toBe(405)
    expect(linesIn(file)).toBe(1)
  })

  it('should answer as a Lambda function', async () => {
    const { handler } = await import('../../examples/lambda.js')
    const { url: signed, headers } = await signedRequest(`${text} `)
    const request: LambdaRequest = {
      rawQueryString: pathOf(signed).replace(/^[^?]*\?/, ''),
      headers,
      requestContext: { http: { method: 'POST' } },
      body: Buffer.from(`${text} `).toString('base64'),
      isBase64Encoded: true,
    }
    expect(await handler(request)).toMatchObject({ statusCode: 204 })
    expect(await handler({ ...request, headers: {} })).toMatchObject({ statusCode: 403 })
  })

  it('should take the records of a Kinesis stream', async () => {
    const { handler } = await import('../../examples/kinesis.js')
    const before = linesIn(file)
    const record = (data: unknown, sequenceNumber: string) => ({
      kinesis: { data: Buffer.from(JSON.stringify(data)).toString('base64'), sequenceNumber },
    })
    const event = { ...fixture('minimal'), type: 'com.twilio.voice.insights.call-summary.complete' }
    expect(await handler({ Records: [record(event, '1'), record({}, '2')] })).toEqual({
      batchItemFailures: [],
    })
    expect(linesIn(file)).toBe(before + 1)
  })
})
