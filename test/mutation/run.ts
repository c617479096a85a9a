// `npm run mutation`: changes src in small ways, and shows which changes no test has noticed.
//   --part NAME       only one part of src
//   --file FILE       only one file of it, or some of its lines: src/parse.ts:70-80
//   --concurrency N   processes (default: as many as there are cores to spare)
//   --write           writes the figures into RESULTS.md; the parts that were not run stay as they are
import { parseArgs } from 'node:util'
import { parts } from './parts.js'
import { describe, write } from './results.js'
import { mutate } from './stryker.js'

const { values: flags } = parseArgs({
  options: {
    part: { type: 'string' },
    file: { type: 'string' },
    concurrency: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
})
if (flags.write && flags.file !== undefined) throw new Error('--write: expected no --file')

const chosen = parts.filter(({ name }) => flags.part === undefined || name === flags.part)
if (chosen.length === 0) throw new Error(`--part: expected ${parts.map(({ name }) => name).join(', ')}`)

for (const part of chosen) {
  const report = await mutate(part, flags)
  console.log(describe(report))
  if (flags.write) await write(report)
  if (report.unexplained.length + report.stale.length > 0) process.exitCode = 1
}
