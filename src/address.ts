import { host } from './generated/listing.js'

/** The id and version in the address of a schema, `.json` or not; undefined for any other text. */
export function parseAddress(address: string): { id: string; version: number } | undefined {
  if (!address.startsWith(host)) return undefined
  const [id, version = '', ...rest] = address.slice(host.length).split('/', 3)
  return id && /^(0|[1-9]\d*)(\.json)?$/.test(version) && rest.length === 0
    ? { id, version: parseInt(version) }
    : undefined
}
