import { isTestSink } from '../generated/guards.js'
import type { VoiceInsightsEvent } from '../generated/types.js'
import { startDeadline, timeout } from './deadline.js'
import { contextOf, type ErrorHandler } from './handlers.js'
import type { SeenStore } from './seen.js'

/** What a store of seen events knows. It cannot fail: an error is reported, and the event counts as new. */
export interface Duplicates {
  readonly has: (event: VoiceInsightsEvent, key: string) => Promise<boolean>
  readonly mark: (event: VoiceInsightsEvent, key: string) => Promise<void>
}

export function createDuplicates(seen: SeenStore, report: ErrorHandler): Duplicates {
  const ask = async (event: VoiceInsightsEvent, question: () => unknown): Promise<unknown> => {
    try {
      return await soon(question)
    } catch (error) {
      report(error, contextOf('seen', event))
      return undefined
    }
  }
  return {
    has: async (event, key) => Boolean(await ask(event, () => seen.has(key))),
    mark: async (event, key) => {
      await ask(event, () => seen.mark(key))
    },
  }
}

/** What makes an event the same as another; undefined for tests of the sink, which all have one id. */
export const keyOf = (event: VoiceInsightsEvent): string | undefined =>
  isTestSink(event) ? undefined : JSON.stringify([event.source, event.id])

/** What a store answers within a second: an event must not wait for it until the deadline. */
async function soon(work: () => unknown): Promise<unknown> {
  const { passed, clear } = startDeadline(1_000)
  try {
    return await Promise.race([
      work(),
      passed.then(() => {
        throw timeout()
      }),
    ])
  } finally {
    clear()
  }
}
