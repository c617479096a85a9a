import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { authToken, url } from '../requests.js'

/** What a server holds after garbage collection, in MB, and how often something went unhandled. */
export interface Sample {
  /** Minutes since the start. */
  readonly time: number
  readonly heap: number
  readonly rss: number
  readonly alarms: number
}

export interface Server {
  readonly port: number
  readonly sample: () => Promise<Sample>
  readonly stop: () => Promise<void>
}

/** Runs a server of this folder in a process of its own, and resolves once it listens. */
export async function startServer(file: string, args: readonly string[] = []): Promise<Server> {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), args, {
    execArgv: ['--expose-gc'],
    env: { ...process.env, SINK_URL: url, TWILIO_AUTH_TOKEN: authToken },
  })
  const ended = once(child, 'exit').then(([code]: unknown[]) => {
    throw new Error(`the server ended with ${String(code)}`)
  })
  ended.catch(() => undefined)
  const answer = async (): Promise<unknown> => {
    // Sound: a message is the first argument, and the other promise only rejects.
    const [message] = (await Promise.race([once(child, 'message'), ended])) as unknown[]
    return message
  }
  const start = performance.now()
  // Sound: the first message of `serve`.
  const { port } = (await answer()) as { port: number }
  return {
    port,
    sample: async () => {
      child.send('sample')
      // Sound: the answer of `serve`.
      const { heapUsed, ...rest } = (await answer()) as { heapUsed: number; rss: number; alarms: number }
      const time = (performance.now() - start) / 60_000
      return { time, heap: heapUsed / 1e6, rss: rest.rss / 1e6, alarms: rest.alarms }
    },
    stop: async () => {
      const exited = once(child, 'exit')
      child.kill()
      await exited
    },
  }
}
