import { ok } from 'node:assert/strict'
import {
  isVoiceInsightsError,
  parse,
  safeParse,
  type Limits,
  type ParseResult,
  type VoiceInsightsError,
} from 'voice-insights-events'
import { explanations } from '../../../src/errors.js'
import { bodies } from '../corpus.js'
import type { Target } from '../engine.js'
import { mutateBytes, mutateTokens } from '../mutate.js'
import type { Random } from '../random.js'

interface Input {
  readonly body: string | Uint8Array
  /** What a framework makes of it. */
  readonly as: 'itself' | 'buffer' | 'parsed'
  readonly limits: Limits | undefined
  readonly throwing: boolean
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Bodies as text, bytes and parsed JSON: refused with a code, or every element as it came. */
export const body = (lib = { parse, safeParse }): Target<Input> => ({
  name: 'body',
  lanes: 1,
  make: (random, seeds) => {
    const text = mutateTokens(random, random.pick(seeds.bodies), 3, seeds.bodies)
    const kind = random.below(4)
    const made =
      kind === 0
        ? mutateBytes(random, random.pick(bodies), 4, bodies)
        : kind === 1
          ? mutateBytes(random, bytesOf(text), 2, bodies)
          : text
    return {
      body: made,
      as: random.pick(['itself', 'itself', 'buffer', 'parsed']),
      limits: random.oneIn(8) ? limitsOf(random) : undefined,
      throwing: random.oneIn(4),
    }
  },
  open: () => (input) => {
    const value = valueOf(input.body)
    const given = givenOf(input, value)
    const results = lib.safeParse(given, input.limits)
    check(results, value, input.limits === undefined)
    if (input.throwing) checkThrown(() => lib.parse(given, input.limits), results)
    return [...new Set(results.map(({ error }) => error?.code ?? 'event'))].sort().join(' ') || 'no events'
  },
})

const limitsOf = (random: Random): Limits => ({
  maxBodyBytes: random.pick([undefined, 0, 100, 1_000, Number.NaN]),
  maxEvents: random.pick([undefined, 0, 1, 3, Number.NaN]),
  maxDepth: random.pick([undefined, 1, 2, 4, 2_000, Infinity, Number.NaN]),
})

function givenOf({ body, as }: Input, value: unknown): unknown {
  if (as === 'parsed' && typeof value === 'object' && value !== null) return value
  return as === 'buffer' && typeof body !== 'string' ? Uint8Array.from(body).buffer : body
}

const decoder = new TextDecoder('utf-8', { fatal: true })

/** What a plain reader makes of a body: strict UTF-8, one byte order mark skipped. */
function valueOf(body: string | Uint8Array): unknown {
  try {
    return JSON.parse(typeof body === 'string' ? body.replace(/^\ufeff/, '') : decoder.decode(body))
  } catch {
    return undefined
  }
}

function check(results: readonly ParseResult[], value: unknown, isUnlimited: boolean): void {
  const elements = Array.isArray(value) ? (value as unknown[]) : [value]
  const [first] = results
  const isWhole = results.length === 1 && first?.success === false && first.error.index === undefined
  if (isUnlimited) {
    const codes = ['invalid_json', 'invalid_utf8', 'too_many_events']
    ok((value === undefined) === (isWhole && codes.includes(first.error.code)), 'JSON or none')
    ok(value === undefined || results.length === elements.length, 'a result for each element')
  }
  for (const [index, { event, error }] of results.entries()) {
    if (error) checkError(error, isWhole)
    else ok(JSON.stringify(event) === expected(elements[index], event.data), 'as it came')
  }
}

function checkError(error: VoiceInsightsError, isWhole: boolean): void {
  ok(isVoiceInsightsError(error) && Object.hasOwn(explanations, error.code), 'a known code')
  ok(error.issues.length <= 20 && error.message.length < 1_000, 'little to read')
  const start = isWhole ? '' : `/${error.index ?? ''}`
  ok(
    error.issues.every(({ pointer }) => pointer.startsWith(start)),
    'issues of this element',
  )
}

/** An element as an event: without attributes that are null, its data decoded once if it was decoded. */
function expected(element: unknown, data: unknown): string {
  // Sound: only an object is taken for an event.
  const event = { ...(element as Record<string, unknown>) }
  for (const name of ['dataschema', 'datacontenttype', 'subject', 'time'])
    if (event[name] === null) Reflect.deleteProperty(event, name)
  if (typeof event.data === 'string' && data !== event.data) event.data = JSON.parse(event.data)
  return JSON.stringify(event)
}

function checkThrown(work: () => readonly unknown[], results: readonly ParseResult[]): void {
  const refused = results.find(({ success }) => !success)?.error
  try {
    const events = work()
    ok(!refused && events.length === results.length, 'no event without a result')
  } catch (error) {
    // Sound: whatever it is, it is only compared.
    ok((error as { code?: unknown }).code === refused?.code && refused !== undefined, 'the first error')
  }
}
