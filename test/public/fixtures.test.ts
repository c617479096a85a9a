import { describe, expect, it } from 'vitest'
import { parse, safeParse } from 'voice-insights-events'
import {
  fixturesOf,
  invalidCasesOf,
  schemaIds,
  stringified,
  toJson,
  type Fixture,
  type InvalidCase,
} from '../fixtures.js'

describe.each(schemaIds)('%s', (id) => {
  const fixtures = fixturesOf(id)

  it.each(fixtures)('should take $name, data as an object or as text', ({ provenance, event }) => {
    expect(provenance).toMatch(/\w.*\.$/)
    expect(parse(toJson([event]))).toEqual([event])
    expect(parse(toJson([{ ...stringified(event), data: toJson(event.data) }]))).toEqual([event])
  })

  const { cases } = invalidCasesOf(id)
  it.each(cases)('should refuse $of with $change at $at', (change) => {
    const event = fixtures.find(({ name }) => name === change.of)!.event
    expect(safeParse(`[${spoil(event, change)}]`)).toMatchObject([
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

/** The text of an event with one change. Infinity only exists as text: as `1e999`. */
function spoil(event: Fixture['event'], { at, change, value }: InvalidCase): string {
  const spoilt = structuredClone(event)
  const path = at.split('/').slice(1)
  const last = path.pop()!
  // Sound: the cases point into their fixtures.
  const parent = path.reduce<unknown>(
    (node, key) => (node as Record<string, unknown>)[key],
    spoilt,
  ) as Record<string, unknown>
  expect(parent).toHaveProperty([last])
  if (change === 'remove') Reflect.deleteProperty(parent, last)
  else parent[last] = change === 'infinity' ? '1e999' : value
  return toJson(spoilt).replace('"1e999"', '1e999')
}
