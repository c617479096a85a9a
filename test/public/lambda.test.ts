import { describe, expect, it, vi } from 'vitest'
import { createKinesisHandler, lambdaHandler, type LambdaRequest } from 'voice-insights-events/lambda'
import { createWebhook, type InvalidHandler, seenInMemory } from 'voice-insights-events/webhook'
import { fixture, quickstartBody, stringified } from '../fixtures.js'
import { authToken, pathOf, signedRequest, url } from '../requests.js'

const complete = 'com.twilio.voice.insights.call-summary.complete'
const event = { ...stringified(fixture('realistic-v7-carrier')), type: complete }

/** The event of a function URL, as AWS documents it. */
async function lambdaRequest(change: Record<string, unknown> = {}): Promise<LambdaRequest> {
  const { url: signed, headers } = await signedRequest(quickstartBody)
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: '/events',
    rawQueryString: pathOf(signed).split('?')[1],
    headers,
    queryStringParameters: { bodySHA256: 'parsed' },
    requestContext: {
      http: { method: 'POST', path: '/events', protocol: 'HTTP/1.1', sourceIp: '192.0.2.1' },
    },
    body: quickstartBody.toString(),
    isBase64Encoded: false,
    ...change,
  } as LambdaRequest
}

describe('lambdaHandler', () => {
  const handler = vi.fn()
  const handle = lambdaHandler(createWebhook({ url, authToken, fallback: handler }))

  it.each([
    ['text', {}],
    ['base64', { body: quickstartBody.toString('base64'), isBase64Encoded: true }],
  ])('should take a body as %s', async (_, change) => {
    handler.mockClear()
    expect(await handle(await lambdaRequest(change))).toEqual({ statusCode: 204, headers: {}, body: '' })
    expect(handler).toHaveBeenCalledOnce()
  })

  it.each<[number, string, Record<string, unknown>]>([
    [403, 'signature_missing', { headers: {} }],
    [500, 'body_mismatch', { body: '[]' }],
    [500, 'body_mismatch', { body: undefined }],
    [403, 'signature_mismatch', { rawQueryString: '' }],
    [405, 'Expected POST', { requestContext: { http: { method: 'GET' } } }],
    [500, 'query_not_raw', { rawQueryString: undefined, requestContext: {}, httpMethod: 'POST' }],
  ])('should answer %i for %s', async (statusCode, text, change) => {
    const answer = await handle(await lambdaRequest(change))
    expect(answer).toMatchObject({ statusCode, headers: { 'content-type': expect.any(String) as string } })
    expect(answer.body).toMatch(new RegExp(`^${text}`))
  })

  it.each([true, false])(
    'should take no body for an empty one, in base64 or not: %s',
    async (isBase64Encoded) => {
      const onInvalid = vi.fn<InvalidHandler>()
      const { url: signed, headers } = await signedRequest('')
      const rawQueryString = pathOf(signed).split('?')[1]
      const change = { rawQueryString, headers, body: undefined, isBase64Encoded }
      const webhook = createWebhook({ url, authToken, fallback: () => undefined, onInvalid })
      expect(await lambdaHandler(webhook)(await lambdaRequest(change))).toMatchObject({ statusCode: 204 })
      expect(onInvalid.mock.calls.map(([{ code }]) => code)).toEqual(['invalid_json'])
    },
  )

  it('should have the event come again if its base64 is none', async () => {
    expect(await handle(await lambdaRequest({ body: '*', isBase64Encoded: true }))).toMatchObject({
      statusCode: 500,
    })
  })
})

