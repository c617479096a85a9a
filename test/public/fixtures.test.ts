import { describe, expect, it } from 'vitest'
import { parse, safeParse } from 'voice-insights-events'
import { fixture, fixturesOf, invalidCasesOf, schemaIds, spoil, stringified, toJson } from '../fixtures.js'

describe.each(schemaIds)('%s', (id) => {
  const fixtures = fixturesOf(id)

  it.each(fixtures)('should take $name, data as an object or as text', ({ provenance, event }) => {
    expect(provenance).toMatch(/\w.*\.$/)
    expect(parse(toJson([event]))).toEqual([event])
    expect(parse(toJson([{ ...stringified(event), data: toJson(event.data) }]))).toEqual([event])
  })

  const { cases } = invalidCasesOf(id)
  it.each(cases)('should refuse $of with $change at $at', (change) => {
    expect(safeParse(`[${spoil(fixture(change.of, id), change)}]`)).toMatchObject([
      {
        success: false,
        error: {
          code: 'invalid_data',
          issues: [{ pointer: `/0${change.pointer}`, expected: change.expected }],
        },
      },
    ])
  })
})
