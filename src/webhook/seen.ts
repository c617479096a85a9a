/**
 * Remembers which events were handled: by one webhook, as another may handle other types. A store that its processes
 * share makes this hold for all of them:
 *
 * @example
 * ```ts
 * const seen: SeenStore = {
 *   has: async (key) => (await redis.exists(key)) === 1,
 *   mark: (key) => redis.set(key, '1', { EX: 86_400 }),
 * }
 * ```
 */
export interface SeenStore {
  /** Whether the event was handled before. If this fails or takes a second, the event is handled. */
  readonly has: (key: string) => boolean | Promise<boolean>
  /** Remembers an event. Called only once its handler has succeeded. */
  readonly mark: (key: string) => unknown
}

/**
 * Remembers the events that this process handled last.
 *
 * @param capacity How many. Default 10,000, about 2 MB.
 * @throws {RangeError} If it is no positive integer.
 */
export function seenInMemory(capacity = 10_000): SeenStore {
  if (!Number.isSafeInteger(capacity) || capacity < 1)
    throw new RangeError('capacity: expected a positive integer')
  const keys = new Set<string>()
  return {
    has: (key) => keys.has(key),
    mark: (key) => {
      keys.add(key)
      // A set keeps the order in which its elements came.
      const [oldest] = keys
      if (keys.size > capacity && oldest !== undefined) keys.delete(oldest)
    },
  }
}
