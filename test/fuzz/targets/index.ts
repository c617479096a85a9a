import type { Target } from '../engine.js'
import { body } from './body.js'
import { command } from './command.js'
import { data } from './data.js'
import { errors } from './errors.js'
import { verify } from './verify.js'
import { webhook } from './webhook.js'

/** Everything that is fuzzed. */
// Sound: whoever runs a target gives it its own inputs only.
export const targets = [
  verify(),
  body(),
  data(),
  errors(),
  webhook(),
  command(),
] as unknown as readonly Target[]
