// What a webhook answers to the `Request` of a runtime.
import type { EventMap } from 'voice-insights-events'
import { buildBody, buildEvent, signRequest } from 'voice-insights-events/testing'
import { createWebhook, seenInMemory, type WebhookOptions } from 'voice-insights-events/webhook'
import type { Data } from './data.js'
import { isEqual } from './is-equal.js'
import type { Check } from './suite.js'

const type = 'com.twilio.voice.insights.call-summary.complete'
interface Case {
  readonly name: string
  readonly status: number
  readonly body?: string
  readonly change?: (url: string, init: RequestInit) => Request
  readonly options?: Partial<WebhookOptions>
  readonly handled?: number
}

/** What is sent, how it is changed on its way, and the answer. */
const casesOf = (event: EventMap[typeof type]): readonly Case[] => [
  { name: 'an event', status: 204, handled: 1 },
  { name: 'events', status: 204, body: buildBody([event, { ...event, id: '2' }]), handled: 2 },
  { name: 'an event twice', status: 204, body: buildBody([event, event]), handled: 1 },
  { name: 'a body that is not JSON', status: 204, body: '{' },
  { name: 'an event that is not valid', status: 204, body: buildBody([{ ...event, data: {} }]) },
  {
    name: 'an event whose handler fails',
    status: 500,
    options: { on: { [type]: () => Promise.reject(new Error()) } },
  },
  {
    name: 'an event whose handler hangs',
    status: 503,
    options: { deadline: 50, on: { [type]: () => new Promise(() => undefined) } },
  },
  {
    name: 'no signature',
    status: 403,
    change: (url, init) => new Request(url, { ...init, headers: {} }),
  },
  { name: 'another address', status: 403, change: (url, init) => new Request(`${url}&a=b`, init) },
  {
    name: 'another body',
    status: 500,
    change: (url, init) => new Request(url, { ...init, body: buildBody([]) }),
  },
  { name: 'no POST', status: 405, change: (url) => new Request(url) },
]

export async function checkWebhook({ sink }: Data, check: Check): Promise<void> {
  const event = buildEvent(type)
  const good = buildBody([event])
  for (const { name, status, body = good, change, options, handled = 0 } of casesOf(event)) {
    const taken: unknown[] = []
    const webhook = createWebhook({
      ...sink,
      on: { [type]: ({ data }) => taken.push(data) },
      seen: seenInMemory(),
      ...options,
    })
    const { url, method, headers } = await signRequest({ ...sink, body })
    const init = { method, headers, body }
    const response = await webhook(change ? change(url, init) : new Request(url, init))
    check(`${name}: ${status}`, response.status === status)
    check(`${name}: ${handled} handled`, taken.length === handled)
    check(
      `${name}: as sent`,
      taken.every((data) => isEqual(data, event.data)),
    )
    const allow = status === 405 ? 'POST' : null
    check(`${name}: headers`, response.headers.get('allow') === allow)
    check(`${name}: text`, ((await response.text()) === '') === (status === 204))
  }
}
