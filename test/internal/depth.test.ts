import { describe, expect, it } from 'vitest'
import { countKnown, isList, isObject } from '../../src/checks.js'
import { mayExceedDepth } from '../../src/decode/depth.js'

// What spares an event the walk through all that is in it: a mistake here costs time, and no other test sees that.

describe('mayExceedDepth', () => {
  it.each([
    ['x', 0, false],
    ['[]', 1, false],
    ['{}', 1, false],
    ['[{}]', 2, false],
    ['[{}]', 1, true],
    ['[[],[]]', 2, true],
    ['{"a":{},"b":{}}', 2, true],
    ['[]', NaN, true],
  ])('should tell from %s alone whether it may be deeper than %d: %s', (text, levels, may) => {
    expect(mayExceedDepth(text, levels)).toBe(may)
  })
})

describe('countKnown', () => {
  it('should count objects and lists', () => {
    expect([countKnown(isObject, {}), countKnown(isList, [])]).toEqual([1, 1])
    expect([countKnown(isObject, []), countKnown(isList, {})]).toEqual([0, 0])
  })
})
