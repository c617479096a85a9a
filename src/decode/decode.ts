import { type ParseResult, VoiceInsightsError, withoutStacks } from '../errors.js'
import { type Body, type Bounds, type Limits, readBody } from './body.js'
import { decodeEvent } from './event.js'
import { Refusal } from './refusal.js'
import type { Registry } from './resolve.js'

/**
 * A body as one result per event, or as one for the whole of it if it cannot be read. Never throws.
 *
 * @param batch Whether an array is a body of events; otherwise the body is one event, and an array is none.
 */
export function decode(
  registry: Registry,
  input: unknown,
  options: Limits | undefined,
  batch: boolean,
): ParseResult[] {
  const results: ParseResult[] = []
  try {
    const limits = withDefaults({ ...options })
    const body = readBody(input, limits)
    if (batch && Array.isArray(body.value)) decodeEach(body.value, body, registry, limits, results)
    else results.push(attempt(body.value, undefined, body, registry, limits, results))
  } catch (error) {
    results.push(failure(error, undefined, undefined, results))
  }
  return results
}

function decodeEach(
  elements: readonly unknown[],
  body: Body,
  registry: Registry,
  limits: Bounds,
  results: ParseResult[],
): void {
  // Limits are compared so that NaN refuses.
  if (!(elements.length <= limits.maxEvents)) throw new Refusal('too_many_events')
  // By index: an array that was not parsed here may have an iterator of its own.
  for (let index = 0; index < elements.length; index++) {
    results.push(attempt(elements[index], index, body, registry, limits, results))
  }
}

/** One bad event costs none of the others. */
function attempt(
  element: unknown,
  index: number | undefined,
  body: Body,
  registry: Registry,
  limits: Bounds,
  results: readonly ParseResult[],
): ParseResult {
  try {
    return { success: true, event: decodeEvent(element, body, registry, limits) }
  } catch (error) {
    return failure(error, element, index, results)
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
