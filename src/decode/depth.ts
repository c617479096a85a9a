/** Whether arrays and objects nest deeper than so many levels. It goes no deeper itself. */
export function exceedsDepth(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  // Compared so that NaN exceeds.
  if (!(levels > 0)) return true
  if (Array.isArray(value)) return value.some((item) => exceedsDepth(item, levels - 1))
  for (const key in value) {
    // Sound: the key was just enumerated.
    const child = (value as Record<string, unknown>)[key]
    if (typeof child === 'object' && exceedsDepth(child, levels - 1)) return true
  }
  return false
}

/** Whether a JSON text has enough brackets to nest so deep: a native search that spares most texts the walk. */
export const mayExceedDepth = (text: string, levels: number): boolean =>
  !(count(text, '{', levels) + count(text, '[', levels) <= levels)

/** Occurrences of a character, counted until there are more than enough. */
function count(text: string, char: string, enough: number): number {
  let found = 0
  for (let at = text.indexOf(char); at !== -1 && found <= enough; at = text.indexOf(char, at + 1)) found++
  return found
}
