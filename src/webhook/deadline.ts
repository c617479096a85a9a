/** A span of time that can be cleared. */
export interface Deadline {
  /** Aborts when the time is over. */
  readonly signal: AbortSignal
  /** Resolves when the time is over; never, if it is cleared before. */
  readonly passed: Promise<'late'>
  readonly clear: () => void
}

export function startDeadline(milliseconds: number): Deadline {
  const controller = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  const passed = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => {
      resolve('late')
      controller.abort(new DOMException('The deadline of the delivery has passed.', 'TimeoutError'))
    }, milliseconds)
  })
  const clear = () => {
    clearTimeout(timer)
  }
  return { signal: controller.signal, passed, clear }
}
