import { parseJson } from './decode/body.js'
import type { ErrorLog } from './generated/types.js'

/** Any value of JSON. */
export type JsonValue = null | boolean | number | string | JsonValue[] | { [key: string]: JsonValue }

/**
 * The `payload` of an entry of the Twilio Debugger, which is JSON inside the JSON. Undefined if there is none, or if it
 * is not JSON; never throws. Its shape is not public, and it may hold personal data.
 */
export const errorPayload = ({ payload }: ErrorLog): JsonValue | undefined =>
  // Sound: what `JSON.parse` returns is a value of JSON.
  payload === undefined ? undefined : (parseJson(payload) as JsonValue | undefined)
