import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { fixture } from '../fixtures.js'
import { authToken, url } from '../requests.js'
import { freePort, start } from './example.js'
import { deliver } from './twilio.js'

const folder = mkdtempSync(join(tmpdir(), 'events-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** The ids that a receiver wrote to its file. A line that the crash cut off does not count. */
const idsIn = (file: string): Set<string> =>
  new Set(
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line) => /"id":"(event-\d+)".*\}$/.exec(line)?.[1] ?? []),
  )

/** Delivers events to a receiver that is killed at random moments, and tells which acknowledged ones it does not have. */
async function crash(example: string, kills: number) {
  const file = join(folder, `${kills}.ndjson`)
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
  const lost = [...acknowledged].filter((id) => !kept.has(id))
  return { sent, acknowledged: acknowledged.size, discarded: discarded.size, retries, lost: lost.length }
}

it('should lose no event when it is killed at 50 random moments', async () => {
  const { sent, acknowledged, discarded, retries, lost } = await crash('examples/node.ts', 50)
  console.log(`killed 50 times: ${sent} events sent, ${retries} retries, ${lost} lost`)
  expect({ acknowledged, discarded, lost }).toEqual({ acknowledged: sent, discarded: 0, lost: 0 })
  expect(retries).toBeGreaterThan(50)
})

it('should notice a receiver that loses events because it acknowledges them first', async () => {
  const { sent, lost } = await crash('test/examples/careless.ts', 8)
  console.log(`killed 8 times, acknowledging first: ${sent} events sent, ${lost} lost`)
  expect(lost).toBeGreaterThan(0)
})
