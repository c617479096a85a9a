/** The same with every key of every object optional; `undefined` removes a key. Lists are whole. */
export type DeepPartial<T> = T extends string | number | boolean | null | undefined | readonly unknown[]
  ? T
  : T extends object
    ? { [Key in keyof T]?: DeepPartial<T[Key]> | undefined }
    : T

/**
 * The value with the overrides merged in, as a copy: objects merge, lists and scalars replace, `undefined` removes.
 * `fromEntries` defines keys and assigns none, so that `__proto__` is a key as any other.
 */
export function merge(value: unknown, overrides: unknown): unknown {
  if (Array.isArray(overrides)) return overrides.map(copy)
  if (!isObject(overrides)) return overrides
  const base = isObject(value) ? value : {}
  const own = (object: Record<string, unknown>, key: string) =>
    Object.hasOwn(object, key) ? object[key] : undefined
  const changes = Object.entries(overrides).map(
    ([key, change]) => [key, merge(own(base, key), change)] as const,
  )
  const kept = Object.entries(base).filter(([key]) => !Object.hasOwn(overrides, key))
  return Object.fromEntries([...kept, ...changes.filter(([, change]) => change !== undefined)])
}

/** A copy of JSON: who changes an event in a test must not change the next. */
export const copy = (value: unknown): unknown => merge(undefined, value)

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
