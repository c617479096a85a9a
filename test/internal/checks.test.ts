import { describe, expect, it } from 'vitest'
import * as checks from '../../src/checks.js'

// Validators are made of these as a schema calls for them; no schema may call for one, and it has to be right all the same.

const values = {
  undefined,
  null: null,
  true: true,
  '""': '',
  '"a"': 'a',
  '1': 1,
  '1.5': 1.5,
  Infinity,
  '[]': [],
  '{}': {},
}

const accepted: Readonly<Record<string, readonly (keyof typeof values)[]>> = {
  isObject: ['{}'],
  isList: ['[]'],
  isString: ['""', '"a"'],
  isOptionalString: ['undefined', '""', '"a"'],
  isNonEmptyString: ['"a"'],
  isOptionalNonEmptyString: ['undefined', '"a"'],
  isBoolean: ['true'],
  isOptionalBoolean: ['undefined', 'true'],
  isNumber: ['1', '1.5'],
  isOptionalNumber: ['undefined', '1', '1.5'],
  isInteger: ['1'],
  isOptionalInteger: ['undefined', '1'],
}

describe('a check', () => {
  it('should be listed here', () => {
    expect(Object.keys(accepted)).toEqual(Object.keys(checks).filter((name) => name.startsWith('is')))
  })

  it.each(Object.entries(accepted))('should take what it names and nothing else: %s', (name, taken) => {
    // Sound: as the test above holds.
    const check = checks[name as keyof typeof checks] as (value: unknown) => boolean
    const found = Object.entries(values).filter(([, value]) => check(value))
    expect(found.map(([text]) => text).sort()).toEqual([...taken].sort())
  })
})
