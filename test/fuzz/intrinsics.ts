import { runInNewContext } from 'node:vm'

/** The names of the language itself, as a bare realm has them. */
// Sound: names are texts.
const names = runInNewContext('Object.getOwnPropertyNames(globalThis)') as string[]

type Snapshot = ReadonlyMap<string, PropertyDescriptor>

/** Every property of the intrinsics of the language and of their prototypes, by where it is. */
export function snapshot(): Snapshot {
  const found = new Map<string, PropertyDescriptor>()
  for (const name of names) {
    const intrinsic: unknown = Reflect.get(globalThis, name)
    if (typeof intrinsic !== 'function' && (typeof intrinsic !== 'object' || intrinsic === null)) continue
    if (intrinsic === globalThis) continue
    add(found, name, intrinsic)
    const prototype: unknown = Reflect.get(intrinsic, 'prototype')
    if (typeof prototype === 'object' && prototype !== null) add(found, `${name}.prototype`, prototype)
  }
  return found
}

function add(found: Map<string, PropertyDescriptor>, at: string, object: object): void {
  for (const key of Reflect.ownKeys(object)) {
    // Sound: the key was just listed.
    found.set(`${at}.${String(key)}`, Reflect.getOwnPropertyDescriptor(object, key)!)
  }
}

/** Where two snapshots differ. */
export const changes = (before: Snapshot, after: Snapshot): string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((at) => !isSame(before.get(at), after.get(at)))

const isSame = (a: PropertyDescriptor | undefined, b: PropertyDescriptor | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  Object.is(a.value, b.value) &&
  a.get === b.get &&
  a.set === b.set &&
  a.writable === b.writable &&
  a.enumerable === b.enumerable &&
  a.configurable === b.configurable
