// What was measured as Markdown.

/**
 * What a group gives.
 *
 * @typedef {object} Section
 * @property {string} title
 * @property {string} text What the figures are, in a sentence or two.
 * @property {{ head: readonly string[], rows: readonly (readonly string[])[] }[]} tables
 * @property {{ what: string, value: number, limit: number, unit?: string }[]} [goals]
 * @property {readonly string[]} [notes]
 * @property {{ name: string, isOurs: boolean, small: number, big: number }[]} [bars]
 */

/** @param {Section} section */
export const toMarkdown = ({ title, text, tables, goals = [], notes = [] }) =>
  [`## ${title}`, text, ...tables.map(toTable), listOf(goals.map(describeGoal)), listOf(notes)]
    .filter(Boolean)
    .join('\n\n')

const listOf = (items) => items.map((item) => `- ${item}`).join('\n')

function toTable({ head, rows }) {
  const lines = [head, head.map((_, index) => (index ? '--:' : '---')), ...rows]
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function describeGoal({ what, value, limit, unit = '' }) {
  const shown = (amount) => `${Number(amount.toPrecision(3))}${unit}`
  return `Goal, ${what}: at most ${shown(limit)}. ${value <= limit ? 'Met' : '**Missed**'}: ${shown(value)}.`
}

/** The whole document. It carries no date: git knows. */
export const toDocument = (machine, sections) => `# Results

Written by \`npm run bench\`, which takes about ten minutes; run it again on your machine. ${machine.text}

![Time to parse, as a multiple of JSON.parse alone](results.svg)

${sections.map(toMarkdown).join('\n\n')}

## Versions

${machine.versions}
`
