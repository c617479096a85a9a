// Every variant that is measured, in the order in which it is listed.
import { ajvOnPublished, ajvOnTypeBox } from './ajv.mjs'
import arktype from './arktype.mjs'
import byHand from './by-hand.mjs'
import cloudevents from './cloudevents.mjs'
import { parse, safeParse, standardSchema } from './ours.mjs'
import typebox034 from './typebox-0.34.mjs'
import typebox from './typebox.mjs'
import valibot from './valibot.mjs'
import zod from './zod.mjs'

/**
 * A program that exports `parse(body)`: the events of a body as an array, or an exception.
 *
 * @typedef {object} Peer
 * @property {string} name
 * @property {readonly string[]} packages What it needs, this package aside.
 * @property {string} source
 * @property {string} [extension]
 * @property {boolean} [isOurs]
 * @property {boolean} [isBundled] False if its bundle would not be the whole program.
 * @property {{ source: string, infer: (name: string) => string }} [types] Its schemas as TypeScript, and the type of one.
 */

/** @type {readonly Peer[]} */
export const ours = [parse, safeParse, standardSchema]

/** @type {readonly Peer[]} */
export const others = [
  byHand,
  ajvOnPublished,
  ajvOnTypeBox,
  arktype,
  typebox034,
  typebox,
  zod,
  valibot,
  cloudevents,
]

export { othersOnly, parse, parseCjs, parseLarge } from './ours.mjs'
