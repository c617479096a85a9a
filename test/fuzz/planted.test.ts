import { safeParse } from 'voice-insights-events'
import { findDrift } from 'voice-insights-events/drift'
import { redact } from 'voice-insights-events/redact'
import { createVerifier } from 'voice-insights-events/signature'
import { createWebhook } from 'voice-insights-events/webhook'
import * as sdk from 'voice-insights-events'
import { describe, expect, it } from 'vitest'
import { fuzz, type Plan, type Target } from './engine.js'
import { body } from './targets/body.js'
import { command } from './targets/command.js'
import { data } from './targets/data.js'
import { errors } from './targets/errors.js'
import { verify } from './targets/verify.js'
import { webhook } from './targets/webhook.js'

describe('a planted bug', () => {
  const messagesOf = async <Input>(target: Target<Input>, plan: Partial<Plan> = {}) =>
    (await fuzz(target, { seed: 1, executions: 20_000, ...plan })).failures
      .map(({ message }) => message)
      .join()
  const isText = (given: unknown): given is string => typeof given === 'string'
  const parser = (change: (safe: () => sdk.ParseResult[], given: unknown) => sdk.ParseResult[]) =>
    body({
      parse: sdk.parse,
      safeParse: (given: unknown, limits?: sdk.Limits) => change(() => safeParse(given, limits), given),
    })

  it('should be found where the decoder throws', async () => {
    const throwing = parser((decode, given) => {
      if (isText(given) && given.includes('\\udc00')) throw new RangeError('planted')
      return decode()
    })
    expect(await messagesOf(throwing)).toContain('RangeError: planted')
  })

  it('should be found where the decoder loses something', async () => {
    const losing = parser((decode) => {
      const results = decode()
      for (const { event } of results) if (event) Reflect.deleteProperty(event, '__proto__')
      return results
    })
    expect(await messagesOf(losing)).toContain('as it came')
    expect(await messagesOf(parser((decode) => decode().slice(0, 3)))).toContain('a result for each')
  })

  it('should be found where the decoder is slow', async () => {
    const slow = parser((decode, given) => {
      const before = process.cpuUsage()
      const used = () => process.cpuUsage(before).user + process.cpuUsage(before).system
      while (isText(given) && given.includes('e-999') && used() < 110_000);
      return decode()
    })
    expect(await messagesOf(slow, { executions: 1_000 })).toMatch(/took \d{3} ms/)
  })

  it('should be found where an intrinsic is changed', async () => {
    const polluting = parser((decode, given) => {
      if (isText(given) && given.includes('"__proto__"')) Reflect.set(Object.prototype, 'polluted', 1)
      return decode()
    })
    try {
      expect(await messagesOf(polluting, { executions: 500 })).toContain('Object.prototype.polluted')
    } finally {
      Reflect.deleteProperty(Object.prototype, 'polluted')
    }
  })

  it('should be found where a validator takes too much', async () => {
    const tolerant = data({
      safeParseEvent: (event, limits) => {
        const result = sdk.safeParseEvent(event, limits)
        // What names no schema is not validated.
        return result.error?.code === 'invalid_data' && isText(event)
          ? sdk.safeParseEvent(event.replace(/"(type|dataschema)":"[^"]*"/g, '"$1":"x"'), limits)
          : result
      },
    })
    expect(await messagesOf(tolerant)).toContain('taken instead of invalid_data')
  })

  it.each([
    ['an error', { safeParse: (given: unknown) => safeParse(given).map(quoting) }],
    [
      'what was redacted',
      { redact: (event: sdk.VoiceInsightsEvent) => ({ ...redact(event), subject: event.subject }) },
    ],
    [
      'drift',
      {
        findDrift: (event: sdk.VoiceInsightsEvent) => [
          ...findDrift(event),
          { kind: 'unknown_word', pointer: JSON.stringify(event.data) } as const,
        ],
      },
    ],
  ])('should be found where a canary gets into %s', async (where, lib) => {
    const leaking = errors({ parse: sdk.parse, safeParse, findDrift, redact, ...lib })
    expect(await messagesOf(leaking)).toContain(`a canary in ${where}`)
  })

  it('should be found where a canary gets into what the command prints', async () => {
    const leaking = command({ listen: (text) => safeParse(text).map(({ event }) => event?.subject ?? '') })
    expect(await messagesOf(leaking)).toContain('a canary in listen')
  })

  function quoting(result: sdk.ParseResult): sdk.ParseResult {
    if (result.error) result.error.message += JSON.stringify(result.error.element ?? '')
    return result
  }

  it('should be found where the verifier takes what is forged', async () => {
    const careless = verify({
      createVerifier: (options) => ({
        verify: async (request) => {
          const verdict = await createVerifier(options).verify(request)
          // The body is all that counts.
          return verdict.reason === 'signature_mismatch' && String(request.query).endsWith('tenant=b')
            ? { valid: true }
            : verdict
        },
      }),
    })
    expect(await messagesOf(careless, { executions: 5_000 })).toContain('valid for a forged request')
  })

  it.each([
    [
      'answers 4xx after a valid signature',
      'the status 403 instead of 500',
      (status: number) => (status === 500 ? 403 : status),
    ],
    [
      'acknowledges what failed',
      'the status 204 instead of 500',
      (status: number) => (status === 500 ? 204 : status),
    ],
    ['answers anything else', 'the status 400', (status: number) => (status === 403 ? 400 : status)],
  ])('should be found where a webhook %s', async (_, message, change) => {
    const wrong = webhook({
      createWebhook: (options) => {
        const { receive } = createWebhook(options)
        const changed: typeof receive = async (request) => {
          const answer = await receive(request)
          // Sound: wrong on purpose.
          return { ...answer, status: change(answer.status) as typeof answer.status }
        }
        return { receive: changed } as ReturnType<typeof createWebhook>
      },
    })
    expect(await messagesOf(wrong, { executions: 2_000 })).toContain(message)
  })

  it('should be found where a webhook loses an event', async () => {
    const losing = webhook({
      createWebhook: ({ fallback, ...options }) =>
        createWebhook({
          ...options,
          fallback: (event, context) =>
            event.subject === undefined ? fallback?.(event, context) : undefined,
        }),
    })
    expect(await messagesOf(losing, { executions: 5_000 })).toMatch(/handled instead of/)
  })
})
