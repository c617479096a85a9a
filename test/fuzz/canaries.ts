import { ok } from 'node:assert/strict'
import { inspect } from 'node:util'
import type { JsonSchema } from '../../scripts/generate/definitions.js'
import { type JsonText, mutateTokens, tokenise } from './mutate.js'
import type { Random } from './random.js'
import { attributesOf, type Seeds } from './seeds.js'

/** What must appear nowhere: nobody's numbers and addresses, and a token. */
export const canaries = [
  '+15550109999',
  '15550109999',
  'sip:canary@192.0.2.199',
  'client:canary',
  '203.0.113.199',
  '2001:db8::5:1999',
  '0123canary4567canary89abcanarycd',
] as const

/** One that looks like a name of Twilio's: as an unlisted key or word it is shown, and nowhere else. */
export const wordlike = 'canary_name'

const traces = /5550109999|canary|192\.0\.2\.199|203\.0\.113\.199|2001:db8::5:1999/i

/** Every way in which something may reach a log. */
export const printed = (thing: unknown): string =>
  [
    inspect(thing, { depth: Infinity, showHidden: true, getters: false, maxArrayLength: Infinity }),
    JSON.stringify(thing),
    ...(thing instanceof Error ? [thing.message, thing.stack, printed(thing.cause ?? null)] : []),
  ].join('\n')

export const expectNoTrace = (text: string, where: string): void => {
  ok(!traces.test(text), `a canary in ${where}`)
}

/** Plants canaries in one word of a text, in a key and its value, in some or in all: values and keys alike. */
export function plantAnywhere(random: Random, { text, words }: JsonText, birds: readonly string[]): string {
  if (words.length === 0) return JSON.stringify(random.pick(birds))
  const spacing = random.pick([1, 3, 10, words.length])
  const first = random.below(Math.min(spacing, words.length))
  const length = random.pick([1, 2])
  let planted = ''
  let end = 0
  for (const [place, [from, to]] of words.entries()) {
    if (place < first || (place - first) % spacing >= length) continue
    const token = text.slice(from, to)
    // In the place of it, or behind it: SIDs and addresses begin with what is known.
    const kept = token.startsWith('"') && random.oneIn(2) ? token.slice(1, -1) : ''
    planted += `${text.slice(end, from)}"${kept}${random.pick(birds)}"`
    end = to
  }
  return planted + text.slice(end)
}

/** Plants canaries in fields that a schema marks as personal data, under keys that it does not list, and in open maps. */
function plantPersonal(random: Random, value: unknown, schema: JsonSchema, root: JsonSchema): unknown {
  const { $ref, $comment, items, properties, additionalProperties, type } = schema
  if ($ref !== undefined)
    // Sound: a test holds that each reference has its definition.
    return plantPersonal(random, value, root.definitions![$ref.slice('#/definitions/'.length)]!, root)
  if ($comment === 'personal data') {
    if (typeof value === 'string') return random.pick([...canaries, wordlike])
    return typeof value === 'number' && ![type].flat().includes('integer') ? 0.5550109999 : value
  }
  if (Array.isArray(value))
    return items ? value.map((item) => plantPersonal(random, item, items, root)) : value
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, child]): [string, unknown] => {
    const known = properties && Object.hasOwn(properties, key) ? properties[key] : additionalProperties
    if (!known) return [key, random.pick(canaries)]
    const shown = additionalProperties && random.oneIn(2) ? random.pick(canaries) : key
    return [shown, plantPersonal(random, child, known, root)]
  })
  if (!additionalProperties && random.oneIn(2)) {
    const [outer, inner] = [random.pick(canaries), random.pick(canaries)]
    entries.push([outer, inner], ['later', { [inner]: [outer] }])
  }
  return Object.fromEntries(entries)
}

/** A body with canaries in it. */
export interface Planted {
  readonly body: string
  /** Whether canaries are only where `redact` masks. */
  readonly isPersonal: boolean
}

/** Canaries in every position of a body, or in what is personal in an event. */
export function makePlanted(random: Random, { samples, bodies }: Seeds): Planted {
  const { shape, data } = random.pick(samples)
  if (random.oneIn(3)) {
    const value = plantPersonal(random, JSON.parse(data.text), shape.schema, shape.schema)
    const unlisted = `"subject":"${random.pick(canaries)}","later":"${random.pick(canaries)}"`
    const event = `{${attributesOf(shape)},${unlisted},"data":${JSON.stringify(value)}}`
    return {
      body: random.oneIn(8)
        ? event.replaceAll(/\.(Call|Conf|Test|Error)/g, '.New$1').replace('"com.', '"org.')
        : event,
      isPersonal: true,
    }
  }
  const isInner = random.oneIn(2)
  const birds = random.oneIn(4) ? [wordlike] : canaries
  const planted = plantAnywhere(random, isInner ? data : random.pick(bodies), birds)
  const broken = random.oneIn(4) ? mutateTokens(random, tokenise(planted), 1, bodies) : planted
  const body = isInner
    ? `[{${attributesOf(shape)},"data":${random.oneIn(2) ? JSON.stringify(broken) : broken}}]`
    : broken
  return { body: random.oneIn(16) ? body.slice(0, random.below(body.length)) : body, isPersonal: false }
}
