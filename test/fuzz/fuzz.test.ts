import { expect, it } from 'vitest'
import { fuzz, type Target } from './engine.js'
import { body } from './targets/body.js'
import { targets } from './targets/index.js'

/** As many as fit beside the other tests; `npm run fuzz` takes any number. */
const executions: Readonly<Record<string, number>> = {
  verify: 15_000,
  body: 40_000,
  data: 25_000,
  errors: 10_000,
  webhook: 8_000,
  command: 2_000,
}

it.each(targets)('should hold what is promised: $name', async (target) => {
  const report = await fuzz(target, { seed: 1, executions: executions[target.name]! })
  expect(report.failures.map(({ execution, message }) => `${execution}: ${message}`)).toEqual([])
  expect(report.executions).toBe(executions[target.name])
  expect(report.outcomes.size).toBeGreaterThan(5)
})

it('should repeat an execution without those before it', async () => {
  const inputs: unknown[] = []
  const collect: Target = {
    ...body(),
    open: () => (input) => {
      inputs.push(input)
      return ''
    },
  }
  await fuzz(collect, { seed: 7, executions: 20 })
  await fuzz(collect, { seed: 7, executions: 1, first: 19 })
  expect(inputs[20]).toEqual(inputs[19])
  expect(inputs[18]).not.toEqual(inputs[19])
})
