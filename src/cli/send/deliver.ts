import { setTimeout as sleep } from 'node:timers/promises'
import type { Answer, Post } from './post.js'
import type { Draft, Mail } from './requests.js'

export interface Pace {
  readonly concurrency: number
  /** Requests a second at most. */
  readonly rate: number
  /** Seconds after the first attempt in which it is sent again; they stand for the four hours of Twilio. */
  readonly retryFor: number
  readonly signal: AbortSignal
}

/** What an answer means to Twilio. */
export type Fate = 'acknowledged' | 'discarded' | 'again'

export function fateOf({ status = 0 }: Answer): Fate {
  if (status >= 200 && status < 300) return 'acknowledged'
  return status >= 400 && status < 500 && status !== 429 ? 'discarded' : 'again'
}

/** Hears of every answer, and whether the request is sent again after it. */
export type Heard = (mail: Mail, answer: Answer, isSentAgain: boolean) => void

interface Attempt {
  readonly mail: Mail
  readonly number: number
  readonly first: number
  readonly due: number
}

/** As many requests wait to be sent again before new ones do. */
const maxWaiting = 1_000

/** Milliseconds by which a request may be late, and is made up for: timers are as coarse as that. */
const slack = 20

/** How the sending ended. */
export interface Ending {
  /** Whether everything was sent. */
  readonly isComplete: boolean
  /** Why there was nothing more to send, if there should have been. */
  readonly error?: Error
}

/** Sends requests as Twilio does, but that its pauses between attempts are shorter. */
export async function deliver(
  drafts: AsyncIterator<Draft, void>,
  post: Post,
  { concurrency, rate, retryFor, signal }: Pace,
  heard: Heard,
): Promise<Ending> {
  const waiting: Attempt[] = []
  let ending: Ending | undefined
  let nextSlot = performance.now()
  let settled = nextSlot
  /** A handler that takes nothing would otherwise be sent everything, each for as long as it is sent again. */
  const isStalled = () => performance.now() - settled > Math.max(retryFor, 10) * 1_000

  /** A new one; undefined when there are no more. */
  const draft = async (): Promise<Attempt | undefined> => {
    try {
      const { done, value } = await drafts.next()
      if (!done) return { mail: await value(), number: 1, first: performance.now(), due: 0 }
      ending ??= { isComplete: true }
    } catch (error) {
      // Sound: nothing else is thrown here.
      ending = { isComplete: false, error: error as Error }
    }
    return undefined
  }

  /** One that is due, or a new one; undefined when there is nothing more to do: what is under way is its sender's. */
  const take = async (): Promise<Attempt | undefined> => {
    while (!signal.aborted) {
      const now = performance.now()
      const due = waiting.findIndex((attempt) => attempt.due <= now)
      if (due !== -1) return waiting.splice(due, 1)[0]
      if (isStalled()) ending ??= { isComplete: false }
      if (ending === undefined && waiting.length < maxWaiting) {
        const next = await draft()
        if (next) return next
      } else if (waiting.length === 0) return undefined
      else await sleep(10)
    }
    return undefined
  }

  const slot = async (): Promise<void> => {
    const now = performance.now()
    const at = Math.max(nextSlot, now - slack)
    nextSlot = at + 1_000 / rate
    if (at > now) await sleep(at - now, undefined, { signal }).catch(() => undefined)
  }

  const attempt = async ({ mail, number, first }: Attempt): Promise<void> => {
    const answer = await post(mail)
    const now = performance.now()
    const due = now + pauseAfter(number)
    const isUnsettled = fateOf(answer) === 'again'
    if (!isUnsettled) settled = now
    const isSentAgain = isUnsettled && !mail.forgery && due < first + retryFor * 1_000 && !signal.aborted
    if (isSentAgain) waiting.push({ mail, number: number + 1, first, due })
    heard(mail, answer, isSentAgain)
  }

  const work = async (): Promise<void> => {
    for (let next = await take(); next; next = await take()) {
      await slot()
      // Whoever was interrupted sends nothing before its turn.
      if (!signal.aborted) await attempt(next)
    }
  }
  await Promise.all(Array.from({ length: concurrency }, work))
  return signal.aborted || ending === undefined ? { ...ending, isComplete: false } : ending
}

/** Milliseconds: twice as long each time, at most five seconds, and up to half of it by chance. */
const pauseAfter = (attempts: number): number =>
  Math.min(100 * 2 ** attempts, 5_000) * (0.5 + Math.random() / 2)
