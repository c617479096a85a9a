/** Calls a hook without waiting for it. Whatever it does must not change what it observes. */
export const quietly = (hook: () => unknown): void => {
  new Promise((resolve) => {
    resolve(hook())
  }).catch(() => undefined)
}
