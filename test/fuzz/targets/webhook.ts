import { isUtf8 } from 'node:buffer'
import {
  createWebhook,
  type Delivery,
  type ReceivedRequest,
  type Webhook,
} from 'voice-insights-events/webhook'
import { check, type Input, Notes } from '../answers.js'
import { canaries, expectNoTrace, plantAnywhere, printed } from '../canaries.js'
import { bodies } from '../corpus.js'
import type { Target } from '../engine.js'
import { mutateBytes, mutateTokens } from '../mutate.js'
import { makeRequest, sinks, tokens } from '../requests.js'

/** The whole life of a request: the right answer, the right handlers, and nothing personal where it may be logged. */
export const webhook = (lib = { createWebhook }): Target<Input> => ({
  name: 'webhook',
  lanes: 16,
  make: (random, seeds) => {
    const json = random.pick(seeds.bodies)
    const text = random.oneIn(3)
      ? plantAnywhere(random, json, canaries)
      : mutateTokens(random, json, 2, seeds.bodies)
    const bytes = new TextEncoder().encode(text)
    const isOdd = random.oneIn(4)
    const request = makeRequest(random, isOdd ? mutateBytes(random, random.pick(bodies), 2, bodies) : bytes)
    const raw = ['bytes', isUtf8(request.body) ? 'text' : 'bytes', 'function'] as const
    return {
      ...request,
      method: random.oneIn(32) ? random.pick(['GET', 'HEAD', 'post', '', 'canary']) : 'POST',
      as: random.oneIn(16) ? random.pick(['parsed', 'failing'] as const) : random.pick(raw),
      headers: random.oneIn(32) ? 'twice' : random.pick(['object', 'Headers'] as const),
      behaviour: random.oneIn(500)
        ? 'hangs'
        : random.pick(['succeeds', 'succeeds', 'throws', 'rejects'] as const),
    }
  },
  open: () => {
    let notes = new Notes()
    const webhooks = sinks.flatMap((url) =>
      [4_000, 2].map((deadline) => observed(lib, url, deadline, () => notes)),
    )
    return async (input) => {
      notes = new Notes()
      notes.behaviour = input.behaviour
      // Sound: there are two webhooks for each sink, the second in a hurry.
      const { receive } = webhooks[2 * input.sink + (input.behaviour === 'hangs' ? 1 : 0)]!
      const answer = await receive(requestOf(input, notes))
      expectNoTrace(printed(answer), 'an answer')
      for (const heard of notes.heard) expectNoTrace(heard, 'a hook')
      check(input, answer.status, notes)
      return `${answer.status} ${answer.body.split(':', 1)[0] ?? ''}`
    }
  },
})

function observed(
  lib: { createWebhook: typeof createWebhook },
  url: string,
  deadline: number,
  notes: () => Notes,
): Webhook {
  const behave = () => {
    if (notes().behaviour === 'throws') throw new Error('a handler of the user')
    if (notes().behaviour === 'rejects') return Promise.reject(new Error('a handler of the user'))
    return notes().behaviour === 'hangs' ? new Promise(() => undefined) : undefined
  }
  return lib.createWebhook({
    url,
    authToken: [...tokens],
    deadline,
    fallback: () => {
      notes().handled++
      return behave()
    },
    onInvalid: () => {
      notes().invalid++
      return behave()
    },
    onError: (error, context) => notes().heard.push(printed(error), JSON.stringify(context)),
    // Without its timings: 0.555011 ms may be written 0.5550109999.
    onDelivery: (delivery: Delivery) => notes().heard.push(JSON.stringify({ ...delivery, timings: [] })),
    seen: { has: () => false, mark: () => notes().marked++ },
  })
}

function requestOf({ method, query, signature, body, as, headers }: Input, notes: Notes): ReceivedRequest {
  const values = { 'X-Twilio-Signature': signature, 'X-Forwarded-For': canaries[4], Host: 'canary.example' }
  return {
    method,
    query,
    headers:
      headers === 'Headers'
        ? { get: (name) => (name === 'x-twilio-signature' ? (signature as string) : null) }
        : { ...values, ...(headers === 'twice' && { 'x-twilio-signature': signature }) },
    body: bodyOf(as, body, notes),
  }
}

function bodyOf(as: Input['as'], body: Uint8Array, notes: Notes): unknown {
  switch (as) {
    case 'bytes':
      return body
    case 'text':
      return Buffer.from(body).toString()
    case 'function':
      return () => {
        notes.reads++
        return Promise.resolve(body)
      }
    case 'parsed':
      return { parsed: true }
    case 'failing':
      return () => Promise.reject(new Error('a connection of the user'))
  }
}
