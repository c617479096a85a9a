import { countKnown, type Validator } from '../checks.js'
import type { ErrorCode } from '../errors.js'
import { explain } from '../explain.js'
import type { CloudEvent, UnlistedSchema, UnlistedType, VoiceInsightsEvent } from '../generated/types.js'
import { CloudEvent as isCloudEvent } from '../generated/validators.js'
import { type Body, type Bounds, parseJson } from './body.js'
import { exceedsDepth, mayExceedDepth } from './depth.js'
import { Refusal } from './refusal.js'
import { entryOf, type Registry, type Shape, shapeAt } from './resolve.js'

/** Before its schema is known, every event is one that is not listed. */
type AnyEvent = CloudEvent<UnlistedType, UnlistedSchema, unknown>

/** Whether events of a type are wanted. Without it, all are. */
export type Wants = ((type: string) => boolean) | undefined

/**
 * One element of a body as an event; undefined if its type is not wanted, and then its data is not looked at. What a
 * refusal points to is below the element.
 */
export function decodeEvent(
  element: unknown,
  { text }: Body,
  registry: Registry,
  { maxDepth }: Bounds,
  wants: Wants,
): VoiceInsightsEvent | undefined {
  const event = readEnvelope(text === undefined ? copyOf(element) : element)
  if (wants && !wants(event.type)) return undefined
  const shape = resolve(event, registry)
  const { data } = event
  if (typeof data === 'string') {
    // A few steps only: the data is still text.
    if (exceedsDepth(event, maxDepth)) throw tooDeep('', maxDepth)
    event.data = decodeText(data, shape, maxDepth)
  } else {
    const flat = adhere(data, shape)
    const mayNest = text === undefined || mayExceedDepth(text, maxDepth + flat)
    if (mayNest && exceedsDepth(event, maxDepth)) throw tooDeep('', maxDepth)
  }
  // A listed event as well: `data` adheres to the shape that `type` and `dataschema` call for, and those two agree.
  return event
}

/** The CloudEvent, without attributes that are null: the JSON format takes them for absent. */
function readEnvelope(element: unknown): AnyEvent {
  if (!isCloudEvent(element)) throw refuse('invalid_envelope', isCloudEvent, element, '')
  // Sound: the generated validator of the envelope has just accepted it, and null is about to go.
  const event = element as AnyEvent
  const { dataschema, datacontenttype, subject, time } = element as Record<keyof AnyEvent, unknown>
  if (dataschema === null || datacontenttype === null || subject === null || time === null) {
    for (const name of optionalAttributes)
      if ((event[name] as unknown) === null) Reflect.deleteProperty(event, name)
  }
  return event
}

const optionalAttributes = ['dataschema', 'datacontenttype', 'subject', 'time'] as const

/** The shape by the schema that the event names, else by its type; none if the catalogue lists neither. */
function resolve({ type, dataschema }: AnyEvent, registry: Registry): Shape | undefined {
  const entry = entryOf(registry, type)
  const typed = entry?.latest
  const named = dataschema === undefined ? undefined : shapeAt(registry, dataschema, entry)
  if (typed && named && typed.schema !== named.schema) {
    const expected = `a version of ${typed.schema.listed.id}`
    throw new Refusal('invalid_envelope', [{ pointer: '/dataschema', expected }])
  }
  return named ?? typed
}

/**
 * Text decoded once, as its shape says: a string inside it stays a string. Where no schema calls for an object, text that
 * is no JSON object or array may be meant as text, and stays.
 */
function decodeText(text: string, shape: Shape | undefined, maxDepth: number): unknown {
  const value = parseJson(text)
  if (shape && value === undefined) {
    throw new Refusal('data_not_json', [{ pointer: '/data', expected: 'JSON text' }])
  }
  const flat = adhere(value, shape)
  if (mayExceedDepth(text, maxDepth + flat) && exceedsDepth(value, maxDepth)) throw tooDeep('/data', maxDepth)
  return shape || (typeof value === 'object' && value !== null) ? value : text
}

/**
 * Refuses data that does not adhere to its shape.
 *
 * @returns How many of its objects and lists the shape knows, less the levels that it knows: so many do not nest.
 */
function adhere(data: unknown, shape: Shape | undefined): number {
  if (!shape) return 0
  const known = countKnown(shape.validate, data)
  if (known === 0) throw refuse('invalid_data', shape.validate, data, '/data')
  return known - shape.schema.levels
}

/** An object as a plain one of its own, without keys that are undefined, which JSON does not know. */
const copyOf = (element: unknown): unknown =>
  typeof element === 'object' && element !== null && !Array.isArray(element)
    ? // `fromEntries` defines keys, so that `__proto__` is one like any other.
      Object.fromEntries(Object.entries(element).filter(([, value]) => value !== undefined))
    : element

const refuse = (code: ErrorCode, validate: Validator, value: unknown, pointer: string) =>
  new Refusal(code, explain(validate, value, pointer))

const tooDeep = (pointer: string, maxDepth: number) =>
  new Refusal('too_deep', [{ pointer, expected: `at most ${maxDepth} levels` }])
