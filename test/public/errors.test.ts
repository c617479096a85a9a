import { inspect } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isVoiceInsightsError, parse, safeParse, VoiceInsightsError } from 'voice-insights-events'
import { fixture, fixturesOf, schemaIds, stringified } from '../fixtures.js'

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

  it('should be recognised, and nothing else', () => {
    expect(isVoiceInsightsError(errorOf('['))).toBe(true)
    expect(isVoiceInsightsError(new Error('x'))).toBe(false)
    expect(isVoiceInsightsError({ name: 'VoiceInsightsError' })).toBe(false)
    expect(() => parse('[')).toThrow(VoiceInsightsError)
    expect(errorOf('[').cause).toBeUndefined()
    expect(errorOf('1').message).toMatch(/\(root\): expected object/)
  })
})

describe('no error', () => {
  const canary = '+15550109999'
  /** Every way in which an error may reach a log. */
  const printed = (error: VoiceInsightsError) =>
    [
      error.message,
      error.stack,
      inspect(error, { depth: Infinity, showHidden: true }),
      JSON.stringify(error),
      String(error.cause),
    ].join('\n')

  /** A value with the canary in one position, as a value or as a key, chosen by `pick`. */
  const plant = (value: unknown, pick: (kind: 'here' | 'value' | 'key') => boolean): unknown => {
    if (pick('here')) return canary
    if (Array.isArray(value)) return value.map((item) => plant(item, pick))
    if (typeof value !== 'object' || value === null) return pick('value') ? canary : value
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [pick('key') ? canary + key : key, plant(item, pick)]),
    )
  }

  it.each(schemaIds.flatMap((id) => fixturesOf(id)))(
    'should print a value or a key of $name',
    ({ event }) => {
      let refused = 0
      fc.assert(
        fc.property(
          fc.infiniteStream(fc.integer({ min: 0, max: 60 })),
          fc.boolean(),
          fc.nat(),
          (dice, asText, cut) => {
            const planted = plant(event, () => dice.next().value === 0) as typeof event
            const text = JSON.stringify([
              asText && typeof planted === 'object' ? stringified(planted) : planted,
            ])
            for (const body of [text, text.slice(0, cut % text.length), `${text}${canary}`]) {
              for (const { error } of safeParse(body)) {
                if (!error) continue
                refused++
                expect(printed(error)).not.toContain('5550109999')
              }
            }
          },
        ),
        { numRuns: 300 },
      )
      expect(refused).toBeGreaterThan(300)
    },
  )
})
