// What a program refuses of what it should take, and takes of what it should refuse.
import { isDeepStrictEqual } from 'node:util'
import { input, output } from '../lib/child.mjs'
import { floor } from '../lib/floor.mjs'
import { invalid, valid } from '../lib/mutations.mjs'

const [program] = input()
const { parse } = await import(program)

const takes = (body) => {
  try {
    const [{ data }] = parse(body)
    return isDeepStrictEqual(data, floor(body)[0].data)
  } catch {
    return false
  }
}
const namesOf = (bodies, isWrong) => Object.keys(bodies).filter((name) => isWrong(bodies[name]))

output({ refused: namesOf(valid, (body) => !takes(body)), taken: namesOf(invalid, takes) })
