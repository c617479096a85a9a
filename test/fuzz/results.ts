import { readFile, writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { format } from 'prettier'
import type { Report } from './engine.js'
import { targets } from './targets/index.js'

const file = fileURLToPath(new URL('./RESULTS.md', import.meta.url))

const intro = `# Fuzzing

Written by \`npm run fuzz -- --write\`, target by target. Last measured on ${cpus()[0]?.model.trim() ?? 'a machine'}, Node.js ${process.version}, one process, beside other work. An execution that took more than 20 ms was timed again on its own, by the time of the processor.

| target | executions | seed | executions/s | slowest, ms | outcomes | failures |
| ------ | ---------: | ---: | -----------: | ----------: | -------: | -------: |
`

/** Puts the figures of a target in the place of those that were there. */
export async function write({
  target,
  executions,
  seed,
  seconds,
  slowest,
  outcomes,
  failures,
}: Report): Promise<void> {
  const figures = [
    target,
    executions.toLocaleString('en'),
    seed,
    Math.round(executions / seconds).toLocaleString('en'),
    slowest.toFixed(1),
    outcomes.size,
    failures.length,
  ]
  const before = await readFile(file, 'utf8').catch(() => '')
  const rows = targets.map(({ name }) =>
    name === target
      ? `| ${figures.join(' | ')} |`
      : before.split('\n').find((line) => line.split(' ', 2)[1] === name),
  )
  const text = `${intro}${rows.filter((row) => row !== undefined).join('\n')}\n`
  await writeFile(file, await format(text, { parser: 'markdown' }))
}
