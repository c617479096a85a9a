// Stryker makes changes in the process of a test, and watches there which test comes by which change. A program that is
// tested as it is shipped runs in processes of its own: this hands the change on to them, and brings back what they saw.
import type { ChildProcess, SpawnOptions } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, vi } from 'vitest'

/** What Stryker keeps in a process. */
interface Stryker {
  /** The change that is made. */
  readonly activeMutant?: string
  readonly currentTestId?: string
  /** How often each test came by each change. */
  mutantCoverage?: { static: Counts; perTest: Record<string, Counts> }
}

type Counts = Record<string, number>

// Sound: the code that is to be changed keeps it there, or will.
const stryker = ((globalThis as { __stryker__?: Stryker }).__stryker__ ??= {})

const preload = new URL('./preload.mjs', import.meta.url).href

const running = new Set<ChildProcess>()

vi.mock('node:child_process', async (original) => {
  const real = await original<typeof import('node:child_process')>()
  const spawn = (command: string, args: readonly string[], { stdio, env, ...options }: SpawnOptions) => {
    const { activeMutant, currentTestId } = stryker
    const child = real.spawn(command, args, {
      ...options,
      stdio: [...(Array.isArray(stdio) ? stdio : (['pipe', 'pipe', 'pipe'] as const)), 'pipe'],
      env: {
        ...(env ?? process.env),
        ...(activeMutant === undefined
          ? { NODE_OPTIONS: `--import=${preload}` }
          : { __STRYKER_ACTIVE_MUTANT__: activeMutant }),
      },
    })
    running.add(child)
    child.on('exit', () => running.delete(child))
    let told = ''
    child.stdio[3]!.on('data', (chunk: Buffer) => (told += chunk.toString())).on('end', () => {
      if (currentTestId !== undefined && told) count(currentTestId, JSON.parse(told) as Counts)
    })
    return child
  }
  return { ...real, spawn }
})

function count(test: string, counts: Counts): void {
  const { perTest } = (stryker.mutantCoverage ??= { static: {}, perTest: {} })
  const all = (perTest[test] ??= {})
  for (const [change, times] of Object.entries(counts)) all[change] = (all[change] ?? 0) + times
}

/** Packed for each change it would take twice as long: what is built lies here already. */
vi.mock('../package/packed.js', async (original) => {
  const real = await original<typeof import('../package/packed.js')>()
  const installPacked = () => {
    const project = mkdtempSync(join(tmpdir(), 'voice-insights-events-'))
    mkdirSync(join(project, 'node_modules'))
    symlinkSync(real.root, join(project, 'node_modules/voice-insights-events'))
    return { project, files: [] }
  }
  return { ...real, installPacked }
})

afterEach(async () => {
  const signal = stryker.activeMutant === undefined ? 'SIGUSR2' : 'SIGKILL'
  await Promise.all(
    [...running].map(async (child) => {
      child.kill(signal)
      await once(child, 'close')
    }),
  )
})
