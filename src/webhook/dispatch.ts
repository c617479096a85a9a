import type { Limits } from '../decode/body.js'
import { decode } from '../decode/decode.js'
import type { ParseResult, VoiceInsightsError } from '../errors.js'
import { isUnknown } from '../generated/guards.js'
import type { VoiceInsightsEvent } from '../generated/types.js'
import { registry } from '../registry.js'
import { createDuplicates } from './duplicates.js'
import type { Signal } from './globals.js'
import type { ErrorHandler, Fallback, Handler, Handlers, InvalidHandler } from './handlers.js'
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
   * again. Without it the event comes again as well: what nobody took would be lost.
   */
  readonly onInvalid?: InvalidHandler | undefined
  /** Hears of every error. Nothing is logged without it. */
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
  /** Not valid, and taken by `onInvalid`. */
  readonly invalid: number
  /** Their handler, or `onInvalid`, has failed or is missing. */
  readonly failed: number
}

type Outcome = keyof Counts

/** A body on its way to the handlers. */
export interface Batch {
  readonly results: readonly ParseResult[]
  readonly body: string | Uint8Array
  readonly counts: Record<Outcome, number>
}

export interface Dispatcher {
  /** Decodes the wanted events of a body, or of a single event. */
  readonly read: (body: string | Uint8Array, isBatch: boolean) => Batch
  /**
   * Hands each event to its handler. Never rejects: one that fails costs none of the others.
   *
   * @param copies The keys of the events that came with these.
   */
  readonly handle: (batch: Batch, signal: Signal, copies?: Set<string>) => Promise<void>
  readonly report: ErrorHandler
}

/** @throws {TypeError} If a handler is no function, or if there is none. */
export function createDispatcher(options: DispatchOptions): Dispatcher {
  const { fallback, onInvalid, onError, seen } = options
  const handlers = new Map(Object.entries(options.on ?? {}).filter(([, handler]) => handler !== undefined))
  const hooks = [fallback, onInvalid, onError].filter((hook) => hook !== undefined)
  checkFunctions([...handlers.values(), ...hooks, ...(seen ? [seen.has, seen.mark] : [])])
  if (handlers.size === 0 && !fallback) throw new TypeError('on: expected a handler, or a fallback')

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

  const handle: Dispatcher['handle'] = async ({ results, body, counts }, signal, copies = new Set()) => {
    const settle = async ({ event, error }: ParseResult) => {
      counts[await (error ? handleInvalid(error, body, signal) : handleEvent(event, copies, signal))]++
    }
    await Promise.all(results.map(settle))
  }

  const handleEvent = async (
    event: VoiceInsightsEvent,
    copies: Set<string>,
    signal: Signal,
  ): Promise<Outcome> => {
    if (await duplicates?.has(event, copies)) return 'duplicate'
    try {
      // Sound: the handler of a type gets the events of that type.
      const handler = handlers.get(event.type) as Handler<VoiceInsightsEvent> | undefined
      await (handler ? handler(event, { signal }) : fallback?.(event, { signal, known: !isUnknown(event) }))
    } catch (error) {
      report(error, { step: 'handler', event })
      return 'failed'
    }
    await duplicates?.mark(event)
    return 'handled'
  }

  const handleInvalid = async (
    error: VoiceInsightsError,
    body: string | Uint8Array,
    signal: Signal,
  ): Promise<Outcome> => {
    try {
      if (!onInvalid) throw error
      await onInvalid(error, { signal, body })
      return 'invalid'
    } catch (thrown) {
      report(thrown, { step: 'invalid' })
      return 'failed'
    }
  }

  return { read, handle, report }
}

function checkFunctions(functions: readonly unknown[]): void {
  if (functions.every((one) => typeof one === 'function')) return
  throw new TypeError('on, fallback, onInvalid, onError, seen: expected functions')
}
