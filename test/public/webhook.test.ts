import { inspect } from 'node:util'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  createWebhook,
  type Delivery,
  type ErrorHandler,
  type Fallback,
  type InvalidHandler,
  forTypes,
  seenInMemory,
  type SeenStore,
  type Webhook,
  type WebhookOptions,
} from 'voice-insights-events/webhook'
import { fixture, quickstartBody, stringified } from '../fixtures.js'
import { authToken, pathOf, signedRequest, url } from '../requests.js'
import { runs } from '../runs.js'

const complete = 'com.twilio.voice.insights.call-summary.complete'
const partial = 'com.twilio.voice.insights.call-summary.partial'
const test = 'com.twilio.eventstreams.test-event'

const summary = fixture('realistic-v7-carrier')
const event = (change: Record<string, unknown> = {}) => ({
  ...stringified(summary),
  type: complete,
  ...change,
})
const testEvent = () => stringified(fixture('realistic', 'EventStreams.TestSink'))

const make = (options: Partial<WebhookOptions> = {}) =>
  createWebhook({ url, authToken, on: { [complete]: () => undefined }, ...options })

/** Posts events, signed, and gives the answer. */
async function post(webhook: Webhook, events: unknown, address = url) {
  const body = typeof events === 'string' || events instanceof Uint8Array ? events : JSON.stringify(events)
  const request = await signedRequest(body, address)
  return webhook(new Request(request.url, request))
}

afterEach(() => {
  vi.useRealTimers()
})

describe('a webhook', () => {
  it('should hand an event to the handler of its type, and answer 204 once that has settled', async () => {
    const handler = vi.fn(() => new Promise((resolve) => setTimeout(resolve, 20)))
    const response = await post(make({ on: { [complete]: handler } }), [event()])
    expect(handler.mock.results[0]?.value).toBeInstanceOf(Promise)
    expect(handler).toHaveBeenCalledExactlyOnceWith(
      { ...event(), data: summary.data },
      { signal: expect.any(AbortSignal) as AbortSignal },
    )
    expect([response.status, await response.text()]).toEqual([204, ''])
  })

  it('should hand several types to one handler', async () => {
    const handler = vi.fn()
    const webhook = make({ on: { ...forTypes([complete, partial], handler), [test]: () => undefined } })
    await post(webhook, [event(), event({ type: partial }), testEvent()])
    expect(handler).toHaveBeenCalledTimes(2)
  })

  it('should hand the rest to the fallback, which is told whether the type is known', async () => {
    const fallback = vi.fn<Fallback>()
    await post(make({ fallback }), [
      event(),
      event({ type: partial }),
      event({ type: 'com.twilio.new', dataschema: 'https://example.com/new' }),
    ])
    expect(fallback.mock.calls.map(([{ type }, { known }]) => [type, known])).toEqual([
      [partial, true],
      ['com.twilio.new', false],
    ])
  })

  it('should not look at the data of events that nobody handles', async () => {
    const onInvalid = vi.fn()
    const onDelivery = vi.fn()
    const response = await post(make({ onInvalid, onDelivery }), [event({ type: partial, data: 'no JSON' })])
    expect([response.status, onInvalid.mock.calls.length]).toEqual([204, 0])
    expect(onDelivery).toHaveBeenCalledWith(
      expect.objectContaining({ events: { handled: 0, duplicate: 0, ignored: 1, invalid: 0, failed: 0 } }),
    )
  })

  it('should hand over tests of the sink', async () => {
    const handler = vi.fn()
    expect((await post(make({ on: { [test]: handler } }), [testEvent()])).status).toBe(204)
    expect(handler).toHaveBeenCalledOnce()
    expect((await post(make(), [testEvent()])).status).toBe(204)
  })

  it('should take a single event, and none', async () => {
    const handler = vi.fn()
    expect((await post(make({ on: { [complete]: handler } }), event())).status).toBe(204)
    expect(handler).toHaveBeenCalledOnce()
    expect((await post(make(), [])).status).toBe(204)
  })
})

