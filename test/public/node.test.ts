import { once } from 'node:events'
import { request as httpRequest } from 'node:http'
import { describe, expect, it, vi } from 'vitest'
import { nodeHandler, type NodeRequest } from 'voice-insights-events/node'
import { createWebhook, type Delivery, type WebhookOptions } from 'voice-insights-events/webhook'
import { quickstartBody } from '../fixtures.js'
import { authToken, pathOf, signedRequest, url } from '../requests.js'
import { listen, post } from '../server.js'

const make = (options: Partial<WebhookOptions> = {}) => {
  const handler = vi.fn()
  return { handler, listener: nodeHandler(createWebhook({ url, authToken, fallback: handler, ...options })) }
}

describe('node:http', () => {
  it('should hand events over and answer 204', async () => {
    const { handler, listener } = make()
    expect(await post(await listen(listener))).toEqual({ status: 204, text: '' })
    expect(handler).toHaveBeenCalledOnce()
  })

  it('should refuse what was changed on its way', async () => {
    const { handler, listener } = make()
    const origin = await listen(listener)
    const request = await signedRequest(quickstartBody)
    const path = pathOf(request.url)
    const signature = request.headers['x-twilio-signature']
    const attempts = [
      [`${path}&a=b`, { ...request, body: quickstartBody.toString() }],
      [path, { ...request, body: quickstartBody.toString(), headers: {} }],
      [
        path,
        {
          ...request,
          body: quickstartBody.toString(),
          headers: { 'x-twilio-signature': signature.toLowerCase() },
        },
      ],
    ] as const
    const forged = quickstartBody.toString().replace('CA', 'CB')
    expect((await fetch(origin + path, { ...request, body: forged })).status).toBe(500)
    for (const [changed, init] of attempts) expect((await fetch(origin + changed, init)).status).toBe(403)
    expect(handler).not.toHaveBeenCalled()
  })

  it('should answer GET with what to do', async () => {
    const response = await fetch(await listen(make().listener))
    expect([response.status, response.headers.get('allow'), await response.text()]).toEqual([
      405,
      'POST',
      expect.stringContaining('Create the sink anew'),
    ])
  })

  it('should refuse a stranger without reading what he sends', async () => {
    const origin = await listen(make().listener)
    const request = httpRequest(origin, { method: 'POST', headers: { 'transfer-encoding': 'chunked' } })
    request.write('[')
    const [response] = (await once(request, 'response')) as [{ statusCode: number }]
    expect(response.statusCode).toBe(403)
    request.destroy()
  })

  it('should answer a body over the limit, in one piece or in many', async () => {
    const { handler, listener } = make({ maxBodyBytes: 100_000 })
    const origin = await listen(listener)
    const body = Buffer.alloc(3_000_000, ' ')
    expect(await post(origin, { body })).toMatchObject({
      status: 500,
      text: expect.stringMatching(/^body_too_large/) as string,
    })
    const { url: signed, headers } = await signedRequest(body)
    const request = httpRequest(origin + pathOf(signed), { method: 'POST', headers })
    for (let sent = 0; sent < body.length; sent += 300_000) request.write(body.subarray(sent, sent + 300_000))
    request.end()
    const [response] = (await once(request, 'response')) as [{ statusCode: number }]
    expect(response.statusCode).toBe(500)
    expect(handler).not.toHaveBeenCalled()
  })

  it('should survive a client that goes away', async () => {
    const onError = vi.fn()
    const origin = await listen(make({ onError }).listener)
    const { url: signed, headers } = await signedRequest(quickstartBody)
    const request = httpRequest(origin + pathOf(signed), {
      method: 'POST',
      headers: { ...headers, 'content-length': 9_000 },
    })
    request.on('error', () => undefined).write('[')
    await new Promise((resolve) => setTimeout(resolve, 50))
    request.destroy()
    await vi.waitFor(() => {
      expect(onError).toHaveBeenCalledWith(expect.any(Error), { step: 'verify' })
    })
    expect((await post(origin)).status).toBe(204)
  })
})

