#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Command, parseInput, UsageError } from './command.js'
import { completion } from './completion.js'
import { helpOf, overview, program } from './help.js'
import { listen } from './listen/index.js'
import { schema } from './schema.js'
import { send } from './send/index.js'
import { setup } from './setup/index.js'
import { endWhenNobodyReads, print, report } from './terminal.js'
import { validate } from './validate/index.js'

/** The commands. The help, the parser and the completions are made from this list. */
const commands: readonly Command[] = [validate, send, listen, setup, schema]

const all: readonly Command[] = [...commands, completion(commands)]

async function main([name, ...args]: readonly string[]): Promise<number> {
  if (name === '--version' || name === '-v') return show(version())
  if (name === undefined || name === '--help' || name === '-h') {
    await show(overview(all))
    return name === undefined ? 2 : 0
  }
  if (name === 'help')
    return args[0] === undefined ? show(overview(all)) : show(helpOf(commandNamed(args[0])))
  const command = commandNamed(name)
  const { help, values, positionals } = parseInput(command, args)
  return help ? show(helpOf(command)) : command.run(values, positionals)
}

async function show(text: string): Promise<number> {
  await print(text)
  return 0
}

function commandNamed(name: string): Command {
  const command = all.find((candidate) => candidate.name === name)
  if (command) return command
  throw new UsageError(`expected a command: ${all.map((candidate) => candidate.name).join(', ')}`)
}

function version(): string {
  const path = createRequire(import.meta.url).resolve('voice-insights-events/package.json')
  // Sound: a package has a version.
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version
}

endWhenNobodyReads()
const args = process.argv.slice(2)
try {
  process.exitCode = await main(args)
} catch (error) {
  if (!(error instanceof UsageError)) throw error
  const command = all.find(({ name }) => name === args[0])
  report(`${program}: ${error.message}`)
  report(`Try: ${program} ${command ? `${command.name} ` : ''}--help`)
  process.exitCode = 2
}
