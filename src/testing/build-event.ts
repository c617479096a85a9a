import type { EventMap } from '../generated/types.js'
import { tellAccount } from './account.js'
import { tellCall } from './call/story.js'
import { tellConference } from './conference.js'
import { listedOf } from './listed.js'
import { type DeepPartial, merge } from './overrides.js'
import { seal, type Story, type Told } from './told.js'

export interface EventOptions {
  /** An integer: each gives another event, and the same one always. Events of one seed belong together. Default 1. */
  readonly seed?: number | undefined
  /** Version of the schema, which need not be listed. Default: the newest that is. */
  readonly version?: number | undefined
}

/** Where events of all types come from. */
const stories: readonly Story[] = [
  (seed, version) => tellCall({ seed }, version),
  (seed, version) => tellCall({ seed, kind: 'client' }, version),
  tellConference,
  tellAccount,
]

/**
 * Builds a realistic event: valid, unless the overrides say otherwise, and the same for the same arguments. Nothing in
 * it is anybody's: numbers begin with +1 555 01, addresses with 192.0.2.
 *
 * @param overrides Merged in: objects merge, lists and scalars replace, `undefined` removes a key.
 * @throws {TypeError} If the type is not listed, or an option cannot be right.
 *
 * @example
 * ```ts
 * const busy = buildEvent('com.twilio.voice.insights.call-summary.complete', { data: { call_state: 'busy' } })
 * ```
 */
export function buildEvent<Type extends keyof EventMap>(
  type: Type,
  overrides?: DeepPartial<EventMap[Type]>,
  { seed = 1, version }: EventOptions = {},
): EventMap[Type] {
  listedOf(type, version)
  // Sound: overrides have the keys and values of the event, and `merge` keeps both.
  return merge(seal(tellOne(type, seed, version), version), overrides ?? {}) as EventMap[Type]
}

/** The first event of a type in the stories of a seed. */
function tellOne<Type extends keyof EventMap>(
  type: Type,
  seed: number,
  version: number | undefined,
): Told<Type> {
  for (const tell of stories) {
    const told = tell(seed, version).find((candidate) => candidate.type === type)
    // Sound: the data of an event is that of its type, as `teller` demands.
    if (told) return told as Told<Type>
  }
  throw new Error(`no story tells ${type}`)
}
