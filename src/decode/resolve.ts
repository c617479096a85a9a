import type { Validator } from '../checks.js'
import { parseAddress } from '../address.js'
import { host } from '../generated/listing.js'
import type { Schema } from '../generated/registry.js'

/** What the data of an event must adhere to. */
export interface Shape {
  readonly schema: Schema
  readonly validate: Validator
}

/** A shape by a name of it. */
type Named = readonly [name: string, shape: Shape]

/** A schema by everything an event may name it with. */
interface Entry {
  readonly types: readonly string[]
  readonly id: string
  /** The address of each version, in both its spellings, with the best shape for it. */
  readonly addresses: readonly Named[]
  /** What reads the versions that are not listed. */
  readonly latest: Shape
}

export type Registry = readonly Entry[]

export const createRegistry = (schemas: readonly Schema[]): Registry =>
  schemas.map((schema) => ({
    types: schema.listed.types,
    id: schema.listed.id,
    addresses: schema.listed.versions.flatMap((version) => addressed(schema, version)),
    latest: { schema, validate: schema.latest },
  }))

function addressed(schema: Schema, version: number): Named[] {
  const shape = { schema, validate: schema.exact[version] ?? schema.latest }
  const address = `${host}${schema.listed.id}/${version}`
  return [
    [address, shape],
    [`${address}.json`, shape],
  ]
}

/** The entry of an event type. */
export const entryOf = (registry: Registry, type: string): Entry | undefined =>
  // A few comparisons cost less than the hash of a text that has just arrived, which a `Map` would need.
  registry.find(({ types }) => types.includes(type))

/** The shape that a `dataschema` names: a version that is listed, or any other of a listed schema. */
export function shapeAt(registry: Registry, address: string, likely: Entry | undefined): Shape | undefined {
  const named = likely?.addresses.find(([name]) => name === address)
  if (named) return named[1]
  const id = parseAddress(address)?.id
  const entry = registry.find((candidate) => candidate.id === id)
  return entry && (entry.addresses.find(([name]) => name === address)?.[1] ?? entry.latest)
}
