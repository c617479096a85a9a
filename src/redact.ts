import { annotationsOf, childOf, follow, shownKey } from './annotated.js'
import type { Annotated } from './generated/annotations.js'
import type { VoiceInsightsEvent } from './generated/types.js'

const mask = '***'

/**
 * A copy of an event for logs: every field that is marked as personal data is masked, and so is every key that the
 * catalogue does not list. Phone numbers keep their country code and last two digits; SIDs and the envelope, but for
 * `subject`, stay.
 *
 * @example
 * ```ts
 * console.log(JSON.stringify(redact(event)))
 * ```
 */
export const redact = (event: VoiceInsightsEvent): Record<string, unknown> =>
  // Sound: an event is an object, and an object is masked key by key.
  maskIn(event, annotationsOf(event)) as Record<string, unknown>

/** Goes as deep as the catalogue does: what it does not list is masked whole. */
function maskIn(value: unknown, annotated: Annotated | undefined): unknown {
  if (value === null || value === '') return value
  const schema = follow(annotated ?? {})
  const { type, items, properties, additionalProperties, $comment } = schema
  if ($comment === 'personal data') return typeof value === 'string' ? maskText(value) : mask
  if (Array.isArray(value)) return items ? value.map((item) => maskIn(item, items)) : mask
  if (typeof value !== 'object') return type === undefined && schema.const === undefined ? mask : value
  if (!(properties ?? additionalProperties)) return mask
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [shownKey(key), maskIn(child, childOf(schema, key))]),
  )
}

/** `+1***02`, `sip:***`, `client:***`, or a mask alone. */
function maskText(text: string): string {
  const phone = /^\+(1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})\d{3,}(\d{2})$/.exec(
    text,
  )
  if (phone) return `+${phone[1]!}${mask}${phone[2]!}`
  return `${/^(sips?|client|tel|whatsapp):/i.exec(text)?.[0] ?? ''}${mask}`
}