describe('createKinesisHandler', () => {
  const record = (data: string | object, sequenceNumber: string) => ({
    eventSource: 'aws:kinesis',
    kinesis: {
      kinesisSchemaVersion: '1.0',
      partitionKey: 'x',
      sequenceNumber,
      data: Buffer.from(typeof data === 'string' ? data : JSON.stringify(data)).toString('base64'),
      approximateArrivalTimestamp: 1,
    },
    eventID: `shardId-000000000000:${sequenceNumber}`,
  })

  it('should hand the event of each record to its handler', async () => {
    const handler = vi.fn()
    const handle = createKinesisHandler({ on: { [complete]: handler } })
    const other = { ...event, type: 'com.twilio.voice.insights.call-summary.partial', data: 'no JSON' }
    expect(await handle({ Records: [record(event, '1'), record(event, '2'), record(other, '3')] })).toEqual({
      batchItemFailures: [],
    })
    expect(handler).toHaveBeenCalledTimes(2)
  })

  it('should name the records that failed, and only those', async () => {
    const onError = vi.fn()
    const handle = createKinesisHandler({
      on: {
        [complete]: ({ id }) => {
          if (id === 'bad') throw new Error('database')
        },
      },
      onInvalid: () => Promise.reject(new Error('full')),
      onError,
    })
    const Records = [
      record(event, '1'),
      record({ ...event, id: 'bad' }, '2'),
      record('{', '3'),
      record([event], '4'),
      record(event, '5'),
      { ...record(event, '6'), kinesis: { ...record(event, '6').kinesis, data: '*' } },
    ]
    expect(await handle({ Records })).toEqual({
      batchItemFailures: ['2', '3', '4', '6'].map((itemIdentifier) => ({ itemIdentifier })),
    })
    expect(onError).toHaveBeenCalledTimes(4)
  })

  it('should hand what is invalid to onInvalid, and go on', async () => {
    const onInvalid = vi.fn<InvalidHandler>()
    const handle = createKinesisHandler({ on: { [complete]: () => undefined }, onInvalid })
    const noBase64 = { kinesis: { data: '*', sequenceNumber: '3' } }
    const Records = [record('{', '1'), record({ ...event, data: '{}' }, '2'), noBase64]
    expect(await handle({ Records })).toEqual({ batchItemFailures: [] })
    expect(onInvalid.mock.calls.map(([{ code }, { body }]) => [code, body])).toEqual([
      ['invalid_json', new TextEncoder().encode('{')],
      ['invalid_data', expect.any(Uint8Array)],
      ['invalid_json', '*'],
    ])
  })

  it('should keep duplicates from their handler, in one batch too', async () => {
    const handler = vi.fn()
    const handle = createKinesisHandler({ on: { [complete]: handler }, seen: seenInMemory() })
    const Records = [record(event, '1'), record(event, '2')]
    expect(await handle({ Records })).toEqual({ batchItemFailures: [] })
    expect(await handle({ Records })).toEqual({ batchItemFailures: [] })
    expect(handler).toHaveBeenCalledOnce()
  })

  it('should report what is invalid, and go on', async () => {
    const onError = vi.fn()
    const handle = createKinesisHandler({ on: { [complete]: () => undefined }, onError })
    expect(await handle({ Records: [record('{', '1')] })).toEqual({ batchItemFailures: [] })
    expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ code: 'invalid_json' }), {
      step: 'invalid',
    })
  })

  it('should name the records that are not handled half a second before the function times out', async () => {
    const aborted = vi.fn()
    const handle = createKinesisHandler({
      on: {
        [complete]: ({ id }, { signal }) => {
          signal.addEventListener('abort', aborted)
          return id === 'slow' ? new Promise(() => undefined) : undefined
        },
      },
    })
    const Records = [record(event, '1'), record({ ...event, id: 'slow' }, '2')]
    const start = performance.now()
    expect(await handle({ Records }, { getRemainingTimeInMillis: () => 550 })).toEqual({
      batchItemFailures: [{ itemIdentifier: '2' }],
    })
    expect(performance.now() - start).toBeLessThan(450)
    expect(aborted).toHaveBeenCalledTimes(2)
  })

  it('should throw without a handler', () => {
    expect(() => createKinesisHandler({})).toThrow(TypeError)
  })
})