describe('a request', () => {
  /** A request and a response that are not those of Node.js. */
  const send = async (request: Partial<NodeRequest>, options: Partial<WebhookOptions> = {}) => {
    const { url: signed, headers } = await signedRequest(quickstartBody)
    const writeHead = vi.fn(() => ({ end: () => undefined }))
    const destroy = vi.fn()
    const response = { headersSent: false, writeHead, destroy }
    const { listener } = make(options)
    const defaults = { method: 'POST', url: pathOf(signed), headers, readableDidRead: false }
    listener({ ...defaults, ...request } as NodeRequest, response)
    return { response, writeHead, destroy, signed }
  }
  /** Why it cannot be verified. */
  const reasonOf = async (request: Partial<NodeRequest>, options: Partial<WebhookOptions> = {}) => {
    const onDelivery = vi.fn<(delivery: Delivery) => void>()
    await send(request, { ...options, onDelivery })
    await vi.waitFor(() => {
      expect(onDelivery).toHaveBeenCalledOnce()
    })
    return onDelivery.mock.calls[0]?.[0].reason
  }
  const chunks = (...sizes: number[]) => ({
    async *[Symbol.asyncIterator]() {
      let at = 0
      for (const size of [...sizes, quickstartBody.length]) {
        await Promise.resolve()
        yield quickstartBody.subarray(at, (at += size))
      }
    },
  })

  it('should be read in chunks of any size', async () => {
    const { writeHead } = await send(chunks(1, 500, 0, 20, 3))
    await vi.waitFor(() => {
      expect(writeHead).toHaveBeenCalledExactlyOnceWith(204, {})
    })
  })

  it('should not be read if it is a stranger\u2019s', async () => {
    const read = vi.fn(() => chunks()[Symbol.asyncIterator]())
    const { writeHead } = await send({ headers: {}, [Symbol.asyncIterator]: read })
    await vi.waitFor(() => {
      expect(writeHead).toHaveBeenCalledWith(403, expect.anything())
    })
    expect(read).not.toHaveBeenCalled()
  })

  it('should be kept up to the limit, and no further than one chunk past it', async () => {
    const length = quickstartBody.length
    expect(await reasonOf(chunks(100, 7), { maxBodyBytes: length })).toBeUndefined()
    expect(await reasonOf(chunks(100, 7), { maxBodyBytes: length - 1 })).toBe('body_too_large')
    expect(await reasonOf(chunks(length - 1), { maxBodyBytes: length - 1 })).toBe('body_too_large')
  })

  it('should not have its chunks looked at once it is too large', async () => {
    let looks = 0
    class Chunk extends Uint8Array {
      override get byteLength() {
        looks++
        return super.byteLength
      }
    }
    const stream = {
      async *[Symbol.asyncIterator]() {
        await Promise.resolve()
        for (let count = 0; count < 100; count++) yield new Chunk(10)
      },
    }
    expect(await reasonOf(stream, { maxBodyBytes: 25 })).toBe('body_too_large')
    expect(looks).toBeLessThan(20)
  })

  it('should not be read any more once its time is over', async () => {
    let read = 0
    const endless = {
      async *[Symbol.asyncIterator]() {
        for (;;) {
          await new Promise((resolve) => setTimeout(resolve, 2))
          read++
          yield new Uint8Array(1)
        }
      },
    }
    const { writeHead } = await send(endless, { deadline: 30 })
    await vi.waitFor(() => {
      expect(writeHead).toHaveBeenCalledWith(503, expect.anything())
    })
    const before = read
    await new Promise((resolve) => setTimeout(resolve, 40))
    expect(read).toBeLessThanOrEqual(before + 2)
  })

  it.each<[string, Partial<NodeRequest>]>([
    ['somebody else has read', { readableDidRead: true, ...chunks() }],
    [
      'is text because of an encoding',
      {
        async *[Symbol.asyncIterator]() {
          await Promise.resolve()
          // Sound: it is what `setEncoding` makes of a stream.
          yield '[]' as unknown as Uint8Array
        },
      },
    ],
  ])('should be told to be mended if its body %s', async (_, request) => {
    expect(await reasonOf(request)).toBe('body_not_raw')
  })

  it('should be told by its original address', async () => {
    const { url: signed } = await signedRequest(quickstartBody)
    const { writeHead } = await send({ ...chunks(), originalUrl: pathOf(signed), url: '/' })
    await vi.waitFor(() => {
      expect(writeHead).toHaveBeenCalledExactlyOnceWith(204, {})
    })
  })

  it('should be taken by the bytes that a cloud function keeps beside it', async () => {
    const { writeHead } = await send({ readableDidRead: true, body: [{}], rawBody: quickstartBody })
    await vi.waitFor(() => {
      expect(writeHead).toHaveBeenCalledExactlyOnceWith(204, {})
    })
  })

  it('should be hung up on if its answer cannot be written', async () => {
    const { response, destroy } = await send(chunks())
    response.writeHead.mockImplementation(() => {
      throw new Error('writeHead')
    })
    await vi.waitFor(() => {
      expect(destroy).toHaveBeenCalledOnce()
    })
  })

  it('should not be answered twice', async () => {
    const onDelivery = vi.fn()
    const { response, writeHead } = await send(chunks(), { onDelivery })
    response.headersSent = true
    await vi.waitFor(() => {
      expect(onDelivery).toHaveBeenCalledOnce()
    })
    await new Promise(setImmediate)
    expect(writeHead).not.toHaveBeenCalled()
  })
})
