/** A span of time after which work is given up. */
export interface Deadline {
  /** Whether it has passed. */
  readonly isOver: () => boolean
  /** Resolves when it passes; never, if it was cleared before. */
  readonly passed: Promise<'late'>
  /** A signal that aborts when it passes. Each is its own: Node.js warns of signals with many listeners. */
  readonly signal: () => AbortSignal
  readonly clear: () => void
}

export function startDeadline(milliseconds: number): Deadline {
  const controllers: AbortController[] = []
  let isOver = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const passed = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => {
      isOver = true
      resolve('late')
      for (const controller of controllers) controller.abort(timeout())
    }, milliseconds)
  })
  return {
    isOver: () => isOver,
    passed,
    signal: () => {
      const controller = new AbortController()
      controllers.push(controller)
      return controller.signal
    },
    clear: () => {
      clearTimeout(timer)
    },
  }
}

export const timeout = (): DOMException => new DOMException('The deadline has passed.', 'TimeoutError')
