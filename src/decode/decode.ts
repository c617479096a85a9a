import { type ParseResult, VoiceInsightsError } from '../errors.js'
import { type Body, type Limits, readBody } from './body.js'
import { decodeEvent, type Place } from './event.js'
import type { Registry } from './resolve.js'

/** Where the events are in a body. */
type Split = (value: unknown, whole: Place, limits: Required<Limits>) => readonly Place[]

/** A body as one result per event, or as one for the whole of it if it cannot be read. Never throws. */
export function decode(
  registry: Registry,
  split: Split,
  input: unknown,
  options: Limits = {},
): ParseResult[] {
  const limits = withDefaults(options)
  const results: ParseResult[] = []
  const whole: Place = { pointer: '', results }
  try {
    const body = readBody(input, limits, whole)
    for (const place of split(body.value, whole, limits)) {
      results.push(attempt(body, registry, limits, place))
    }
  } catch (error) {
    results.push(failure(error, whole))
  }
  return results
}

/** The body is one event. */
export const single: Split = (value, whole) => [{ ...whole, element: value }]

/** The body is an array of events, as documented, or a single one, as seen. */
export const each: Split = (value, whole, limits) => {
  if (!Array.isArray(value)) return single(value, whole, limits)
  if (!(value.length <= limits.maxEvents)) throw new VoiceInsightsError('too_many_events', whole)
  return Array.from(value, (element: unknown, index) => ({ ...whole, pointer: `/${index}`, index, element }))
}

/** One bad event costs none of the others. */
function attempt(body: Body, registry: Registry, limits: Required<Limits>, place: Place): ParseResult {
  try {
    return { success: true, event: decodeEvent(body, registry, limits, place) }
  } catch (error) {
    return failure(error, place)
  }
}

/** Only an object that is no JSON, such as one whose getters throw, fails with an error of its own. */
const failure = (error: unknown, place: Place): ParseResult => ({
  success: false,
  error: error instanceof VoiceInsightsError ? error : new VoiceInsightsError('unsupported_body', place),
})

const withDefaults = ({
  maxBodyBytes = 1_048_576,
  maxEvents = 1_000,
  maxDepth = 64,
}: Limits): Required<Limits> => ({ maxBodyBytes, maxEvents, maxDepth })
