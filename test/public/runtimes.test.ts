import { describe, expect, it } from 'vitest'
import { authToken } from '../requests.js'
import { createData } from '../runtimes/data.js'
import { run } from '../runtimes/suite.js'

describe('the suite for other runtimes', async () => {
  const data = createData()
  const { tallies } = await run(data)

  it.each(Object.entries(tallies))('should pass: %s', (_, { passed, failed }) => {
    expect(failed).toEqual([])
    expect(passed).toBeGreaterThan(20)
  })

  it('should fail in each part where nothing is as expected', async () => {
    const spoilt = JSON.stringify(data).replaceAll('CA', 'CB').replaceAll(authToken, '')
    // Sound: the same but for some text.
    const report = await run(JSON.parse(spoilt) as typeof data)
    const failing = Object.keys(report.tallies).filter((name) => report.tallies[name]!.failed.length > 0)
    expect(failing).toEqual(Object.keys(tallies))
  })
})