describe('the answer to a request that is not from Twilio', () => {
  const send = async (change: Record<string, unknown>, options: Partial<WebhookOptions> = {}) => {
    const handler = vi.fn()
    const request = await signedRequest(quickstartBody)
    const webhook = make({ fallback: handler, ...options })
    const response = await webhook(new Request(request.url, { ...request, ...change }))
    expect(handler).not.toHaveBeenCalled()
    const [allow, type] = ['allow', 'content-type'].map((name) => response.headers.get(name))
    return { status: response.status, allow, type, text: await response.text() }
  }

  it('should be 403 with the likely cause', async () => {
    expect(await send({ headers: {} })).toMatchObject({
      status: 403,
      allow: null,
      type: 'text/plain; charset=utf-8',
      text: expect.stringMatching(/^signature_missing: \w.*\.$/) as string,
    })
    expect(await send({ headers: { 'x-twilio-signature': `${'A'.repeat(27)}=` } })).toMatchObject({
      status: 403,
      text: expect.stringMatching(/^signature_mismatch: /) as string,
    })
  })

  it('should be 503 where the operator says so', async () => {
    expect(await send({ headers: {} }, { refusedStatus: 503 })).toMatchObject({ status: 503 })
  })

  it.each(['GET', 'PUT', 'DELETE'])('should be 405 for %s', async (method) => {
    expect(await send({ method, body: undefined })).toEqual({
      status: 405,
      allow: 'POST',
      type: 'text/plain; charset=utf-8',
      text: expect.stringMatching(/Create the sink anew.*POST/) as string,
    })
  })

  it('should be 403 for an address that is too long to be one of Twilio, which nobody need hear of', async () => {
    const onError = vi.fn()
    const { headers } = await signedRequest('[]')
    const request = { query: `?${'a'.repeat(20_000)}`, headers, body: '[]' }
    expect(await make({ onError }).receive(request)).toMatchObject({
      status: 403,
      body: expect.stringMatching(/^url_too_long: /) as string,
    })
    expect(onError).not.toHaveBeenCalled()
  })

  it('should come before the body is read', async () => {
    const body = vi.fn(() => quickstartBody)
    const { signature } = await signedRequest(quickstartBody).then(({ headers }) => ({
      signature: headers['x-twilio-signature'],
    }))
    await make().receive({ query: '?bodySHA256=0', headers: { 'x-twilio-signature': signature }, body })
    expect(body).not.toHaveBeenCalled()
  })

  it('should hold neither the token nor what was sent', async () => {
    const deliveries: Delivery[] = []
    const webhook = make({ onDelivery: (delivery) => deliveries.push(delivery) })
    const request = new Request(`${url}?canary`, {
      method: 'POST',
      headers: { 'x-twilio-signature': `${'canary'.repeat(4)}AA=` },
      body: 'canary',
    })
    const text = await (await webhook(request)).text()
    expect(deliveries).toHaveLength(1)
    expect(text + inspect([deliveries, webhook], { depth: Infinity, showHidden: true })).not.toMatch(
      new RegExp(`canary|${authToken}`),
    )
  })
})

