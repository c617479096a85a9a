/** From, and to, both included. */
export type Range = readonly [min: number, max: number]

/** Values that look random, and are the same for the same seed. */
export interface Random {
  readonly integer: (range: Range) => number
  /** To two decimals. */
  readonly decimal: (range: Range) => number
  /** Lower-case hexadecimal digits. */
  readonly hex: (length: number) => string
  /** A SID: its prefix and 32 digits. */
  readonly sid: (prefix: string) => string
  /** A number that nobody has: +1 555 01. */
  readonly number: () => string
  /** An address that nobody has: RFC 5737. */
  readonly address: (range: Range) => string
}

/**
 * Makes values from a seed, and from what they are about: two stories of one seed must not share the id of an event,
 * or a store of seen events takes one for the other.
 */
export function createRandom(seed: number, about: string): Random {
  if (!Number.isSafeInteger(seed)) throw new TypeError('seed: expected an integer')
  const next = mulberry32(hash(seed, about))
  const integer = ([min, max]: Range) => min + Math.floor(next() * (max - min + 1))
  const digits = (length: number, base: number) =>
    Array.from({ length }, () => integer([0, base - 1]).toString(base)).join('')
  const hex = (length: number) => digits(length, 16)
  return {
    integer,
    decimal: ([min, max]) => round(min + next() * (max - min)),
    hex,
    sid: (prefix) => prefix + hex(32),
    number: () => `+155501${digits(5, 10)}`,
    address: (range) => `192.0.2.${integer(range)}`,
  }
}

/** To two decimals. */
export const round = (value: number): number => Math.round(value * 100) / 100

/** FNV-1a, begun at the seed: different seeds give different states. */
const hash = (seed: number, text: string): number =>
  Array.from(text).reduce(
    (state, letter) => Math.imul(state ^ letter.charCodeAt(0), 0x01000193),
    seed ^ 0x811c9dc5,
  )

/** Numbers from 0 to below 1. */
function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
