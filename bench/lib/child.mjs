// Every measurement runs in a process of its own, one at a time.
import { spawn } from 'node:child_process'
import { children } from './paths.mjs'

/**
 * Runs a script of `children` and gives what it prints as JSON.
 *
 * @param {string} script
 * @param {readonly unknown[]} args What the script reads with `input()`.
 * @param {readonly string[]} [flags] Of Node.js.
 */
export async function runChild(script, args, flags = []) {
  const command = [...flags, children + script, JSON.stringify(args)]
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text) => (output += text))
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve))
  if (code !== 0) throw new Error(`${script} ${JSON.stringify(args)} ended with ${code}`)
  return JSON.parse(output)
}

/** In a script: what it was started with. */
export const input = () => JSON.parse(process.argv[2])

/** In a script: what it found. */
export const output = (value) => console.log(JSON.stringify(value))
