import { UsageError } from '../command.js'
import { families, typesNamed } from '../names.js'

/** What a subscription names. */
export interface Subscribed {
  readonly type: string
  readonly schema_version: number
}

/** The types that names stand for, each in the newest version that is listed, or that after a slash. */
export function subscribedTypes(names: string): Subscribed[] {
  const types = names.split(',').flatMap((name) => typesOf(name.trim()))
  return [...new Map(types.map((subscribed) => [subscribed.type, subscribed])).values()]
}

function typesOf(text: string): Subscribed[] {
  const [name = '', version] = text.split('/')
  const types = typesNamed(name)
  if (types.length === 0) {
    throw new UsageError(`--events: expected some of ${families.join(', ')}, or event types`)
  }
  return types.map(({ type, schema: { versions } }) => {
    const schema_version = version === undefined ? Math.max(...versions) : Number(version)
    if (versions.includes(schema_version)) return { type, schema_version }
    throw new UsageError(`--events: the versions of ${name} are ${versions.join(', ')}`)
  })
}
