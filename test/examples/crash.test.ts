import { expect, it } from 'vitest'
import { crash } from './crash.js'

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
