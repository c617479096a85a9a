import { createHmac } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { spellingsOfAddress, spellingsOfQuery } from '../../src/signature/spellings.js'

describe('spellings', () => {
  it.each([
    ['https://a.com/b', ['https://a.com/b', 'https://a.com:443/b']],
    ['http://a.com', ['http://a.com', 'http://a.com:80']],
    ['https://a.com:1/b?c', ['https://a.com:1/b', 'https://a.com/b', 'https://a.com:443/b']],
    ['https://a.com:443/', ['https://a.com:443/', 'https://a.com/']],
    ['https://a:1@b.com/', ['https://a:1@b.com/', 'https://a:1@b.com:443/']],
    ["HTTPS://a.com/'?'", ["HTTPS://a.com/'", "HTTPS://a.com:443/'"]],
  ])('should be those of the port: %s', (url, spellings) => {
    expect(spellingsOfAddress(url)).toEqual(spellings)
  })

  it.each([
    ['?a=b', ['?a=b']],
    ["?a='", ["?a='", '?a=%27']],
    ['?a=%27', ['?a=%27', "?a='"]],
    ['', ['']],
    [`?'${'a'.repeat(2_046)}`, [`?'${'a'.repeat(2_046)}`, `?%27${'a'.repeat(2_046)}`]],
    [`?'${'a'.repeat(2_047)}`, [`?'${'a'.repeat(2_047)}`]],
  ])('should be those of the quote: %s', (query, spellings) => {
    expect(spellingsOfQuery(query)).toEqual(spellings)
  })
})

/** Vectors of Twilio's helper libraries, where somebody keeps them beside the project. */
const vectorsPath = fileURLToPath(new URL('../../../shared/vectors/twilio-signature.json', import.meta.url))

describe.skipIf(!existsSync(vectorsPath))('the vectors of the helper libraries, with form parameters', () => {
  interface Vector {
    readonly id: string
    readonly kind: string
    readonly token: string
    readonly url: string
    readonly params: Record<string, string | string[] | null> | null
    readonly signature: string
    readonly expected: boolean
  }
  const { vectors } = existsSync(vectorsPath)
    ? (JSON.parse(readFileSync(vectorsPath, 'utf8')) as { vectors: Vector[] })
    : { vectors: [] }

  it.each(vectors.filter(({ kind }) => kind === 'form'))(
    'should agree on $id',
    ({ token, url, params, signature, expected }) => {
      const form = Object.entries(params ?? {})
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([name, value]) => [...new Set([value ?? ''].flat())].sort().map((one) => name + one))
        .join('')
      const [address = ''] = url.split('?', 1)
      const texts = spellingsOfQuery(url.slice(address.length)).flatMap((query) =>
        spellingsOfAddress(address).map((spelling) => spelling + query),
      )
      const signatures = texts.map((text) =>
        createHmac('sha1', token)
          .update(text + form)
          .digest('base64'),
      )
      expect(signatures.includes(signature)).toBe(expected)
    },
  )
})
