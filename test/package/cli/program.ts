import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll } from 'vitest'
import { installPacked } from '../packed.js'

const { project } = installPacked()
afterAll(() => {
  rmSync(project, { recursive: true })
})

/** An empty folder with the packed package in it: nothing else is near the command. */
export const folder = project

/** Where the program is. */
export const path = join(project, 'node_modules/voice-insights-events/dist/cli.js')

export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

interface Around {
  readonly input?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
  readonly nodeOptions?: readonly string[]
}

/** The command of the packed package in a process of its own. */
export function start(
  args: readonly string[],
  { env = {}, nodeOptions = [] }: Around = {},
): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [...nodeOptions, path, ...args], {
    cwd: project,
    env: { PATH: process.env.PATH, ...env },
  })
}

/** What came of it. */
export async function ended(child: ChildProcessWithoutNullStreams): Promise<Ended> {
  const [stdout, stderr] = [text(child.stdout), text(child.stderr)]
  // Sound: the documented arguments of the event.
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, stdout: await stdout, stderr: await stderr }
}

export function run(args: readonly string[], around: Around = {}): Promise<Ended> {
  const child = start(args, around)
  // Whoever does not read its input may be gone before it is written.
  child.stdin.on('error', () => undefined).end(around.input)
  return ended(child)
}

/** What Node.js does before the program: a change of what is around it. */
export const before = (module: string): readonly string[] => [
  '--import',
  `data:text/javascript,${encodeURIComponent(module)}`,
]

/** Gives the program another clock: `now() * 20`. */
export const withClock = (milliseconds: string): readonly string[] =>
  before(`const now = performance.now.bind(performance)
    performance.now = () => ${milliseconds}`)

/** Has a process take its streams for those of a terminal with so many columns. */
export const onTerminal = (columns: number): readonly string[] =>
  before(`import { WriteStream } from 'node:tty'
    for (const stream of [process.stdout, process.stderr]) {
      const { getColorDepth, hasColors } = WriteStream.prototype
      Object.assign(stream, { isTTY: true, columns: ${columns}, getColorDepth, hasColors })
    }`)