describe('the answer to a request from Twilio', () => {
  const fail = () => Promise.reject(new Error('database'))

  it('should be 500 if a handler rejects or throws, once the others are done', async () => {
    for (const failing of [
      fail,
      () => {
        throw new Error('database')
      },
    ]) {
      const others = vi.fn()
      const onError = vi.fn<ErrorHandler>()
      const webhook = make({ on: { [complete]: failing, [partial]: others }, onError })
      const response = await post(webhook, [event(), event({ type: partial })])
      expect([response.status, others.mock.calls.length]).toEqual([500, 1])
      expect(onError).toHaveBeenCalledExactlyOnceWith(new Error('database'), { step: 'handler' })
      expect(onError.mock.calls[0]?.[1].event?.id).toBe(summary.id)
    }
  })

  it('should be 204 for what is invalid if onInvalid took it, with the body', async () => {
    const onInvalid = vi.fn()
    const handler = vi.fn()
    const events = [event({ data: '{}' }), event()]
    const response = await post(make({ on: { [complete]: handler }, onInvalid }), events)
    expect([response.status, handler.mock.calls.length]).toEqual([204, 1])
    expect(onInvalid).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ code: 'invalid_data', index: 0 }),
      {
        signal: expect.any(AbortSignal) as AbortSignal,
        body: new TextEncoder().encode(JSON.stringify(events)),
      },
    )
  })

  it.each(['{', new Uint8Array([0x5b, 0xff, 0x5d])])(
    'should be the same for a body that cannot be read: %j',
    async (body) => {
      const onInvalid = vi.fn()
      expect((await post(make({ onInvalid }), body)).status).toBe(204)
      expect(onInvalid).toHaveBeenCalledOnce()
    },
  )

  it('should be 204 for what is invalid if onError heard of it, and 500 if onInvalid failed', async () => {
    const onError = vi.fn()
    expect((await post(make({ onError }), [event({ data: '{}' })])).status).toBe(204)
    expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ code: 'invalid_data' }), {
      step: 'invalid',
    })
    const onFailure = vi.fn()
    const failing = make({ onInvalid: fail, onError: onFailure })
    expect((await post(failing, [event({ data: '{}' })])).status).toBe(500)
    expect(onFailure).toHaveBeenCalledExactlyOnceWith(new Error('database'), { step: 'invalid' })
  })

  it('should be 500 for a body that is not the signed one: a proxy may have changed it', async () => {
    const onError = vi.fn()
    const request = await signedRequest(quickstartBody)
    const handler = vi.fn()
    const webhook = make({ fallback: handler, onError })
    for (const body of ['[]', null]) {
      const response = await webhook(new Request(request.url, { ...request, body }))
      expect([response.status, await response.text()]).toEqual([
        500,
        expect.stringMatching(/^body_mismatch: /),
      ])
    }
    expect(handler).not.toHaveBeenCalled()
    expect(onError).toHaveBeenCalledWith(
      expect.objectContaining({ message: expect.stringMatching(/^body_mismatch: /) as string }),
      { step: 'verify' },
    )
  })

  it('should be 503 past the deadline, and abort what is still at work', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const aborted = vi.fn()
    const hanging = vi.fn((_: unknown, { signal }: { signal: AbortSignal }) => {
      signal.addEventListener('abort', () => {
        aborted((signal.reason as Error).name)
      })
      return new Promise(() => undefined)
    })
    const answer = post(make({ on: { [complete]: hanging } }), [event()])
    while (hanging.mock.calls.length === 0) await new Promise(setImmediate)
    await vi.advanceTimersByTimeAsync(3_999)
    expect(aborted).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    expect(aborted).toHaveBeenCalledExactlyOnceWith('TimeoutError')
    expect((await answer).status).toBe(503)
  })

  it('should be 503 past the deadline if the body does not come, and nothing be handled any more', async () => {
    for (const sent of [quickstartBody, Buffer.from('no JSON')]) {
      const handler = vi.fn()
      const { headers, url: signed } = await signedRequest(sent)
      let come: (body: Uint8Array) => void = () => undefined
      const body = () =>
        new Promise<Uint8Array>((resolve) => {
          come = resolve
        })
      const webhook = make({ fallback: handler, onInvalid: handler, deadline: 20 })
      expect((await webhook.receive({ query: signed, headers, body })).status).toBe(503)
      come(sent)
      await new Promise((resolve) => setTimeout(resolve, 20))
      expect(handler).not.toHaveBeenCalled()
    }
  })

  it('should be 500 where the tokens cannot be had', async () => {
    const onError = vi.fn()
    expect((await post(make({ authToken: fail as () => Promise<string>, onError }), [event()])).status).toBe(
      500,
    )
    expect(onError).toHaveBeenCalledExactlyOnceWith(new Error('database'), { step: 'verify' })
  })

  it('should be 500 where the body or the query came parsed: it is this receiver that must be mended', async () => {
    const onError = vi.fn()
    const { url: signed, headers } = await signedRequest('[]')
    const { receive } = make({ onError })
    expect(await receive({ query: signed, headers, body: [] })).toMatchObject({
      status: 500,
      body: expect.stringMatching(/^body_not_raw: .*before express\.json\(\)/) as string,
    })
    expect(await receive({ query: {} as string, headers, body: '[]' })).toMatchObject({ status: 500 })
    expect(onError).toHaveBeenCalledTimes(2)
    const used = new Request(signed, { method: 'POST', headers, body: '[]' })
    await used.text()
    expect(await (await make()(used)).text()).toMatch(/^body_not_raw/)
  })

  it('should be 500 for a body over the limit, which may be raised', async () => {
    const deliveries: Delivery[] = []
    const webhook = make({
      maxBodyBytes: quickstartBody.length - 1,
      onDelivery: (delivery) => deliveries.push(delivery),
    })
    expect((await post(webhook, new Uint8Array(quickstartBody))).status).toBe(500)
    expect(deliveries).toMatchObject([{ outcome: 'unverifiable', reason: 'body_too_large' }])
    expect(
      (await post(make({ maxBodyBytes: quickstartBody.length }), new Uint8Array(quickstartBody))).status,
    ).toBe(204)
  })

  it('should never be 4xx, whatever was signed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.json(), fc.string(), fc.uint8Array(), fc.constant(JSON.stringify([event()]))),
        fc.boolean(),
        async (body, throws) => {
          const handler = () => {
            if (throws) throw new Error('x')
          }
          const { status } = await post(make({ fallback: handler, onInvalid: handler }), body)
          expect([204, 500]).toContain(status)
        },
      ),
      { numRuns: runs(1_000) },
    )
  })
})

