import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { isVoiceInsightsError, parse, safeParse, VoiceInsightsError } from 'voice-insights-events'
import { fixture } from '../fixtures.js'

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
