import { explanations } from '../../src/errors.js'
import type { Family } from './family.js'

/** The tables of README, each between markers that name it. */
export function generateReadme(readme: string, families: readonly Family[]): string {
  const tables = { events: events(families), errors: errors() }
  return Object.entries(tables).reduce((text, [name, table]) => {
    const [start, end] = [`<!-- ${name}: generated -->`, `<!-- ${name}: end -->`]
    const [from, to] = [text.indexOf(start), text.indexOf(end)]
    if (from === -1 || to < from)
      throw new Error(`README has no place for the table of ${name}: ${start} ${end}`)
    return `${text.slice(0, from + start.length)}\n\n${table}\n\n${text.slice(to)}`
  }, readme)
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')

const events = (families: readonly Family[]): string =>
  table(
    ['event type', 'schema', 'versions', 'type of `data`', 'sent'],
    families.flatMap(({ id, versions, types, shapes }) =>
      Object.entries(types).map(([type, when]) => [
        `\`${type}\``,
        `\`${id}\``,
        versions.join(', '),
        shapes.map(({ name }) => `\`${name}\``).join(', '),
        when,
      ]),
    ),
  )

const errors = (): string =>
  table(
    ['code', 'what it means, and what to do'],
    Object.entries(explanations).map(([code, explanation]) => [`\`${code}\``, explanation]),
  )
