import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** A receiver in a process of its own. */
export interface Receiver {
  readonly origin: string
  /** Ends it at once, as a crash would. */
  readonly kill: () => Promise<void>
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0)
  await once(server, 'listening')
  // Sound: a server that listens on a port has an address.
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** Runs a TypeScript file that listens on a port, and resolves once it does. */
export async function start(
  file: string,
  port: number,
  env: Record<string, string>,
  stderr: 'inherit' | 'ignore' = 'inherit',
): Promise<Receiver> {
  const options = { cwd: root, env: { ...process.env, ...env, PORT: String(port) } }
  const child = spawn(process.execPath, ['--import', 'tsx', file], {
    ...options,
    stdio: ['ignore', 'ignore', stderr],
  })
  const origin = `http://127.0.0.1:${port}`
  const isUp = () =>
    fetch(origin).then(
      () => true,
      () => false,
    )
  while (!(await isUp())) {
    const ended = child.exitCode ?? child.signalCode
    if (ended !== null) throw new Error(`${file} ended with ${ended}`)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  return { origin, kill: () => end(child) }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exited = once(child, 'exit')
  child.kill('SIGKILL')
  await exited
}
