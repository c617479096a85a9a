// Bytes of heap that stay for each event kept, by the floor and by a program.
import { cases } from '../lib/cases.mjs'
import { input, output } from '../lib/child.mjs'
import { floor } from '../lib/floor.mjs'

const [program, name, count] = input()
const { parse } = await import(program)
const body = cases[name].make()

const heap = () => {
  for (let times = 0; times < 3; times++) globalThis.gc()
  return process.memoryUsage().heapUsed
}
const keep = (run) => {
  run(body)
  const before = heap()
  const events = Array.from({ length: count }, () => run(body)[0])
  const bytes = (heap() - before) / count
  return events.length && bytes
}
output({ floor: keep(floor), variant: keep(parse) })
