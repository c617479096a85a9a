import type { StandardSchemaV1 } from '@standard-schema/spec'
import { describe, expect, expectTypeOf, it } from 'vitest'
import {
  bodySchema,
  type CallSummary,
  callSummarySchema,
  type CallSummaryV1,
  callSummaryV1Schema,
  eventSchema,
  parse,
  type VoiceInsightsEvent,
} from 'voice-insights-events'
import { fixture, quickstartBody } from '../fixtures.js'

/** What Hono, tRPC and others do with a schema. */
const validate = <Schema extends StandardSchemaV1>(schema: Schema, value: unknown) =>
  schema['~standard'].validate(value) as StandardSchemaV1.Result<StandardSchemaV1.InferOutput<Schema>>

describe('a Standard Schema', () => {
  it('should say its version and vendor', () => {
    for (const schema of [bodySchema, eventSchema, callSummarySchema, callSummaryV1Schema]) {
      expect(schema['~standard']).toMatchObject({ version: 1, vendor: 'voice-insights-events' })
    }
  })

  it('should have the type of what it validates', () => {
    expectTypeOf<StandardSchemaV1.InferOutput<typeof bodySchema>>().toEqualTypeOf<VoiceInsightsEvent[]>()
    expectTypeOf<StandardSchemaV1.InferOutput<typeof eventSchema>>().toEqualTypeOf<VoiceInsightsEvent>()
    expectTypeOf<StandardSchemaV1.InferOutput<typeof callSummarySchema>>().toEqualTypeOf<CallSummary>()
    expectTypeOf<StandardSchemaV1.InferOutput<typeof callSummaryV1Schema>>().toEqualTypeOf<CallSummaryV1>()
  })

  it('should take data', () => {
    const { data } = fixture('full')
    expect(validate(callSummarySchema, data)).toEqual({ value: data })
    expect(validate(callSummaryV1Schema, fixture('realistic-v1-quickstart').data)).toHaveProperty('value')
  })

  it('should refuse data with a path to each problem', () => {
    const tags = [...Array<string>(10).fill('silence'), 1]
    const data = { ...fixture('full').data, tags, duration: '1' }
    expect(validate(callSummarySchema, data)).toEqual({
      issues: [
        { message: 'expected integer', path: ['duration'] },
        { message: 'expected string', path: ['tags', 10] },
      ],
    })
    expect(validate(callSummarySchema, null)).toEqual({ issues: [{ message: 'expected object', path: [] }] })
  })

  it('should refuse what cannot be read, without a word of it', () => {
    const trap = {
      get call_sid(): never {
        throw new Error('+15550109999')
      },
      get id(): never {
        throw new Error('+15550109999')
      },
    }
    expect(validate(callSummarySchema, trap)).toEqual({ issues: [{ message: 'expected JSON', path: [] }] })
    expect(validate(eventSchema, trap)).toEqual({
      issues: [{ message: expect.stringMatching(/^The body is neither/) as string, path: [] }],
    })
    expect(validate(bodySchema, [fixture('minimal'), trap])).toMatchObject({ issues: [{ path: [1] }] })
  })

  it('should take a body and an event', () => {
    const events = parse(quickstartBody)
    expect(validate(bodySchema, quickstartBody)).toEqual({ value: events })
    expect(validate(eventSchema, events[0])).toEqual({ value: events[0] })
  })

  it('should refuse a body with all problems of all events', () => {
    const body = [{ ...fixture('minimal'), id: '' }, fixture('minimal'), { ...fixture('minimal'), data: '{' }]
    expect(validate(bodySchema, body)).toEqual({
      issues: [
        { message: 'expected non-empty string', path: [0, 'id'] },
        { message: 'expected JSON text', path: [2, 'data'] },
      ],
    })
    expect(validate(bodySchema, '{')).toMatchObject({ issues: [{ path: [] }] })
    expect(validate(eventSchema, body[0])).toEqual({
      issues: [{ message: 'expected non-empty string', path: ['id'] }],
    })
  })
})
