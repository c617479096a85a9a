import { type Listed, listing } from '../generated/listing.js'

/**
 * The schema of a type.
 *
 * @throws {TypeError} If the type is not listed, or the version cannot be one; whether it is listed is another matter.
 */
export function listedOf(type: string, version?: number): Listed {
  const listed = listing.find(({ types }) => types.includes(type))
  if (!listed) throw new TypeError('type: expected an event type that the catalogue lists')
  if (version !== undefined && !(Number.isSafeInteger(version) && version > 0)) {
    throw new TypeError('version: expected a positive integer')
  }
  return listed
}
