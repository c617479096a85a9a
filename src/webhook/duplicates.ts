import { isTestSink } from '../generated/guards.js'
import type { VoiceInsightsEvent } from '../generated/types.js'
import type { ErrorHandler } from './handlers.js'
import type { SeenStore } from './seen.js'

/** What a store of seen events knows. It cannot fail: an error is reported, and the event counts as new. */
export interface Duplicates {
  /** Whether an event was handled before, or is among the copies of those of the same body. */
  readonly has: (event: VoiceInsightsEvent, copies: Set<string>) => Promise<boolean>
  readonly mark: (event: VoiceInsightsEvent) => Promise<void>
}

export function createDuplicates(seen: SeenStore, report: ErrorHandler): Duplicates {
  const ask = async (event: VoiceInsightsEvent, question: () => unknown): Promise<unknown> => {
    try {
      return await soon(question)
    } catch (error) {
      report(error, { step: 'seen', event })
      return undefined
    }
  }
  return {
    has: async (event, copies) => {
      // The tests of a sink all have one id, and none is a duplicate.
      if (isTestSink(event)) return false
      const key = keyOf(event)
      if (copies.has(key)) return true
      copies.add(key)
      return Boolean(await ask(event, () => seen.has(key)))
    },
    mark: async (event) => {
      if (!isTestSink(event)) await ask(event, () => seen.mark(keyOf(event)))
    },
  }
}

/** What makes an event the same as another. */
const keyOf = ({ source, id }: VoiceInsightsEvent): string => JSON.stringify([source, id])

/** What a store answers within a second: an event must not wait for it until the deadline. */
async function soon(work: () => unknown): Promise<unknown> {
  let timer
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error('The store of seen events took longer than a second.'))
    }, 1_000)
  })
  try {
    return await Promise.race([work(), late])
  } finally {
    clearTimeout(timer)
  }
}
