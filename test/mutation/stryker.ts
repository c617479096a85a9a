import { readFile } from 'node:fs/promises'
import { relative } from 'node:path/posix'
import { root } from '../package/packed.js'
import type { Part } from './parts.js'
import { survivors } from './survivors.js'

/** A change that no test has noticed. */
export interface Survivor {
  readonly file: string
  readonly line?: number
  /** What stood there, and what was put in its place. */
  readonly change: string
}

export interface Report {
  readonly part: Part
  readonly seconds: number
  readonly changes: number
  readonly survived: readonly Survivor[]
  /** Those that survivors.ts has no reason for. */
  readonly unexplained: readonly Survivor[]
  /** Those that survivors.ts has a reason for, and that were noticed. */
  readonly stale: readonly Survivor[]
}

/** What is used of a result of Stryker's. Lines and columns begin at 1. */
interface Result {
  readonly fileName: string
  readonly location: { readonly start: Position; readonly end: Position }
  readonly replacement?: string
  readonly status: string
}

interface Position {
  readonly line: number
  readonly column: number
}

interface Flags {
  readonly file?: string | undefined
  readonly concurrency?: string | undefined
}

const folder = 'test/mutation'

/** Changes a part of src in every small way that Stryker knows, and runs its tests each time. */
export async function mutate(part: Part, { file, concurrency }: Flags): Promise<Report> {
  process.env.MUTATED_PART = part.name
  const start = performance.now()
  const results = await stryker({
    configFile: false,
    testRunner: 'vitest',
    plugins: [`${root}${folder}/node_modules/@stryker-mutator/vitest-runner/dist/src/index.js`],
    vitest: { configFile: `${folder}/vitest.config.ts`, related: false },
    mutate: file === undefined ? part.mutate : [file],
    ...(part.isProgram && { buildCommand: 'npm run build' }),
    coverageAnalysis: 'perTest',
    disableTypeChecks: false,
    timeoutMS: 20_000,
    reporters: ['progress'],
    ...(concurrency !== undefined && { concurrency: Number(concurrency) }),
  })
  const unnoticed = results.filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
  const survived = await Promise.all(unnoticed.map(describe))
  // Of some lines of a file nobody knows what else was noticed.
  const files = new Set(file === undefined ? results.map(({ fileName }) => relative(root, fileName)) : [])
  const known = survivors.flatMap(({ file, changes }) => changes.map((change) => ({ file, change })))
  return {
    part,
    seconds: (performance.now() - start) / 1_000,
    changes: results.length,
    survived,
    unexplained: without(survived, known),
    stale: without(
      known.filter(({ file }) => files.has(file)),
      survived,
    ),
  }
}

const without = (some: readonly Survivor[], others: readonly Survivor[]): Survivor[] =>
  some.filter(({ file, change }) => !others.some((other) => other.file === file && other.change === change))

async function describe({ fileName, location: { start, end }, replacement = '' }: Result): Promise<Survivor> {
  const text = await readFile(fileName, 'utf8')
  const lines = text.split(/(?<=\n)/)
  const offsetOf = ({ line, column }: Position) => lines.slice(0, line - 1).join('').length + column - 1
  return {
    file: relative(root, fileName),
    line: start.line,
    change: `${oneLine(text.slice(offsetOf(start), offsetOf(end)))} → ${oneLine(replacement)}`,
  }
}

const oneLine = (code: string): string => code.replace(/\s+/g, ' ').trim()

async function stryker(options: object): Promise<readonly Result[]> {
  // It is installed beside this, and not where the rest is compiled.
  const module = `${root}${folder}/node_modules/@stryker-mutator/core/dist/src/index.js`
  // Sound: its documented interface.
  const { Stryker } = (await import(module)) as {
    Stryker: new (options: object) => { runMutationTest: () => Promise<Result[]> }
  }
  return await new Stryker(options).runMutationTest()
}
