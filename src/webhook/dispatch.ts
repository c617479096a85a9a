import type { Limits } from '../decode/body.js'
import { decode } from '../decode/decode.js'
import type { ParseResult, VoiceInsightsError } from '../errors.js'
import { isUnknown } from '../generated/guards.js'
import { listing } from '../generated/listing.js'
import type { VoiceInsightsEvent } from '../generated/types.js'
import { registry } from '../registry.js'
import type { Deadline } from './deadline.js'
import { createDuplicates, keyOf } from './duplicates.js'
import {
  contextOf,
  type ErrorHandler,
  type Fallback,
  type Handler,
  type Handlers,
  type InvalidHandler,
} from './handlers.js'
import { quietly } from './quietly.js'
import type { SeenStore } from './seen.js'

/** What becomes of events, wherever they come from. */
export interface DispatchOptions extends Limits {
  /** Handlers by event type. The events of one body are handled at the same time. */
  readonly on?: Handlers | undefined
  /** Gets the events that `on` has no handler for. Without it they are acknowledged, and their data is not decoded. */
  readonly fallback?: Fallback | undefined
  /**
   * Gets what is no valid event. Once it has settled the event is acknowledged; if it throws or rejects, the event comes
   * again. Without it `onError` hears of the event, which is acknowledged, as it would be no better the next time.
   */
  readonly onInvalid?: InvalidHandler | undefined
  /**
   * Hears of what is answered 5xx, of signatures that are not Twilio's, of invalid events that `onInvalid` does not take,
   * and of stores that fail. Nothing is logged without it, and nobody waits for it.
   */
  readonly onError?: ErrorHandler | undefined
  /** Remembers what was handled, so that an event that comes again is not handled again. */
  readonly seen?: SeenStore | undefined
}

/** How many events went which way. */
export interface Counts {
  /** Their handler has succeeded. */
  readonly handled: number
  /** Handled before. */
  readonly duplicate: number
  /** Without a handler. */
  readonly ignored: number
  /** Not valid. */
  readonly invalid: number
  /** Their handler, or `onInvalid`, has failed. */
  readonly failed: number
}

/** A body on its way to the handlers. */
export interface Batch {
  readonly results: readonly ParseResult[]
  readonly body: string | Uint8Array
  readonly counts: { -readonly [Fate in keyof Counts]: number }
}

export interface Dispatcher {
  /** Decodes the wanted events of a body, or of a single event. */
  readonly read: (body: string | Uint8Array, isBatch: boolean) => Batch
  /**
   * Hands each event to its handler. Never rejects: one that fails costs none of the others.
   *
   * @param copies The keys of the events that came with these.
   */
  readonly handle: (batch: Batch, deadline: Deadline, copies?: Set<string>) => Promise<void>
  readonly report: ErrorHandler
}

/** @throws {TypeError} If a handler is no function or for no type of the catalogue, or if there is none. */
export function createDispatcher(options: DispatchOptions): Dispatcher {
  const { fallback, onInvalid, onError, seen } = options
  const handlers = new Map(Object.entries(options.on ?? {}).filter(([, handler]) => handler !== undefined))
  check(handlers, options)

  const report: ErrorHandler = (error, context) => {
    quietly(() => onError?.(error, context))
  }
  const duplicates = seen && createDuplicates(seen, report)

  const read: Dispatcher['read'] = (body, isBatch) => {
    const counts = { handled: 0, duplicate: 0, ignored: 0, invalid: 0, failed: 0 }
    const wants = (type: string) => {
      const isWanted = fallback !== undefined || handlers.has(type)
      if (!isWanted) counts.ignored++
      return isWanted
    }
    return { results: decode(registry, body, options, isBatch, wants), body, counts }
  }

  const handle: Dispatcher['handle'] = async ({ results, body, counts }, deadline, copies = new Set()) => {
    const settle = async ({ event, error }: ParseResult) => {
      counts[await (error ? handleInvalid(error, body, deadline) : handleEvent(event, copies, deadline))]++
    }
    await Promise.all(results.map(settle))
  }

  const handleEvent = async (
    event: VoiceInsightsEvent,
    copies: Set<string>,
    deadline: Deadline,
  ): Promise<keyof Counts> => {
    // Before the handler gets the event, which it may change.
    const key = duplicates && keyOf(event)
    if (key !== undefined) {
      if (copies.has(key)) return 'duplicate'
      copies.add(key)
      if (await duplicates?.has(event, key)) return 'duplicate'
    }
    // The sender has been told to send the event again: what has not begun need not.
    if (deadline.isOver()) return 'failed'
    const signal = deadline.signal()
    try {
      // Sound: the handler of a type gets the events of that type.
      const handler = handlers.get(event.type) as Handler<VoiceInsightsEvent> | undefined
      await (handler ? handler(event, { signal }) : fallback?.(event, { signal, known: !isUnknown(event) }))
    } catch (error) {
      report(error, contextOf('handler', event))
      return 'failed'
    }
    if (key !== undefined) await duplicates?.mark(event, key)
    return 'handled'
  }

  const handleInvalid = async (
    error: VoiceInsightsError,
    body: string | Uint8Array,
    deadline: Deadline,
  ): Promise<keyof Counts> => {
    try {
      if (onInvalid) await onInvalid(error, { signal: deadline.signal(), body })
      else report(error, contextOf('invalid'))
      return 'invalid'
    } catch (thrown) {
      report(thrown, contextOf('invalid'))
      return 'failed'
    }
  }

  return { read, handle, report }
}

function check(handlers: ReadonlyMap<string, unknown>, options: DispatchOptions): void {
  const { fallback, onInvalid, onError, seen } = options
  const hooks = [fallback, onInvalid, onError].filter((hook) => hook !== undefined)
  const functions = [...handlers.values(), ...hooks, ...(seen ? [seen.has, seen.mark] : [])]
  if (!functions.every((one) => typeof one === 'function')) {
    throw new TypeError('on, fallback, onInvalid, onError, seen: expected functions')
  }
  if (handlers.size === 0 && !fallback) throw new TypeError('on: expected a handler, or a fallback')
  const types = listing.flatMap((schema) => schema.types)
  if (![...handlers.keys()].every((type) => types.includes(type))) {
    throw new TypeError('on: expected event types of the catalogue; fallback gets all others')
  }
}
