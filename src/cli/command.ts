import { parseArgs } from 'node:util'

/** An option, for the parser, the help and the completions. */
export type Option = {
  readonly description: string
  readonly short?: string
} & (
  | { readonly flag: true }
  | {
      readonly value: string
      readonly multiple?: true
      /** Values for the completions. */
      readonly hints?: readonly string[]
    }
  /** The only values. */
  | { readonly value: string; readonly choices: readonly string[] }
  | { readonly value: string; readonly min: number; readonly max: number }
)

export type Options = Readonly<Record<string, Option>>

type Value<Of extends Option> = Of extends { readonly flag: true }
  ? boolean
  : Of extends { readonly min: number }
    ? number
    : Of extends { readonly choices: readonly (infer Choice)[] }
      ? Choice
      : Of extends { readonly multiple: true }
        ? readonly string[]
        : string

/** The options that were given. */
export type Values<Of extends Options> = { readonly [Name in keyof Of]?: Value<Of[Name]> | undefined }

/** One command: the help, the parser and the completions are made from it. */
export interface Command<Of extends Options = Options> {
  readonly name: string
  /** One sentence. */
  readonly summary: string
  /** What the command does in more words, as paragraphs. */
  readonly details: readonly string[]
  /** What follows the name, and how many there may be. */
  readonly operands: { readonly usage: string; readonly min: number; readonly max: number }
  readonly options: Of
  /** Command lines, without the name of the program. */
  readonly examples: readonly string[]
  /** Gives the exit code: 0 all is well, 1 something was found. */
  run(values: Values<Of>, operands: readonly string[]): Promise<number> | number
}

/** Checks a command against its own options. */
export const defineCommand = <const Of extends Options>(command: Command<Of>): Command<Of> => command

/** What was typed cannot be right: exit code 2. The message quotes no value, which may be a token. */
export class UsageError extends Error {}

/** What was typed after the name of a command. */
export function parseInput({ options, operands }: Command, args: readonly string[]) {
  const { values, positionals } = parse(options, args)
  if (values.help) return { help: true, values: {}, positionals } as const
  if (positionals.length < operands.min || positionals.length > operands.max) {
    throw new UsageError(operands.usage ? `expected ${operands.usage}` : 'expected options only')
  }
  const checked = Object.entries(values).map(([name, value]) => [name, check(name, options[name]!, value)])
  // Sound: each value was checked against its option.
  return { help: false, values: Object.fromEntries(checked) as Values<Options>, positionals } as const
}

function parse(options: Options, args: readonly string[]) {
  const config = Object.entries(options).map(([name, option]) => [
    name,
    {
      type: 'flag' in option ? ('boolean' as const) : ('string' as const),
      ...(option.short !== undefined && { short: option.short }),
      ...('multiple' in option && { multiple: true }),
    },
  ])
  // Sound: the entries are those of a configuration.
  const known = Object.fromEntries(config) as Record<string, { type: 'string' | 'boolean' }>
  try {
    return parseArgs({
      args: [...args],
      options: { ...known, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    })
  } catch (error) {
    // Of its message the first sentence is of use: the rest is how to pass what looks like an option.
    throw new UsageError(error instanceof Error ? error.message.split(/\.\s/)[0] : String(error))
  }
}

function check(name: string, option: Option, value: unknown): unknown {
  if ('min' in option) return toNumber(name, option, String(value))
  if (!('choices' in option)) return value
  const { choices } = option
  if (choices.includes(String(value))) return value
  throw new UsageError(`--${name}: expected ${choices.join(', ')}`)
}

function toNumber(name: string, { min, max }: { min: number; max: number }, text: string): number {
  const number = /^\d+$/.test(text) ? Number(text) : NaN
  if (number >= min && number <= max) return number
  throw new UsageError(`--${name}: expected a whole number from ${min} to ${max}`)
}
