import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('./corpus/', import.meta.url))
const lines = (file: string): string[] =>
  readFileSync(folder + file, 'utf8')
    .slice(0, -1)
    .split('\n')

/** Bodies, as they would arrive. */
export const bodies: readonly Uint8Array[] = readdirSync(`${folder}bodies`)
  .sort()
  // A copy: a slice of a `Buffer` would share its memory.
  .map((file) => Uint8Array.from(readFileSync(`${folder}bodies/${file}`)))

/** Tokens to put in the place of values; some are no JSON. */
export const values: readonly string[] = lines('values.txt')

/** Those that are JSON. */
export const validValues: readonly string[] = values.filter(isJson)

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** What may stand between the quotes of a key. */
export const keys: readonly string[] = lines('keys.txt')
