import { type ParseResult, safeParse } from 'voice-insights-events'
import { redact } from 'voice-insights-events/redact'
import { paint, printable } from '../terminal.js'
import {
  driftInWords,
  inWords,
  isPersonal,
  issueInWords,
  judge,
  shown,
  typeIn,
  type Verdict,
} from '../verdict.js'

/** A request that came, and what was answered. */
export interface Delivery {
  readonly time: Date
  readonly status: number
  /** Whether the signature was looked at, and why it is not Twilio's. */
  readonly isVerified: boolean
  readonly reason: string | undefined
  readonly body: Uint8Array
}

/** What can be said of the events of a delivery. */
export type Line = (delivery: Delivery) => string[]

/** One line for each event: time, answer, type, call, state, parties, verdict and drift. */
export const linesFor =
  (showPersonalData: boolean): Line =>
  ({ time, status, reason, body }) => {
    const head = [paint('dim', time.toTimeString().slice(0, 8)), String(status)]
    if (reason) return [[...head, paint('red', reason)].join('  ')]
    return safeParse(body).map((result) => {
      const verdict = judge(result)
      const facts = factsOf(result, showPersonalData)
      return [...head, typeIn(verdict), ...facts, inWords(verdict), ...remarks(verdict)].join('  ')
    })
  }

/** One JSON object for each event. */
export const objectsFor =
  (showPersonalData: boolean): Line =>
  ({ time, status, isVerified, reason, body }) =>
    safeParse(body).map((result) => {
      const signature = reason ?? (isVerified ? 'valid' : 'not verified')
      const event = showPersonalData
        ? (result.event ?? result.error.element)
        : result.event && redact(result.event)
      const object = { time, status, signature, ...judge(result), event }
      return JSON.stringify(object, showPersonalData ? undefined : masked)
    })

/** Masks what could be personal where nothing personal is expected. */
const masked = (_: string, value: unknown): unknown =>
  typeof value === 'string' && isPersonal(value) ? '***' : value

const maxRemarks = 3

/** Issues and drift, the first of each. */
function remarks({ issues, drift }: Verdict): string[] {
  const all = [...issues.map(issueInWords), ...drift.map(driftInWords)]
  const more = all.length - maxRemarks
  return [...all.slice(0, maxRemarks), ...(more > 0 ? [`and ${more} more`] : [])]
}

/** What tells one event from another: the call or conference, its state, and who took part. */
function factsOf({ event }: ParseResult, showPersonalData: boolean): string[] {
  if (!event) return []
  const visible = showPersonalData ? event : redact(event)
  // Sound: the data of an event may be anything, and is asked for texts.
  const data = (visible.data ?? {}) as Readonly<Record<string, unknown>>
  const {
    call_sid,
    conference_sid,
    sid,
    test_id,
    call_state,
    call_status,
    status,
    name,
    direction,
    error_code,
  } = data
  const word = call_state ?? call_status ?? status ?? name ?? direction ?? error_code
  return [
    sidIn(call_sid ?? conference_sid ?? sid ?? test_id),
    wordIn(word, showPersonalData),
    parties(data.from, data.to),
  ].filter(Boolean)
}

/** A SID or a UUID; anything else could be somebody's. */
const sidIn = (value: unknown): string =>
  typeof value === 'string' && /^([A-Z]{2}[0-9a-f]{30,36}|[0-9a-f-]{36})$/i.test(value) ? value : ''

/** The state of something, in a word or a number. */
function wordIn(value: unknown, showPersonalData: boolean): string {
  if (typeof value === 'number') return showPersonalData || value < 1e6 ? String(value) : '*'
  if (typeof value !== 'string') return ''
  return showPersonalData ? printable(value) : (shown(value) ?? '')
}

/** `+1***02 → client:***`; masked before, where it has to be. */
function parties(from: unknown, to: unknown): string {
  const address = (party: unknown, key: 'caller' | 'callee'): string => {
    if (typeof party === 'string') return printable(party)
    // Sound: whatever it is, it is asked for a key.
    const value = (party as Readonly<Record<string, unknown>> | null | undefined)?.[key]
    return typeof value === 'string' ? printable(value) : ''
  }
  const [caller, callee] = [address(from, 'caller'), address(to, 'callee')]
  return caller || callee ? `${caller} → ${callee}` : ''
}
