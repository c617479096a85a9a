import { UsageError } from '../command.js'
import { fromJson } from '../json.js'
import type { Outgoing } from './events.js'

/** One change to every event: `--set data.call_state=busy`. */
export interface Assignment {
  readonly path: readonly string[]
  /** Undefined removes the key. */
  readonly value: (current: unknown) => unknown
}

/**
 * `path=value` sets text where the event has text, else JSON if the value is that, else text; `path:=json` sets JSON;
 * `path=` alone removes the key.
 */
export function readAssignment(text: string): Assignment {
  const [, name = '', operator, written = ''] = /^([^=]+?)(:?=)(.*)$/s.exec(text) ?? []
  if (!name) throw new UsageError('--set: expected PATH=VALUE')
  const path = name.split('.')
  const json = fromJson(written)
  if (operator === ':=') {
    if (json === undefined) throw new UsageError('--set: expected JSON after :=')
    return { path, value: () => json }
  }
  if (written === '') return { path, value: () => undefined }
  return { path, value: (current) => (typeof current === 'string' || json === undefined ? written : json) }
}

/** The event with the changes; as a copy where it is changed. */
export const assign = (event: Outgoing, assignments: readonly Assignment[]): Outgoing =>
  // Sound: an object with one key set is an object.
  assignments.reduce((changed, { path, value }) => setIn(changed, path, value) as Outgoing, event)

function setIn(target: unknown, [key, ...rest]: readonly string[], value: Assignment['value']): unknown {
  if (key === undefined) return value(target)
  if (Array.isArray(target) && /^\d+$/.test(key)) {
    return Object.assign([...(target as unknown[])], { [key]: setIn(target[Number(key)], rest, value) })
  }
  const entries: [string, unknown][] =
    typeof target === 'object' && target !== null ? Object.entries(target) : []
  const current = entries.find(([name]) => name === key)?.[1]
  // It defines keys and assigns none, so that `__proto__` is a key as any other. JSON has none that is undefined.
  return Object.fromEntries([...entries, [key, setIn(current, rest, value)]])
}
