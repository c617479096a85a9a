import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { format } from 'prettier'
import { parts } from './parts.js'
import type { Report, Survivor } from './stryker.js'
import { survivors } from './survivors.js'

const file = fileURLToPath(new URL('./RESULTS.md', import.meta.url))

const intro = `# Mutations

Written by \`npm run mutation -- --write\`, part by part: Stryker 9.6.1 on Node.js ${process.version}. How long a part takes depends on what else the machine does.

| part | changes | noticed | not noticed | of these without a reason | seconds |
| ---- | ------: | ------: | ----------: | ------------------------: | ------: |
`

const outro = `
What is changed in each part, and which tests have to notice, stands in \`parts.ts\`. In none is \`src/generated\`, which a test compares with what the catalogue says, letter by letter, and whose validators another compares with plain ajv on mutated values. Stryker leaves what stands before \`as\` and \`as const\` as it is: tables such as \`src/cli/send/options.ts\`.

## Not noticed, and why
`

/** The figures of a part, and what is not as survivors.ts has it. */
export const describe = ({ part, changes, survived, unexplained, stale, seconds }: Report): string =>
  [
    `${part.name}: ${changes} changes, ${survived.length} not noticed, ${Math.round(seconds)} s`,
    ...unexplained.map((survivor) => `  not noticed, and without a reason: ${toLine(survivor)}`),
    ...stale.map((survivor) => `  in survivors.ts, but noticed: ${toLine(survivor)}`),
  ].join('\n')

const toLine = ({ file, line, change }: Survivor): string => `${file}${line ? `:${line}` : ''} ${change}`

/** Puts the figures of a part in the place of those that were there, and all reasons below. */
export async function write({ part, changes, survived, unexplained, seconds }: Report): Promise<void> {
  const noticed = changes - survived.length
  const figures = [part.name, changes, noticed, survived.length, unexplained.length, Math.round(seconds)]
  const before = await readFile(file, 'utf8').catch(() => '')
  const rows = parts.map(({ name }) =>
    name === part.name
      ? `| ${figures.join(' | ')} |`
      : before.split('\n').find((line) => line.startsWith('|') && line.split(' ', 2)[1] === name),
  )
  const reasons = survivors.map(
    ({ file, changes, reason }) =>
      `- \`${file}\`: ${reason}\n${changes.map((change) => `  - \`\` ${change} \`\``).join('\n')}`,
  )
  const text = `${intro}${rows.filter((row) => row !== undefined).join('\n')}\n${outro}\n${reasons.join('\n')}\n`
  await writeFile(file, await format(text, { parser: 'markdown' }))
}
