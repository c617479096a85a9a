import { Refusal } from './refusal.js'

/** What is taken at most. */
export interface Limits {
  /** Size of a body that is text or bytes, in bytes of UTF-8. Default 1 MiB. */
  readonly maxBodyBytes?: number | undefined
  /** Events in one body. Default 1,000. */
  readonly maxEvents?: number | undefined
  /** Levels of arrays and objects in one event, and in its decoded `data`. Default 64, at most 1,000. */
  readonly maxDepth?: number | undefined
}

/** The limits that are in force. */
export type Bounds = { readonly [Name in keyof Limits]-?: number }

/** A body as JSON, and the text that it was parsed from here: then nobody else holds the value. */
export interface Body {
  readonly value: unknown
  readonly text?: string
}

const decoder = /* @__PURE__ */ new TextDecoder('utf-8', { fatal: true })
const encoder = /* @__PURE__ */ new TextEncoder()

/** Whatever a webhook received, as JSON. */
export function readBody(body: unknown, { maxBodyBytes }: Bounds): Body {
  if (typeof body !== 'string' && !isBytes(body)) {
    if (!isJsonObject(body)) throw new Refusal('unsupported_body')
    return { value: body }
  }
  // Limits are compared so that NaN refuses.
  if (!(sizeOf(body, maxBodyBytes) <= maxBodyBytes)) throw new Refusal('body_too_large')
  const text = typeof body === 'string' ? stripByteOrderMark(body) : decodeUtf8(body)
  const value = parseJson(text)
  if (value === undefined) throw new Refusal('invalid_json')
  return { value, text }
}

/** The JSON value of a text; undefined if it is no JSON. The engine's own error quotes the text: it goes no further. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Bytes of UTF-8. A text is counted only near the limit: a UTF-16 unit takes one to three bytes. */
function sizeOf(body: string | Bytes, limit: number): number {
  if (typeof body !== 'string') return body.byteLength
  const isNear = body.length <= limit && body.length * 3 > limit
  return isNear ? encoder.encode(body).byteLength : body.length
}

/** Strict UTF-8. The decoder skips one byte order mark. */
function decodeUtf8(bytes: Bytes): string {
  try {
    return decoder.decode(bytes)
  } catch {
    throw new Refusal('invalid_utf8')
  }
}

const stripByteOrderMark = (text: string): string => (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text)

type Bytes = ArrayBuffer | Uint8Array

// By tag, not `instanceof`, which fails for an object of another realm.
const tagOf = (value: unknown): string => Object.prototype.toString.call(value)

const isBytes = (value: unknown): value is Bytes =>
  ArrayBuffer.isView(value) || tagOf(value) === '[object ArrayBuffer]'

/** Not a promise, a request or a stream. */
const isJsonObject = (value: unknown): boolean => /^\[object (Object|Array)\]$/.test(tagOf(value))
