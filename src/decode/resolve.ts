import type { Validator } from '../checks.js'
import { parseAddress } from '../address.js'
import { host } from '../generated/listing.js'
import type { Schema } from '../generated/registry.js'

/** What the data of an event must adhere to. */
export interface Shape {
  readonly schema: Schema
  readonly validate: Validator
}

/** The schemas, by everything an event may name them with. */
export interface Registry {
  readonly byType: ReadonlyMap<string, Shape>
  readonly byId: ReadonlyMap<string, Shape>
  readonly byAddress: ReadonlyMap<string, Shape>
}

export function createRegistry(schemas: readonly Schema[]): Registry {
  const latest = schemas.map((schema): Shape => ({ schema, validate: schema.latest }))
  return {
    byType: new Map(
      latest.flatMap((shape) => shape.schema.listed.types.map((type) => [type, shape] as const)),
    ),
    byId: new Map(latest.map((shape) => [shape.schema.listed.id, shape])),
    byAddress: new Map(schemas.flatMap(addressed)),
  }
}

/** The address of each version, in both its spellings, with the best shape for it. */
const addressed = (schema: Schema): [string, Shape][] =>
  schema.listed.versions.flatMap((version) => {
    const shape = { schema, validate: schema.exact[version] ?? schema.latest }
    const address = `${host}${schema.listed.id}/${version}`
    return [
      [address, shape],
      [`${address}.json`, shape],
    ]
  })

/** The shape that a `dataschema` names: a version that is listed, or any other of a listed schema. */
export const resolveAddress = ({ byAddress, byId }: Registry, address: string): Shape | undefined =>
  byAddress.get(address) ?? byId.get(parseAddress(address)?.id ?? '')
