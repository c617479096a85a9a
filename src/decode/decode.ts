import { type ParseResult, VoiceInsightsError, withoutStacks } from '../errors.js'
import { type Body, type Bounds, type Limits, readBody } from './body.js'
import { decodeEvent, type Wants } from './event.js'
import { Refusal } from './refusal.js'
import type { Registry } from './resolve.js'

/**
 * A body as one result per wanted event, or as one for the whole of it if it cannot be read. Never throws.
 *
 * @param batch Whether an array is a body of events; otherwise the body is one event, and an array is none.
 * @param wants Whether events of a type are wanted; of the others, `data` is not decoded.
 */
export function decode(
  registry: Registry,
  input: unknown,
  limits: Limits | undefined,
  batch: boolean,
  wants?: Wants,
): ParseResult[] {
  const results: ParseResult[] = []
  try {
    const bounds = limits ? withDefaults({ ...limits }) : defaults
    const body = readBody(input, bounds)
    const decoding: Decoding = { registry, body, bounds, wants, results }
    if (batch && Array.isArray(body.value)) decodeEach(body.value, decoding)
    else attempt(body.value, undefined, decoding)
  } catch (error) {
    results.push(failure(error, undefined, undefined, results))
  }
  return results
}

/** What the elements of one body have in common. */
interface Decoding {
  readonly registry: Registry
  readonly body: Body
  readonly bounds: Bounds
  readonly wants: Wants
  readonly results: ParseResult[]
}

function decodeEach(elements: readonly unknown[], decoding: Decoding): void {
  // Limits are compared so that NaN refuses.
  if (!(elements.length <= decoding.bounds.maxEvents)) throw new Refusal('too_many_events')
  // By index: an array that was not parsed here may have an iterator of its own.
  for (let index = 0; index < elements.length; index++) attempt(elements[index], index, decoding)
}

/** One bad event costs none of the others. */
function attempt(element: unknown, index: number | undefined, decoding: Decoding): void {
  const { registry, body, bounds, wants, results } = decoding
  try {
    const event = decodeEvent(element, body, registry, bounds, wants)
    if (event) results.push({ success: true, event })
  } catch (error) {
    results.push(failure(error, element, index, results))
  }
}

function failure(
  error: unknown,
  element: unknown,
  index: number | undefined,
  results: readonly ParseResult[],
): ParseResult {
  // Only an object that is no JSON, such as one whose getters throw, fails with an error of its own.
  const refusal = Refusal.is(error) ? error : new Refusal('unsupported_body')
  const prefix = index === undefined ? '' : `/${index}`
  const issues = refusal.issues.map(({ pointer, expected }) => ({ pointer: prefix + pointer, expected }))
  const context = { issues, index, element, results }
  return { success: false, error: withoutStacks(() => new VoiceInsightsError(refusal.code, context)) }
}

const withDefaults = ({ maxBodyBytes = 1_048_576, maxEvents = 1_000, maxDepth = 64 }: Limits): Bounds => ({
  maxBodyBytes,
  maxEvents,
  // The walk recurses: more levels than this might not fit the stack.
  maxDepth: Math.min(maxDepth, 1_000),
})

const defaults = /* @__PURE__ */ withDefaults({})
