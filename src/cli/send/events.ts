import { createReadStream } from 'node:fs'
import type { EventMap } from 'voice-insights-events'
import { buildCall, buildEvent, type CallKind } from 'voice-insights-events/testing'
import { UsageError } from '../command.js'
import { fromJson } from '../json.js'
import { typesNamed } from '../names.js'
import { printable } from '../terminal.js'
import { documentsOf, reasonOf } from '../validate/documents.js'

/** An event that is to be sent: built here, or read from a file, which may hold anything. */
export type Outgoing = Readonly<Record<string, unknown>>

/** What calls there are, for people. */
export const callKinds = {
  'answered-pstn': true,
  client: true,
  trunk: true,
  canceled: true,
  busy: true,
  noanswer: true,
  fail: true,
  'poor-quality': true,
} as const satisfies Record<CallKind, true>

/** What is to be sent. */
export interface Wanted {
  readonly types: readonly string[]
  readonly call: CallKind | undefined
  readonly file: string | undefined
  readonly count: number
  readonly seed: number
  readonly schemaVersion: number | undefined
}

/** Events of files, of calls or of types, each call and each event of a type with a seed of its own. */
export async function* eventsOf(wanted: Wanted): AsyncGenerator<Outgoing> {
  const { types, call, file, count, seed, schemaVersion } = wanted
  const listed = types.flatMap(typeOf)
  if (file !== undefined) yield* eventsIn(file)
  for (let number = 0; number < count; number++) {
    if (call !== undefined) yield* buildCall({ kind: call, seed: seed + number })
    for (const type of listed) yield buildEvent(type, {}, { seed: seed + number, version: schemaVersion })
  }
}

function typeOf(name: string): (keyof EventMap)[] {
  const types = typesNamed(name).map(({ type }) => type)
  if (types.length === 0)
    throw new UsageError('--type: expected an event type, such as call-summary.complete')
  return types
}

/** The events of a file, whatever they are: a handler is to be tested with what it got. */
async function* eventsIn(file: string): AsyncGenerator<Outgoing> {
  const bytes = file === '-' ? process.stdin : createReadStream(file)
  try {
    for await (const { text, line } of documentsOf(bytes)) {
      const events = elementsOf(text)
      if (!events) throw new UsageError(`${printable(file)}${line ? `:${line}` : ''}: expected events`)
      yield* events
    }
  } catch (error) {
    // What is said of a line comes out of it as it is.
    throw new UsageError(`${printable(file)}: ${reasonOf(error)}`)
  }
}

/** Undefined if they are no events. */
function elementsOf(text: Uint8Array): Outgoing[] | undefined {
  const elements = [fromJson(new TextDecoder().decode(text))].flat()
  const areObjects = elements.every((element) => typeof element === 'object' && element !== null)
  // Sound: an object has keys and values.
  return areObjects ? (elements as Outgoing[]) : undefined
}
