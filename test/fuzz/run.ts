import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { fuzz, type Plan, type Report } from './engine.js'
import { write } from './results.js'
import { targets } from './targets/index.js'

const { values } = parseArgs({
  options: {
    executions: { type: 'string', default: '1000000' },
    first: { type: 'string', default: '0' },
    minutes: { type: 'string', default: 'Infinity' },
    seed: { type: 'string', default: '1' },
    target: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
})

// Nobody reads the stacks of a million errors, and looking up each line in a source map takes most of the time.
process.setSourceMapsEnabled(false)

const plan: Plan = {
  seed: Number(values.seed),
  executions: Number(values.executions),
  first: Number(values.first),
  time: Number(values.minutes) * 60_000,
}
if (Object.values(plan).some(Number.isNaN)) throw new Error('expected numbers')

const chosen = targets.filter(({ name }) => values.target === undefined || name === values.target)
if (chosen.length === 0) throw new Error(`--target: expected ${targets.map(({ name }) => name).join(', ')}`)

for (const target of chosen) {
  const report = await fuzz(target, plan)
  print(report)
  await keep(report)
  if (values.write) await write(report)
}

function print({ target, seed, executions, seconds, slowest, outcomes, failures }: Report): void {
  const rate = Math.round(executions / seconds)
  console.log(
    `${target}: ${executions} executions, ${rate}/s, slowest ${slowest.toFixed(1)} ms, ${outcomes.size} outcomes, ${failures.length} failures`,
  )
  for (const [outcome, count] of [...outcomes].sort(([, a], [, b]) => b - a))
    console.log(`  ${count} ${outcome}`)
  for (const { execution, message } of failures)
    console.log(
      `  FAILED: ${message}\n  --target ${target} --seed ${seed} --first ${execution} --executions 1`,
    )
}

/** Keeps what failed, and fails. */
async function keep({ target, seed, failures }: Report): Promise<void> {
  const folder = fileURLToPath(new URL('./failures/', import.meta.url))
  for (const { execution, input } of failures) {
    process.exitCode = 1
    await mkdir(folder, { recursive: true })
    await writeFile(`${folder}${target}-${seed}-${execution}.txt`, input)
  }
}
