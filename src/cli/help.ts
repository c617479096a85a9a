import type { Command, Option } from './command.js'

export const program = 'voice-insights-events'

const width = 80

/** Text in lines of at most so many characters, each after an indent. */
export function wrap(text: string, indent: string): string {
  const lines = ['']
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!
    const longer = line ? `${line} ${word}` : word
    if (line && indent.length + longer.length > width) lines.push(word)
    else lines[lines.length - 1] = longer
  }
  return lines.map((line) => indent + line).join('\n')
}

/** Names and what they mean, in two columns. */
function glossary(entries: readonly (readonly [name: string, text: string])[]): string {
  const column = Math.max(...entries.map(([name]) => name.length)) + 4
  return entries
    .map(([name, text]) => `  ${name}`.padEnd(column) + wrap(text, ' '.repeat(column)).slice(column))
    .join('\n')
}

const help: Option = { flag: true, short: 'h', description: 'Shows this.' }

const optionName = (name: string, option: Option): string =>
  `${option.short === undefined ? '' : `-${option.short}, `}--${name}${'value' in option ? ` ${option.value}` : ''}`

const optionText = (option: Option): string =>
  'choices' in option ? `${option.description} One of: ${option.choices.join(', ')}.` : option.description

/** What `--help` shows of a command. */
export function helpOf({ name, summary, details, operands, options, examples }: Command): string {
  const entries = Object.entries({ ...options, help }).map(
    ([key, option]) => [optionName(key, option), optionText(option)] as const,
  )
  return [
    `Usage: ${[program, name, operands.usage, '[options]'].filter(Boolean).join(' ')}`,
    ...[summary, ...details].map((text) => wrap(text, '')),
    `Options:\n${glossary(entries)}`,
    `${examples.length > 1 ? 'Examples' : 'Example'}:\n${examples.map((line) => `  ${program} ${line}`).join('\n')}`,
  ].join('\n\n')
}

/** What `--help` shows without a command. */
export function overview(commands: readonly Command[]): string {
  const entries = commands.map(({ name, summary }) => [name, summary] as const)
  return [
    `Usage: ${program} COMMAND [options]`,
    wrap('The stream of Twilio Voice Insights events, on your desk.', ''),
    `Commands:\n${glossary(entries)}`,
    `Options:\n${glossary([
      ['-h, --help', 'Shows this, or the help of a command.'],
      ['-v, --version', 'Shows the version of the package.'],
    ])}`,
    `Exit codes:\n${glossary([
      ['0', 'All is well.'],
      ['1', 'Something is not: an event is invalid, or would have been lost.'],
      ['2', 'What was typed cannot be right, or a file cannot be read.'],
    ])}`,
    `Example:\n  ${program} send http://localhost:8080/events --call busy`,
  ].join('\n\n')
}
