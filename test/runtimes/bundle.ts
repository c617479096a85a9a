import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSync, type Format } from 'esbuild'
import { createData } from './data.js'

const data = JSON.stringify(createData())

/** One change to what ships for each part of the suite, which has to notice it. */
const sabotage: readonly (readonly [RegExp, string])[] = [
  [/\binvalid_data\b/g, 'invalid_date'],
  [/\bunknown_key\b/g, 'unknown_keys'],
  [/"\*\*\*"/g, '"**"'],
  [/"SHA-1"/g, '"SHA-256"'],
  [/\+1555/g, '+1666'],
  [/status: 204/g, 'status: 200'],
]

/** A copy of a project with a broken package in it. */
export function sabotaged(project: string): string {
  const copy = `${project}-sabotaged`
  cpSync(project, copy, { recursive: true })
  const dist = join(copy, 'node_modules/voice-insights-events/dist')
  const files = readdirSync(dist).filter((file) => /\.c?js$/.test(file))
  const missing = new Set(sabotage)
  for (const path of files.map((file) => join(dist, file))) {
    let text = readFileSync(path, 'utf8')
    for (const change of sabotage) {
      const changed = text.replace(...change)
      if (changed !== text) missing.delete(change)
      text = changed
    }
    writeFileSync(path, text)
  }
  if (missing.size > 0) throw new Error(`nothing to sabotage: ${[...missing].map(String).join('; ')}`)
  return copy
}

/** How the suite is made into a file of a project. */
export interface Bundle {
  readonly host: 'print' | 'workerd' | 'edge'
  readonly format: Format
  /** Whether the runtime finds the package itself, by the `exports` of its package.json. */
  readonly resolves: boolean
}

export function bundle(project: string, { host, format, resolves }: Bundle): string {
  const file = join(project, `${host}.${format === 'esm' ? 'mjs' : 'cjs'}`)
  buildSync({
    entryPoints: [fileURLToPath(new URL(`hosts/${host}.ts`, import.meta.url))],
    outfile: file,
    bundle: true,
    format,
    target: 'es2022',
    logLevel: 'error',
    tsconfigRaw: '{}', // Ours would resolve the package to its source.
    nodePaths: [join(project, 'node_modules')],
    external: ['node:fs', ...(resolves ? ['voice-insights-events'] : [])],
    define: { bundledData: data },
  })
  return file
}
