import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fixture } from '../fixtures.js'
import { authToken, url } from '../requests.js'
import { freePort, start } from './example.js'
import { deliver } from './twilio.js'

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** The ids that a receiver wrote to its file. A line that the crash cut off does not count. */
const idsIn = (file: string): Set<string> =>
  new Set(
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line) => /"id":"(event-\d+)".*\}$/.exec(line)?.[1] ?? []),
  )

/** Delivers events to a receiver that is killed at random moments, and tells which acknowledged ones it does not have. */
export async function crash(example: string, kills: number) {
  const folder = mkdtempSync(join(tmpdir(), 'events-'))
  const file = join(folder, 'events.ndjson')
  const port = await freePort()
  const env = { SINK_URL: url, TWILIO_AUTH_TOKEN: authToken, EVENTS_FILE: file }
  const event = fixture('minimal')
  let sent = 0
  let isOver = false
  let receiver = await start(example, port, env)
  const delivery = deliver(receiver.origin, () => (isOver ? undefined : { ...event, id: `event-${++sent}` }))
  for (let killed = 0; killed < kills; killed++) {
    await pause(Math.random() * 150)
    await receiver.kill()
    receiver = await start(example, port, env)
  }
  isOver = true
  const { acknowledged, discarded, retries } = await delivery
  await pause(100)
  await receiver.kill()
  const kept = idsIn(file)
  rmSync(folder, { recursive: true })
  const lost = [...acknowledged].filter((id) => !kept.has(id))
  return { sent, acknowledged: acknowledged.size, discarded: discarded.size, retries, lost: lost.length }
}
