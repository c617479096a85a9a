import express from 'express'
import { describe, expect, it, vi } from 'vitest'
import { nodeHandler } from 'voice-insights-events/node'
import { createWebhook } from 'voice-insights-events/webhook'
import { quickstartBody } from '../fixtures.js'
import { authToken, url } from '../requests.js'
import { listen, post } from '../server.js'

const make = () => {
  const handler = vi.fn()
  return { handler, listener: nodeHandler(createWebhook({ url, authToken, fallback: handler })) }
}

describe('Express', () => {
  it.each([
    ['no body parser', []],
    ['express.raw() in front', [express.raw({ type: () => true })]],
    ['express.text() in front', [express.text({ type: () => true })]],
    [
      'parsers in front that leave this body alone',
      [express.urlencoded(), express.json({ type: 'text/json' })],
    ],
  ])('should take events with %s', async (_, parsers) => {
    const { handler, listener } = make()
    const app = express()
      .use('/', ...parsers, (_, __, next) => {
        next()
      })
      .post('/events', listener)
    expect(await post(await listen(app))).toEqual({ status: 204, text: '' })
    expect(handler).toHaveBeenCalledOnce()
  })

  it('should say which middleware to change if it parsed the body, and have Twilio send it again', async () => {
    const { handler, listener } = make()
    const app = express().use(express.json()).post('/events', listener)
    expect(await post(await listen(app))).toEqual({
      status: 500,
      text: expect.stringMatching(/^body_not_raw: .*before express\.json\(\)/) as string,
    })
    expect(handler).not.toHaveBeenCalled()
  })

  it('should take events where a router is mounted', async () => {
    const { listener } = make()
    const app = express().use('/api', express.Router().use('/events', listener))
    expect((await post(await listen(app), { path: '/api' })).status).toBe(204)
  })

  it('should take a body that is larger than parsers take by default', async () => {
    const { handler, listener } = make()
    const app = express().post('/events', listener).use(express.json())
    const [event] = JSON.parse(quickstartBody.toString()) as [object]
    const body = Buffer.from(JSON.stringify(Array<object>(200).fill(event)))
    expect(body.length).toBeGreaterThan(300_000)
    expect((await post(await listen(app), { body })).status).toBe(204)
    expect(handler).toHaveBeenCalledTimes(200)
  })

  it('should take the bytes that a cloud function keeps beside the parsed body', async () => {
    const { handler, listener } = make()
    const app = express()
      .use(express.json({ verify: (request, _, bytes) => Object.assign(request, { rawBody: bytes }) }))
      .post('/events', listener)
    expect((await post(await listen(app))).status).toBe(204)
    expect(handler).toHaveBeenCalledOnce()
  })

  it('should leave a response alone that somebody else has sent', async () => {
    const { listener } = make()
    const app = express().post('/events', (request, response) => {
      response.status(202).end()
      listener(request, response)
    })
    expect((await post(await listen(app))).status).toBe(202)
  })
})
