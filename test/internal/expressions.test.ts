import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import secure from 'ajv/lib/refs/json-schema-secure.json' with { type: 'json' }
import { checkSync } from 'recheck'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

// The same on every platform: the other backends are programs for some of them.
process.env.RECHECK_BACKEND = 'pure'

const root = fileURLToPath(new URL('../../', import.meta.url))
const filesIn = (folder: string, extension: string): [string, string][] =>
  readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(extension))
    .map((path) => [`${folder}/${path}`, readFileSync(`${root}${folder}/${path}`, 'utf8')])

/** The regular expressions of a module, and all else in it from which one could be made. */
function expressionsOf(code: string): { literals: string[]; others: string[] } {
  const literals: string[] = []
  const others: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) literals.push(node.text)
    if (ts.isIdentifier(node) && node.text === 'RegExp') others.push(node.parent.getText())
    // A string that these are given becomes an expression.
    if (ts.isPropertyAccessExpression(node) && /^(match|matchAll|search)$/.test(node.name.text))
      others.push(node.parent.getText())
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('code.ts', code, ts.ScriptTarget.Latest, true))
  return { literals, others }
}

/** The patterns of a JSON Schema. */
function patternsOf(schema: string): string[] {
  const patterns: string[] = []
  JSON.parse(schema, (key, value: unknown) => {
    if (key === 'pattern' && typeof value === 'string') patterns.push(value)
    if (key === 'patternProperties' && value instanceof Object) patterns.push(...Object.keys(value))
    return value
  })
  return patterns
}

/** How the worst case of a regular expression grows with the length of a text, as recheck proves or finds it. */
function growthOf(literal: string): string {
  const end = literal.lastIndexOf('/')
  // No clock but that of the test: a busy machine must come to the same answer.
  const clocks = { timeout: null, attackTimeout: null, incubationTimeout: null }
  const result = checkSync(literal.slice(1, end), literal.slice(end + 1), clocks)
  if (result.status === 'unknown') return result.status
  return result.status === 'safe' ? 'at most linear' : result.complexity.type
}

describe('a regular expression', () => {
  const sources = filesIn('src', '.ts').map(([path, code]) => [path, expressionsOf(code)] as const)
  const patterns = filesIn('schemas', '.json').flatMap(([path, schema]) =>
    patternsOf(schema).map((pattern) => [path, `/${pattern}/`] as const),
  )
  const all = [
    ...sources.flatMap(([path, { literals }]) => literals.map((literal) => [path, literal] as const)),
    ...patterns,
  ]

  it('should be a literal, so that each is checked', () => {
    expect(sources.flatMap(([, { others }]) => others)).toEqual([])
    expect(all.length).toBeGreaterThan(20)
  })

  it.each([...new Map(all.map(([path, literal]) => [literal, path]))])(
    'should be matched in linear time: %s in %s',
    (literal) => {
      expect(growthOf(literal)).toBe('at most linear')
    },
  )

  it.each([
    ['exponential', '/^(a+)+$/'],
    ['exponential', '/^(a|a)*$/i'],
    ['polynomial', String.raw`/[a-z].*\d{5}/i`],
    ['polynomial', String.raw`/\s+$/`],
  ])('should be refused where its time is %s: %s', (growth, literal) => {
    expect(growthOf(literal)).toBe(growth)
  })

  it('should be found wherever it stands, and not in texts and comments', () => {
    const code = 'f(a / b / c, /x\\/[/]/g); `${/y/}`; "/z/"; // /w/\n /(a+)+$/.test(b)'
    expect(expressionsOf(code).literals).toEqual(['/x\\/[/]/g', '/y/', '/(a+)+$/'])
    const schema = { properties: { pattern: { pattern: '^a' } }, patternProperties: { '^b': {} } }
    expect(patternsOf(JSON.stringify(schema))).toEqual(['^a', '^b'])
  })

  it.each(['new RegExp(a)', 'RegExp(a)', 'a.match(b)', 'a.matchAll(b)', 'a.search(b)'])(
    'should not be made of a string: %s',
    (code) => {
      expect(expressionsOf(code).others).toEqual([code])
    },
  )
})

describe('a published schema', () => {
  const isSecure = new Ajv({ strictTypes: false }).compile(secure)

  // `^CA` looks at two characters, however long the text is. A `maxLength` beside it, as ajv wants with every pattern,
  // would be a guess at how long Twilio's SIDs may grow, and refuse real events when it is wrong.
  const isPrefix = (key: string, value: unknown) =>
    key === 'pattern' && typeof value === 'string' && /^\^[A-Z]{2}$/.test(value)
  const isSecureButForPrefixes = (schema: string) =>
    isSecure(JSON.parse(schema, (key, value: unknown) => (isPrefix(key, value) ? undefined : value)))

  it.each(filesIn('schemas', '.json'))(
    'should be safe to validate untrusted data with, as ajv has it: %s',
    (_, schema) => {
      expect(isSecureButForPrefixes(schema)).toBe(true)
    },
  )

  it.each<[string, object]>([
    ['a longer pattern', { type: 'string', pattern: '^CA[0-9a-f]' }],
    ['a pattern that looks further', { type: 'string', pattern: '[A-Z]{2}' }],
    ['a format', { type: 'string', format: 'uri' }],
    ['patterns of keys', { patternProperties: { '^x': {} } }],
    ['unique objects', { type: 'array', items: { type: 'object' }, uniqueItems: true }],
  ])('should be refused for %s without a limit', (_, field) => {
    const schema = { type: 'object', definitions: { Part: { type: 'object', properties: { field } } } }
    expect(isSecureButForPrefixes(JSON.stringify(schema))).toBe(false)
    expect(isSecureButForPrefixes(JSON.stringify({ ...schema, definitions: {} }))).toBe(true)
  })
})
