import { keys, validValues, values } from './corpus.js'
import type { Random } from './random.js'

type Token = readonly [start: number, end: number]

/** A text, and where its tokens are. */
export interface JsonText {
  readonly text: string
  /** Strings, numbers and words. */
  readonly words: readonly Token[]
  readonly marks: readonly Token[]
}

export function tokenise(text: string): JsonText {
  const words: Token[] = []
  const marks: Token[] = []
  for (const { index, 0: token } of text.matchAll(/"(?:[^"\\]|\\.)*"|[-+.\w]+|[^\s]/gs))
    (/^["\w-]/.test(token) ? words : marks).push([index, index + token.length])
  return { text, words, marks }
}

/** A text with up to so many changes of its tokens, most of which leave it JSON. */
export function mutateTokens(
  random: Random,
  { text, words, marks }: JsonText,
  most: number,
  others: readonly JsonText[],
): string {
  if (words.length === 0 || marks.length === 0) return random.pick(values)
  const isBreaking = random.oneIn(4)
  const tokens = Array.from({ length: random.below(most + 1) }, () =>
    random.pick(isBreaking && random.oneIn(4) ? marks : words),
  )
  // From the end on, so that the places of the others stay.
  tokens.sort(([a], [b]) => b - a)
  let mutated = text
  for (const [start, end] of tokens) {
    const token = text.slice(start, end)
    const isKey = text[end] === ':' && token.startsWith('"')
    const edit = random.pick(isKey ? ofKeys : isBreaking ? breaking : ofValues)
    mutated = mutated.slice(0, start) + edit(random, token, others) + mutated.slice(end)
  }
  return mutated
}

type Edit = (random: Random, token: string, others: readonly JsonText[]) => string

const member = (random: Random): string => `"${random.pick(keys)}":${random.pick(validValues)},`

const ofKeys: readonly Edit[] = [
  (random) => `"${random.pick(keys)}"`,
  // Twice the same, and the first of them with another value.
  (random, token) => `${token}:${random.pick(validValues)},${token}`,
  (random, token) => member(random) + token,
  () => '"unlisted"',
]

const ofValues: readonly Edit[] = [
  (random) => random.pick(validValues),
  (random) => random.pick(validValues),
  (random, token) => `${token},${member(random).slice(0, -1)}`,
  (_, token) => (/^-?\d/.test(token) ? `"${token}"` : /^"-?\d/.test(token) ? token.slice(1, -1) : '0'),
  (_, token) => `{"unlisted":${token}}`,
  (random, token) => nested(token, 1 + random.below(random.oneIn(50) ? 3_000 : 70)),
  (random, token, others) => {
    const { text, words } = random.pick(others)
    if (words.length === 0) return token
    const [start, end] = random.pick(words)
    return text.slice(start, end)
  },
]

const breaking: readonly Edit[] = [
  (random) => random.pick(values),
  (_, token) => token + token,
  () => '',
  (_, token) => (token.startsWith('"') ? token.slice(1, -1) : `"${token}"`),
  // A part of another text.
  (random, _, others) => {
    const { text } = random.pick(others)
    const start = random.below(text.length + 1)
    return text.slice(start, start + random.below(64))
  },
]

const nested = (token: string, levels: number): string => '['.repeat(levels) + token + ']'.repeat(levels)

/** Bytes with up to so many changes. */
export function mutateBytes(
  random: Random,
  bytes: Uint8Array,
  most: number,
  others: readonly Uint8Array[],
): Uint8Array {
  let mutated = bytes
  for (let times = random.below(most + 1); times > 0; times--)
    mutated = random.pick(ofBytes)(random, mutated, others)
  return mutated
}

/** Bytes that mean something in UTF-8 or in JSON. */
const oddBytes = [
  0x00, 0x1f, 0x22, 0x2c, 0x5c, 0x7b, 0x7d, 0x7f, 0x80, 0xbf, 0xc0, 0xc1, 0xe2, 0xed, 0xef, 0xf4, 0xf5, 0xff,
]

type ByteEdit = (random: Random, bytes: Uint8Array, others: readonly Uint8Array[]) => Uint8Array

const ofBytes: readonly ByteEdit[] = [
  (random, bytes) => put(bytes, random.below(bytes.length), (byte) => byte ^ (1 << random.below(8))),
  (random, bytes) => put(bytes, random.below(bytes.length), () => random.pick(oddBytes)),
  (random, bytes) => splice(bytes, random.below(bytes.length + 1), 0, [random.pick(oddBytes)]),
  (random, bytes) => splice(bytes, random.below(bytes.length + 1), random.below(16), []),
  (random, bytes) => bytes.subarray(0, random.below(bytes.length + 1)),
  (random, bytes) => {
    const at = random.below(bytes.length + 1)
    return splice(bytes, at, 0, bytes.subarray(at, at + random.below(64)))
  },
  (random, bytes, others) => {
    const other = random.pick(others)
    const start = random.below(other.length + 1)
    return splice(
      bytes,
      random.below(bytes.length + 1),
      random.below(64),
      other.subarray(start, start + random.below(64)),
    )
  },
]

function put(bytes: Uint8Array, at: number, change: (byte: number) => number): Uint8Array {
  const copy = bytes.slice()
  if (at < copy.length) copy[at] = change(copy[at]!)
  return copy
}

function splice(bytes: Uint8Array, at: number, removed: number, added: ArrayLike<number>): Uint8Array {
  const rest = bytes.subarray(Math.min(at + removed, bytes.length))
  const spliced = new Uint8Array(at + added.length + rest.length)
  spliced.set(bytes.subarray(0, at))
  spliced.set(added, at)
  spliced.set(rest, at + added.length)
  return spliced
}
