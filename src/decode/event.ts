import type { Validator } from '../checks.js'
import { type ErrorCode, type ErrorContext, VoiceInsightsError } from '../errors.js'
import type { CloudEvent, UnlistedSchema, UnlistedType, VoiceInsightsEvent } from '../generated/types.js'
import { CloudEvent as isCloudEvent } from '../generated/validators.js'
import { type Body, type Limits, parseJson } from './body.js'
import { exceedsDepth, mayExceedDepth } from './depth.js'
import { explain } from '../explain.js'
import { type Registry, resolveAddress, type Shape } from './resolve.js'

/** An element of a body on its way to an event: where it is, and what its errors are to carry. */
export interface Place extends ErrorContext {
  readonly pointer: string
}

/** Before its schema is known, every event is one that is not listed. */
type AnyEvent = CloudEvent<UnlistedType, UnlistedSchema, unknown>

/** One element of a body as an event. */
export function decodeEvent(
  { owned, shallow }: Body,
  registry: Registry,
  { maxDepth }: Required<Limits>,
  place: Place,
): VoiceInsightsEvent {
  const { element } = place
  if (!shallow && exceedsDepth(element, maxDepth)) throw new VoiceInsightsError('too_deep', place)
  if (!isCloudEvent(element)) throw refuse('invalid_envelope', isCloudEvent, element, place.pointer, place)
  // Sound: the generated validator of the envelope has just accepted it.
  const envelope = element as AnyEvent

  const shape = resolve(envelope, registry, place)
  const data = decodeData(envelope.data, shape, maxDepth, place)
  if (shape && !shape.validate(data))
    throw refuse('invalid_data', shape.validate, data, `${place.pointer}/data`, place)

  const event = owned ? envelope : plain(envelope)
  if (data !== event.data) event.data = data
  // A listed event as well: `data` adheres to the shape that `type` and `dataschema` call for, and those two agree.
  return event
}

/** The shape by the schema that the event names, else by its type; none if the catalogue lists neither. */
function resolve({ type, dataschema }: AnyEvent, registry: Registry, place: Place): Shape | undefined {
  const typed = registry.byType.get(type)
  const named = dataschema === undefined ? undefined : resolveAddress(registry, dataschema)
  if (typed && named && typed.schema !== named.schema) {
    const issue = {
      pointer: `${place.pointer}/dataschema`,
      expected: `a version of ${typed.schema.listed.id}`,
    }
    throw new VoiceInsightsError('invalid_envelope', { ...place, issues: [issue] })
  }
  return named ?? typed
}

/**
 * `data` decoded once: a string inside it stays a string. Where no schema calls for an object, text that is no JSON
 * object or array may be meant as text, and stays.
 */
function decodeData(data: unknown, shape: Shape | undefined, maxDepth: number, place: Place): unknown {
  if (typeof data !== 'string') return data
  const value = parseJson(data)
  if (value === undefined && shape) throw new VoiceInsightsError('data_not_json', place)
  if (mayExceedDepth(data, maxDepth) && exceedsDepth(value, maxDepth))
    throw new VoiceInsightsError('too_deep', place)
  return shape || (typeof value === 'object' && value !== null) ? value : data
}

/** The attributes as a plain object of their own, without those that are undefined, which JSON does not know. */
const plain = (envelope: AnyEvent): AnyEvent =>
  // Sound: the same attributes and values; `fromEntries` defines keys, so that `__proto__` is one like any other.
  Object.fromEntries(Object.entries(envelope).filter(([, value]) => value !== undefined)) as AnyEvent

const refuse = (code: ErrorCode, validate: Validator, value: unknown, pointer: string, place: Place) =>
  new VoiceInsightsError(code, { ...place, issues: explain(validate, value, pointer) })
