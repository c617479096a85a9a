import { signedRequest } from '../requests.js'

/** What became of the events that were sent. */
export interface Tally {
  readonly acknowledged: Set<string>
  /** Answered 4xx: lost for good. */
  readonly discarded: Set<string>
  retries: number
}

interface Mail {
  readonly id: string
  readonly body: string
}

/**
 * Delivers events as Twilio does: some twice, in no order, again after 5xx, after 5 seconds and when nobody listens, not
 * again after 4xx. Only the pauses between attempts are shorter.
 *
 * @param next The next event; undefined when there is no more.
 */
export async function deliver(
  origin: string,
  next: () => { id: string } | undefined,
  senders = 8,
): Promise<Tally> {
  const tally: Tally = { acknowledged: new Set(), discarded: new Set(), retries: 0 }
  const queue: Mail[] = []

  /** One of those that wait, at random, or a new one. */
  const take = (): Mail | undefined => {
    const [waiting] = Math.random() < 0.5 ? queue.splice(Math.floor(Math.random() * queue.length), 1) : []
    if (waiting) return waiting
    const event = next()
    if (!event) return queue.shift()
    const mail = { id: event.id, body: JSON.stringify([event]) }
    if (Math.random() < 0.2) queue.push(mail)
    return mail
  }

  const send = async ({ id, body }: Mail): Promise<boolean> => {
    const { url, ...request } = await signedRequest(body)
    const address = origin + url.replace(/^https?:\/\/[^/]*/, '')
    const status = await fetch(address, { ...request, signal: AbortSignal.timeout(5_000) }).then(
      (response) => response.status,
      () => 0,
    )
    if (status >= 200 && status < 300) tally.acknowledged.add(id)
    else if (status >= 400 && status < 500 && status !== 429) tally.discarded.add(id)
    else return false
    return true
  }

  const work = async (): Promise<void> => {
    for (let mail = take(); mail; mail = take()) {
      if (await send(mail)) continue
      tally.retries++
      queue.push(mail)
      await new Promise((resolve) => setTimeout(resolve, 10 + Math.random() * 40))
    }
  }
  await Promise.all(Array.from({ length: senders }, work))
  return tally
}
