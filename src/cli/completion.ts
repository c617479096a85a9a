import { type Command, defineCommand, type Option, UsageError } from './command.js'
import { program } from './help.js'
import { print } from './terminal.js'

/** What can be typed after a command, and after an option that takes one of a few values. */
interface Words {
  readonly command: string
  readonly options: readonly string[]
  readonly values: readonly (readonly [option: string, values: readonly string[]])[]
}

const wordsOf = ({ name, options }: Command): Words => ({
  command: name,
  options: [...Object.keys(options).map((option) => `--${option}`), '--help'],
  values: Object.entries(options).flatMap(([option, definition]) => {
    const values = valuesOf(definition)
    return values.length > 0 ? [[`--${option}`, values] as const] : []
  }),
})

const valuesOf = (option: Option): readonly string[] =>
  'choices' in option ? option.choices : 'hints' in option ? option.hints : []

const bash = (all: readonly Words[]): string => `_${program.replaceAll('-', '_')}() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" words=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    words="${all.map(({ command }) => command).join(' ')} --help --version"
  else
    case "\${COMP_WORDS[1]} $before" in
${all.flatMap(({ command, values }) => values.map(([option, list]) => `      "${command} ${option}") words="${list.join(' ')}" ;;`)).join('\n')}
      *)
        case "\${COMP_WORDS[1]}" in
${all.map(({ command, options }) => `          ${command}) [[ "$word" == -* ]] && words="${options.join(' ')}" ;;`).join('\n')}
        esac ;;
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o default -F _${program.replaceAll('-', '_')} ${program}`

/** zsh reads what is written for bash. */
const zsh = (all: readonly Words[]): string => `autoload -U +X compinit && compinit
autoload -U +X bashcompinit && bashcompinit
${bash(all)}`

const fish = (all: readonly Words[]): string =>
  [
    ...all.map(({ command }) => `complete -c ${program} -n __fish_use_subcommand -f -a ${command}`),
    ...all.flatMap(({ command, options, values }) =>
      options.map((option) => {
        const list = values.find(([name]) => name === option)?.[1]
        const takes = list ? ` -x -a '${list.join(' ')}'` : ''
        return `complete -c ${program} -n '__fish_seen_subcommand_from ${command}' -l ${option.slice(2)}${takes}`
      }),
    ),
  ].join('\n')

const scripts: Readonly<Record<string, (all: readonly Words[]) => string>> = { bash, zsh, fish }

/** The command that prints completions of the others. */
export const completion = (commands: readonly Command[]): Command =>
  defineCommand({
    name: 'completion',
    summary: 'Prints a script that completes commands in a shell.',
    details: [],
    operands: { usage: Object.keys(scripts).join('|'), min: 1, max: 1 },
    options: {},
    examples: ['completion bash >> ~/.bashrc', 'completion fish | source'],
    run: async (_, [shell = '']) => {
      const script = Object.hasOwn(scripts, shell) ? scripts[shell] : undefined
      if (!script) throw new UsageError(`expected ${Object.keys(scripts).join('|')}`)
      await print(script(commands.map(wordsOf)))
      return 0
    },
  })
