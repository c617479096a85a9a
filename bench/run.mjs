// `npm run bench`: measures this library against its peers and writes RESULTS.md and results.svg.
//   --quick         seconds instead of minutes, to see that it runs: the figures are rough
//   --only GROUP    one group, or several if it is repeated: parse, input, start, memory, size, types, verify
//   --write         writes the files all the same, which a quick or partial run does not
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { bench } from './lib/paths.mjs'
import { prepare } from './lib/prepare.mjs'

const { values: flags } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true, default: [] },
    write: { type: 'boolean', default: false },
  },
})

prepare()

// What these import is installed only now.
const { groups } = await import('./groups/index.mjs')
const { ours, others, othersOnly, parseCjs, parseLarge } = await import('./peers/index.mjs')
const { writePrograms } = await import('./lib/programs.mjs')
const { describeMachine } = await import('./lib/machine.mjs')
const { toDocument, toMarkdown } = await import('./lib/report.mjs')
const { settings } = await import('./lib/settings.mjs')

const unknown = flags.only.find((wanted) => !groups.some(({ name }) => name === wanted))
if (unknown) throw new Error(`no group ${unknown}`)

writePrograms([...ours, ...others, othersOnly, parseCjs, parseLarge])

const machine = describeMachine()
const sections = []
for (const { name, measure } of groups) {
  if (flags.only.length > 0 && !flags.only.includes(name)) continue
  const section = await measure(settings(flags.quick))
  sections.push(section)
  console.log(`${toMarkdown(section)}\n`)
}

if (flags.write || (!flags.quick && flags.only.length === 0)) {
  const { toSvg } = await import('./lib/svg.mjs')
  const { format } = await import('prettier')
  const document = toDocument(machine, sections)
  writeFileSync(`${bench}RESULTS.md`, await format(document, { parser: 'markdown' }))
  const bars = sections.flatMap((section) => section.bars ?? [])
  if (bars.length > 0) writeFileSync(`${bench}results.svg`, toSvg(bars))
}
