// A program against the floor, on one case.
import { cases } from '../lib/cases.mjs'
import { input, output } from '../lib/child.mjs'
import { floor } from '../lib/floor.mjs'
import { timeOf } from '../lib/time.mjs'

const [program, name, duration] = input()
const { parse } = await import(program)
const { make, isBad = false } = cases[name]
const body = make()

let isRefused = false
const run = () => {
  try {
    return parse(body)
  } catch (error) {
    isRefused = true
    return error
  }
}
run()
// What is refused too early, by a limit for example, must not pass for fast.
if (isRefused !== isBad) throw new Error(`${program}: ${name} is ${isRefused ? 'refused' : 'taken'}`)
output(await timeOf({ floor: () => floor(body), variant: run }, duration))
