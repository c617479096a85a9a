import { isUtf8 } from 'node:buffer'
import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from 'vitest'
import { readBody } from '../../src/decode/body.js'
import { Refusal } from '../../src/decode/refusal.js'
import { byteGroups, groups } from './json-texts.js'

const bounds = { maxBodyBytes: Infinity, maxEvents: Infinity, maxDepth: Infinity }

/** What the body decoder reads: the value, or why there is none. Bare scalars as well: an event they are no more. */
function read(body: string | Uint8Array): unknown {
  try {
    return { value: readBody(body, bounds).value }
  } catch (error) {
    if (Refusal.is(error)) return error.code
    throw error
  }
}

/** What must be read: strict UTF-8, one byte order mark skipped, and `JSON.parse`. */
function expected(body: string | Uint8Array): unknown {
  if (typeof body !== 'string' && !isUtf8(body)) return 'invalid_utf8'
  const text = typeof body === 'string' ? body : Buffer.from(body).toString()
  try {
    return { value: JSON.parse(text.replace(/^\ufeff/, '')) as unknown }
  } catch {
    return 'invalid_json'
  }
}

/** Read, and as the same value: not `toEqual`, which compares by getting keys, `__proto__` among them. */
function expectSame(body: string | Uint8Array): void {
  const shown = Buffer.from(body).toString().slice(0, 100)
  expect(read(body), shown).toHaveProperty('value')
  expect(isDeepStrictEqual(read(body), expected(body)), shown).toBe(true)
}

const texts = Object.entries(groups).map(([name, { valid = [], invalid = [] }]) => ({ name, valid, invalid }))
const binaries = Object.entries(byteGroups).map(([name, { valid = [], invalid = [] }]) => ({
  name,
  valid,
  invalid,
}))

describe('the decoder of bodies', () => {
  it('should be tried on at least 300 texts', () => {
    const all = texts.flatMap(({ valid, invalid }) => [...valid, ...invalid])
    expect(
      all.length + binaries.flatMap(({ valid, invalid }) => [...valid, ...invalid]).length,
    ).toBeGreaterThan(500)
    expect(new Set(all).size).toBeGreaterThan(0.97 * all.length)
  })

  it.each(texts)('should read what is JSON and nothing else: $name', ({ valid, invalid }) => {
    for (const text of valid) {
      expectSame(text)
      expectSame(Buffer.from(text))
    }
    for (const text of invalid) {
      expect([read(text), expected(text)], text).toEqual(['invalid_json', 'invalid_json'])
      expect(read(Buffer.from(text)), text).toEqual(expected(Buffer.from(text)))
    }
  })

  it.each(binaries)('should read what is UTF-8 and nothing else: $name', ({ valid, invalid }) => {
    for (const bytes of valid) {
      expectSame(bytes)
    }
    for (const bytes of invalid) {
      expect(read(bytes), bytes.toString('hex')).toMatch(/^invalid_(utf8|json)$/)
      expect(read(bytes), bytes.toString('hex')).toBe(expected(bytes))
    }
  })
})
