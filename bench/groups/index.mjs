// What is measured, in this order.
import * as input from './input.mjs'
import * as memory from './memory.mjs'
import * as parse from './parse.mjs'
import * as size from './size.mjs'
import * as start from './start.mjs'
import * as types from './types.mjs'
import * as verify from './verify.mjs'

export const groups = [parse, input, start, memory, size, types, verify]
