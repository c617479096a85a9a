import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** A valid event, with a line that says where it is from. Its `data` is an object. */
export interface Fixture {
  readonly name: string
  readonly provenance: string
  readonly event: Readonly<Record<string, unknown>> & { readonly data: Readonly<Record<string, unknown>> }
}

/** One change that makes a fixture invalid, and the issue that it raises. */
export interface InvalidCase {
  readonly of: string
  readonly at: string
  readonly change: 'set' | 'remove' | 'infinity'
  readonly value?: unknown
  readonly pointer: string
  readonly expected: string
}

const folder = fileURLToPath(new URL('./fixtures/', import.meta.url))

const readJson = (path: string): unknown => JSON.parse(readFileSync(folder + path, 'utf8'))

export const schemaIds = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

export const fixturesOf = (id: string): Fixture[] =>
  (existsSync(folder + id) ? readdirSync(folder + id) : [])
    .filter((file) => file.endsWith('.json') && file !== 'invalid.json')
    // Sound: the runner checks that each has a provenance, and the parser the rest.
    .map((file) => ({
      name: file.slice(0, -'.json'.length),
      ...(readJson(`${id}/${file}`) as Omit<Fixture, 'name'>),
    }))

// Sound: as above.
export const invalidCasesOf = (id: string) =>
  readJson(`${id}/invalid.json`) as { readonly provenance: string; readonly cases: readonly InvalidCase[] }

/** The webhook quickstart's request body, as Twilio documents it: a JSON array, `data` a string. */
export const quickstartBody = readFileSync(`${folder}webhook-quickstart-body.json`)

export function fixture(name: string, id = 'VoiceInsights.CallSummary'): Fixture['event'] {
  const found = fixturesOf(id).find((candidate) => candidate.name === name)
  if (!found) throw new Error(`no fixture ${id}/${name}`)
  return found.event
}

/** The same event as it arrives from older subscriptions: `data` as a string. */
export const stringified = (event: Fixture['event']) => ({ ...event, data: JSON.stringify(event.data) })

/** JSON text that keeps negative zero, which `JSON.stringify` loses. */
export const toJson = (value: unknown): string =>
  JSON.stringify(value, (_, item: unknown) => (Object.is(item, -0) ? '\u0000-0' : item)).replaceAll(
    '"\\u0000-0"',
    '-0.0',
  )

/** The text of an event with one change. Infinity only exists as text: as `1e999`. */
export function spoil(event: Fixture['event'], { of, at, change, value }: InvalidCase): string {
  const spoilt = structuredClone(event)
  const path = at.split('/').slice(1)
  const last = path.pop()!
  // Sound: the cases point into their fixtures.
  const parent = path.reduce<unknown>(
    (node, key) => (node as Record<string, unknown>)[key],
    spoilt,
  ) as Record<string, unknown>
  if (!Object.hasOwn(parent, last)) throw new Error(`no ${at} in ${of}`)
  if (change === 'remove') Reflect.deleteProperty(parent, last)
  else parent[last] = change === 'infinity' ? '1e999' : value
  return toJson(spoilt).replace('"1e999"', '1e999')
}
