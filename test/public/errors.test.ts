import { inspect } from 'node:util'
import { describe, expect, it, vi } from 'vitest'
import { isVoiceInsightsError, parse, safeParse, VoiceInsightsError } from 'voice-insights-events'
import { createKinesisHandler } from 'voice-insights-events/lambda'
import { createWebhook } from 'voice-insights-events/webhook'
import { fixture } from '../fixtures.js'
import { authToken, signedRequest, url } from '../requests.js'

const errorOf = (body: unknown): VoiceInsightsError => {
  const error = safeParse(body).find(({ success }) => !success)?.error
  if (!error) throw new Error('nothing was refused')
  return error
}

describe('an error', () => {
  const body = [
    fixture('full'),
    { ...fixture('full'), data: { ...fixture('full').data, duration: '+15550109999' } },
  ]

  it('should say what happened, where, what was expected and what to do', () => {
    expect(errorOf(body)).toMatchObject({
      name: 'VoiceInsightsError',
      code: 'invalid_data',
      index: 1,
      issues: [{ pointer: '/1/data/duration', expected: 'integer' }],
      message:
        'The data of the event does not adhere to its schema. Report it if Twilio really sent it.\n' +
        '  /1/data/duration: expected integer',
    })
  })

  it('should hold the element and all results where no logger prints them', () => {
    const error = errorOf(body)
    expect(error.element).toBe(body[1])
    expect(error.results).toHaveLength(2)
    expect(Object.keys(error)).toEqual(['code', 'issues', 'index'])
    expect(inspect(error, { depth: Infinity, showHidden: true, getters: false })).not.toContain('+1555')
    expect(JSON.stringify(error)).not.toContain('+1555')
  })

  it('should show three issues, and whether there are more', () => {
    const withIssues = (count: number) => {
      const issues = Array.from({ length: count }, (_, at) => ({ pointer: `/${at}`, expected: 'integer' }))
      return new VoiceInsightsError('invalid_data', { issues }).message.split('\n').slice(1)
    }
    const lines = [0, 1, 2].map((at) => `  /${at}: expected integer`)
    expect([withIssues(0), withIssues(2), withIssues(3)]).toEqual([[], lines.slice(0, 2), lines])
    expect(withIssues(4)).toEqual([...lines, '  …'])
  })

  it('should have no stack where it is a result, and leave the stacks of others alone', () => {
    const { stackTraceLimit } = Error
    expect(errorOf(body).stack).not.toMatch(/^ {4}at /m)
    expect(Error.stackTraceLimit).toBe(stackTraceLimit)
    expect(new Error('x').stack).toMatch(/^ {4}at /m)
  })

  it('should have no issues, element or results unless it is given some', () => {
    const { issues, index, element, results } = new VoiceInsightsError('invalid_json')
    expect({ issues, index, element, results }).toEqual({
      issues: [],
      index: undefined,
      element: undefined,
      results: [],
    })
    // Whoever lists the getters of a class must not fail.
    const { element: ofNone, results: ofNobody } = VoiceInsightsError.prototype
    expect([ofNone, ofNobody]).toEqual([undefined, []])
  })

  it('should be recognised, also one of another copy, and nothing else', () => {
    expect(isVoiceInsightsError(errorOf('['))).toBe(true)
    expect(isVoiceInsightsError({ name: 'VoiceInsightsError', code: 'invalid_json' })).toBe(true)
    for (const other of [
      new Error('x'),
      Object.assign(new Error('x'), { code: 'ENOENT' }),
      { name: 'VoiceInsightsError' },
      { code: 'invalid_json' },
      Object.assign(
        function VoiceInsightsError() {
          return 1
        },
        { code: 'invalid_json' },
      ),
      'VoiceInsightsError',
      undefined,
      null,
    ]) {
      expect(isVoiceInsightsError(other)).toBe(false)
    }
    expect(() => parse('[')).toThrow(VoiceInsightsError)
    expect(errorOf('[').cause).toBeUndefined()
    expect(errorOf('1').message).toMatch(/\(root\): expected object/)
  })

  it('should be of one class, whichever part of the package hands it over', async () => {
    const onInvalid = vi.fn()
    const webhook = createWebhook({ url, authToken, fallback: vi.fn(), onInvalid })
    const request = await signedRequest('[')
    await webhook(new Request(request.url, request))
    const kinesis = createKinesisHandler({ fallback: vi.fn(), onInvalid })
    await kinesis({ Records: [{ kinesis: { data: '', sequenceNumber: '1' } }] })
    expect(onInvalid.mock.calls.flatMap(([error]: unknown[]) => error)).toEqual([
      expect.any(VoiceInsightsError),
      expect.any(VoiceInsightsError),
    ])
  })
})
