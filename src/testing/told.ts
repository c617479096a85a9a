import { host } from '../generated/listing.js'
import type { EventMap } from '../generated/types.js'
import { listedOf } from './listed.js'
import { copy } from './overrides.js'
import type { Random } from './random.js'
import { precise } from './times.js'

/** An event before it has its envelope. */
export interface Told<Type extends keyof EventMap = keyof EventMap> {
  readonly type: Type
  /** When it is sent. */
  readonly time: number
  readonly data: EventMap[Type]['data']
  readonly source: string
  readonly id: string
}

/** Events that belong together, in the order in which they are sent. */
export type Story = (seed: number, version: number | undefined) => Told[]

/** The source that Twilio documents for all but call summaries: opaque. */
const documentedSource = 'AB00000000000000000000000001'

/** Tells events, each with an id of its own. */
export const teller =
  (random: Random) =>
  <Type extends keyof EventMap>(
    type: Type,
    time: number,
    data: EventMap[Type]['data'],
    { source = documentedSource, id = random.sid('EZ') } = {},
  ): Told<Type> => ({ type, time, data, source, id })

/** The event that was told, by default in the newest version of its schema that is listed. */
export function seal<Type extends keyof EventMap>(
  { type, time, data, source, id }: Told<Type>,
  version?: number,
): EventMap[Type] {
  const { id: schema, versions } = listedOf(type)
  // Twilio writes this one with an ending.
  const ending = schema === 'EventStreams.TestSink' ? '.json' : ''
  const event = {
    specversion: '1.0',
    type,
    source,
    id,
    dataschema: `${host}${schema}/${version ?? Math.max(...versions)}${ending}`,
    datacontenttype: 'application/json',
    time: precise(time),
    data: copy(data),
  }
  // Sound: `data` is that of the type, in the version that the story was told in; tests parse every type and version.
  return event as unknown as EventMap[Type]
}