describe('the limits', () => {
  it('should be those of the parser', async () => {
    const onInvalid = vi.fn<InvalidHandler>()
    await post(make({ onInvalid, maxEvents: 1 }), [event(), event()])
    await post(make({ onInvalid, maxDepth: 2 }), [event()])
    expect(onInvalid.mock.calls.map(([{ code }]) => code)).toEqual(['too_many_events', 'too_deep'])
    const large = JSON.stringify([
      event({ data: JSON.stringify({ ...summary.data, x: 'x'.repeat(2_000_000) }) }),
    ])
    expect((await post(make({ maxBodyBytes: 3_000_000 }), large)).status).toBe(204)
    expect((await post(make(), large)).status).toBe(500)
  })
})

describe('the events of one body', () => {
  it('should be handled at the same time', async () => {
    let meet: () => void = () => undefined
    const met = new Promise<void>((resolve) => (meet = resolve))
    const on = {
      [complete]: () => met,
      [partial]: () => {
        meet()
      },
    }
    expect((await post(make({ on, deadline: 1_000 }), [event(), event({ type: partial })])).status).toBe(204)
  })

  it('should have a signal each, which nobody need be warned of', async () => {
    const warn = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined)
    const handler: Fallback = (_, { signal }) => {
      signal.addEventListener('abort', () => undefined)
    }
    await post(
      make({ fallback: handler }),
      Array.from({ length: 20 }, (_, id) => event({ id: String(id) })),
    )
    await new Promise(setImmediate)
    expect(warn).not.toHaveBeenCalled()
    warn.mockRestore()
  })

  it('should leave nothing behind once they are handled', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    await post(make({ seen: seenInMemory() }), [event()])
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('a store of seen events', () => {
  it('should keep a duplicate from its handler', async () => {
    const handler = vi.fn()
    const onDelivery = vi.fn()
    const webhook = make({ on: { [complete]: handler }, seen: seenInMemory(), onDelivery })
    expect((await post(webhook, [event()])).status).toBe(204)
    expect((await post(webhook, [event()])).status).toBe(204)
    expect(handler).toHaveBeenCalledTimes(1)
    expect(onDelivery).toHaveBeenLastCalledWith(
      expect.objectContaining({ events: { handled: 0, duplicate: 1, ignored: 0, invalid: 0, failed: 0 } }),
    )
    await post(webhook, [event({ id: 'another' }), event({ source: '/another' }), event({ id: 'another' })])
    expect(handler).toHaveBeenCalledTimes(3)
  })

  it('should tell apart what only looks alike', async () => {
    const handler = vi.fn()
    const webhook = make({ on: { [complete]: handler }, seen: seenInMemory() })
    await post(webhook, [event({ source: 'a","b', id: 'c' }), event({ source: 'a', id: 'b","c' })])
    expect(handler).toHaveBeenCalledTimes(2)
  })

  it('should not keep an event whose handler failed', async () => {
    const handler = vi.fn().mockRejectedValueOnce(new Error('database'))
    const webhook = make({ on: { [complete]: handler }, seen: seenInMemory() })
    expect((await post(webhook, [event()])).status).toBe(500)
    expect((await post(webhook, [event()])).status).toBe(204)
    expect(handler).toHaveBeenCalledTimes(2)
  })

  it('should keep an event whose handler succeeded past the deadline', async () => {
    let finish: () => void = () => undefined
    const handler = vi.fn(
      () =>
        new Promise<void>((resolve) => {
          finish = resolve
        }),
    )
    const deliveries: Delivery[] = []
    const onDelivery = (delivery: Delivery) => deliveries.push(delivery)
    const webhook = make({ on: { [complete]: handler }, seen: seenInMemory(), deadline: 20, onDelivery })
    expect((await post(webhook, [event()])).status).toBe(503)
    expect(deliveries).toMatchObject([{ outcome: 'late', events: { handled: 0 } }])
    finish()
    await new Promise((resolve) => setTimeout(resolve, 5))
    expect(deliveries[0]?.events.handled).toBe(0)
    expect((await post(webhook, [event()])).status).toBe(204)
    expect(handler).toHaveBeenCalledTimes(1)
  })

  it('should take no test of the sink for a duplicate', async () => {
    const handler = vi.fn()
    const webhook = make({ on: { [test]: handler }, seen: seenInMemory() })
    await post(webhook, [testEvent(), testEvent()])
    await post(webhook, [testEvent()])
    expect(handler).toHaveBeenCalledTimes(3)
  })

  it('should be asked before and told after', async () => {
    const calls: string[] = []
    const seen: SeenStore = {
      has: (key) => {
        calls.push(`has ${key}`)
        return false
      },
      mark: (key) => {
        calls.push(`mark ${key}`)
      },
    }
    await post(make({ on: { [complete]: () => calls.push('handle') }, seen }), [
      event({ source: 's', id: 'i' }),
    ])
    expect(calls).toEqual(['has ["s","i"]', 'handle', 'mark ["s","i"]'])
  })

  it.each<[string, () => never | Promise<never>]>([
    [
      'throws',
      () => {
        throw new Error('redis')
      },
    ],
    ['rejects', () => Promise.reject(new Error('redis'))],
    ['hangs', () => new Promise(() => undefined)],
  ])('should not cost an event if it %s', async (_, fail) => {
    const onError = vi.fn<ErrorHandler>()
    const handler = vi.fn()
    const webhook = make({ on: { [complete]: handler }, seen: { has: fail, mark: fail }, onError })
    expect((await post(webhook, [event()])).status).toBe(204)
    expect(handler).toHaveBeenCalledOnce()
    expect(onError.mock.calls.map(([, { step }]) => step)).toEqual(['seen', 'seen'])
  })

  it('should not be told of tests of the sink', async () => {
    const seen = { has: vi.fn(() => false), mark: vi.fn() }
    await post(make({ on: { [test]: () => undefined }, seen }), [testEvent()])
    expect([seen.has.mock.calls, seen.mark.mock.calls]).toEqual([[], []])
  })

  it('may be an object of a class', async () => {
    class Store implements SeenStore {
      readonly #keys = new Set<string>()
      has(key: string) {
        return this.#keys.has(key)
      }
      mark(key: string) {
        this.#keys.add(key)
      }
    }
    const handler = vi.fn()
    const webhook = make({ on: { [complete]: handler }, seen: new Store() })
    await post(webhook, [event()])
    await post(webhook, [event()])
    expect(handler).toHaveBeenCalledOnce()
  })

  it('should remember the event as it came, whatever its handler makes of it', async () => {
    const handler = vi.fn((handled: { id: string }) => {
      handled.id = 'another'
    })
    const webhook = make({ on: { [complete]: handler }, seen: seenInMemory() })
    await post(webhook, [event()])
    await post(webhook, [event()])
    await post(webhook, [event({ id: 'another' })])
    expect(handler).toHaveBeenCalledTimes(2)
  })

  it('should not have an event begun after the deadline', async () => {
    const handler = vi.fn()
    const has = () => new Promise<boolean>((resolve) => setTimeout(resolve, 40, false))
    const webhook = make({ on: { [complete]: handler }, seen: { has, mark: () => undefined }, deadline: 20 })
    expect((await post(webhook, [event()])).status).toBe(503)
    await new Promise((resolve) => setTimeout(resolve, 40))
    expect(handler).not.toHaveBeenCalled()
  })

  it('should forget the oldest', async () => {
    const seen = seenInMemory(2)
    for (const key of ['a', 'b', 'a', 'c']) await seen.mark(key)
    expect(['a', 'b', 'c'].map((key) => seen.has(key))).toEqual([false, true, true])
  })

  it.each([0, -1, 1.5, Number.NaN, Infinity])('should refuse the capacity %s', (capacity) => {
    expect(() => seenInMemory(capacity)).toThrow(RangeError)
    expect(() => seenInMemory(capacity)).toThrow(/^capacity: expected/)
  })

  it('should remember as little as one event', async () => {
    const seen = seenInMemory(1)
    for (const key of ['a', 'b']) await seen.mark(key)
    expect(['a', 'b'].map((key) => seen.has(key))).toEqual([false, true])
  })
})

describe('onDelivery', () => {
  it('should hear of every request, with counts and timings', async () => {
    const deliveries: Delivery[] = []
    const webhook = make({
      on: {
        [complete]: ({ id }) => {
          if (id === 'bad') throw new Error('x')
        },
      },
      seen: seenInMemory(),
      onInvalid: () => undefined,
      onDelivery: (delivery) => deliveries.push(delivery),
    })
    const start = performance.now()
    await post(webhook, [
      event(),
      event(),
      event({ type: partial }),
      event({ id: 'x', data: '{}' }),
      event({ id: 'bad' }),
    ])
    await webhook(new Request(url))
    await webhook(new Request(url, { method: 'POST' }))
    expect(deliveries).toMatchObject([
      {
        outcome: 'failed',
        status: 500,
        events: { handled: 1, duplicate: 1, ignored: 1, invalid: 1, failed: 1 },
      },
      { outcome: 'method_not_allowed', status: 405, events: { handled: 0 } },
      { outcome: 'refused', status: 403, reason: 'signature_missing' },
    ])
    const [{ timings }] = deliveries as [Delivery]
    const { verify = 0, parse = 0, handle = 0, total } = timings
    expect(Math.min(verify, parse, handle)).toBeGreaterThan(0)
    expect(verify + parse + handle).toBeLessThanOrEqual(total)
    expect(total).toBeLessThan(performance.now() - start)
  })

  it.each([
    () => {
      throw new Error('metrics')
    },
    () => Promise.reject(new Error('metrics')),
  ])('should not change the answer by failing: %s', async (hook) => {
    const webhook = make({ on: { [complete]: hook }, onDelivery: hook, onError: hook })
    expect((await post(webhook, [event()])).status).toBe(500)
    expect((await post(webhook, [event({ type: partial })])).status).toBe(204)
  })
})

describe('onError', () => {
  it('should hear of signatures that are not Twilio\u2019s, of what cannot be verified and of deadlines, not of scanners', async () => {
    const onError = vi.fn<ErrorHandler>()
    const webhook = make({ onError })
    const late = make({ onError, deadline: 20, fallback: () => new Promise(() => undefined) })
    const request = await signedRequest(quickstartBody)
    await webhook(new Request(`${request.url}&a=b`, request))
    await webhook(new Request(request.url, { ...request, body: '[]' }))
    await late(new Request(request.url, request))
    await webhook(new Request(url, { method: 'POST' }))
    await webhook(new Request(url, { method: 'POST', headers: { 'x-twilio-signature': 'x' } }))
    expect(onError.mock.calls.map(([error, { step }]) => [(error as Error).message, step])).toEqual([
      [expect.stringMatching(/^signature_mismatch: Check url/), 'verify'],
      [expect.stringMatching(/^body_mismatch: /), 'verify'],
      ['The deadline has passed.', 'deadline'],
    ])
  })

  it.each(['inspect', 'JSON'])('should get nothing personal that %s shows', async (how) => {
    const { data, ...rest } = fixture('full', 'VoiceInsights.ConferenceParticipantSummary')
    const canaries = JSON.parse(JSON.stringify(data), (_, value: unknown) =>
      typeof value === 'string' ? value.replace(/.*/s, (text) => `${text}canary`) : value,
    ) as object
    const onError = vi.fn<ErrorHandler>()
    const fail = () => {
      throw new Error('database')
    }
    await post(make({ fallback: fail, seen: { has: fail, mark: fail }, onError }), [
      { ...rest, data: canaries },
    ])
    expect(onError.mock.calls.map(([, { step, event: about }]) => [step, about?.data])).toEqual([
      ['seen', canaries],
      ['handler', canaries],
    ])
    const shown =
      how === 'JSON' ? JSON.stringify(onError.mock.calls) : inspect(onError.mock.calls, { depth: Infinity })
    expect(shown).not.toContain('canary')
  })
})

describe('receive', () => {
  it.each([
    ['a Headers object', (headers: Record<string, string>) => new Headers(headers)],
    ['a record', (headers: Record<string, string>) => headers],
    [
      'whatever has get',
      (headers: Record<string, string>) => ({ get: (name: string) => headers[name] ?? null }),
    ],
    [
      'a record in another case',
      ({ 'x-twilio-signature': signature }: Record<string, string>) => ({ 'X-Twilio-Signature': signature }),
    ],
  ])('should take the headers as %s', async (_, form) => {
    const { url: signed, headers, body } = await signedRequest(quickstartBody)
    expect(await make().receive({ query: pathOf(signed), headers: form(headers), body })).toEqual({
      status: 204,
      headers: {},
      body: '',
    })
  })

  it('should refuse a signature that came twice', async () => {
    const { url: signed, headers, body } = await signedRequest(quickstartBody)
    const signature = headers['x-twilio-signature']
    for (const twice of [
      { 'x-twilio-signature': [signature, signature] },
      { 'x-twilio-signature': signature, 'X-Twilio-Signature': signature },
    ])
      expect(await make().receive({ query: signed, headers: twice, body })).toMatchObject({
        status: 403,
        body: expect.stringMatching(/^signature_malformed/) as string,
      })
  })

  it('should take bytes, a buffer and text', async () => {
    const { url: query, headers } = await signedRequest(quickstartBody)
    const bytes = new Uint8Array(quickstartBody)
    for (const body of [
      bytes,
      bytes.buffer,
      quickstartBody.toString(),
      () => bytes.buffer,
      () => Promise.resolve(bytes),
    ])
      expect((await make({ fallback: () => undefined }).receive({ query, headers, body })).status).toBe(204)
  })

  it('should hand bytes to onInvalid, however they came', async () => {
    const { url: query, headers } = await signedRequest('no JSON')
    const bytes = new TextEncoder().encode('no JSON')
    const onInvalid = vi.fn<InvalidHandler>()
    for (const body of [bytes, bytes.buffer]) await make({ onInvalid }).receive({ query, headers, body })
    expect(onInvalid.mock.calls.map(([, { body }]) => body)).toEqual([bytes, bytes])
  })
})

describe('createWebhook', () => {
  it('should take a handler that is undefined for none', () => {
    expect(() => make({ on: { [complete]: () => undefined, [partial]: undefined } })).not.toThrow()
  })

  it('should not ask for the tokens before the first request', () => {
    const tokens = vi.fn(() => authToken)
    make({ authToken: tokens })
    expect(tokens).not.toHaveBeenCalled()
  })

  it.each<[string, Record<string, unknown>]>([
    ['no handler at all', { on: {} }],
    ['nothing but an undefined one', { on: { [complete]: undefined } }],
    ['a handler that is none', { on: { [complete]: 'save' } }],
    ['a fallback that is none', { fallback: 1 }],
    ['an onInvalid that is none', { onInvalid: {} }],
    ['an onError that is none', { onError: 'log' }],
    ['an onDelivery that is none', { onDelivery: 'log' }],
    ['a store that is none', { seen: new Set() }],
    ['a deadline of 0', { deadline: 0 }],
    ['a deadline that a timer cannot hold', { deadline: Infinity }],
    ['a deadline in words', { deadline: '4s' }],
    ['a deadline that is text', { deadline: '3000' }],
    ['a deadline past that of Twilio', { deadline: 5_000 }],
    ['another status', { refusedStatus: 400 }],
    [
      'a type that the catalogue does not list',
      { on: { 'com.twilio.voice.insights.call-summary.compelte': () => undefined } },
    ],
    ['a list of handlers', { on: [() => undefined] }],
    ['an empty token', { authToken: '' }],
    ['a relative address', { url: '/events' }],
  ])('should throw for %s', (_, options) => {
    const [name = ''] = Object.keys(options)
    const create = () => make(options)
    expect(create).toThrow(TypeError)
    expect(create).toThrow(new RegExp(`^(.*, )?${name}(, .*)?: expected`))
  })
})
