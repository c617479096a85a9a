import { type Issue, type ParseResult, schemaOf, type VoiceInsightsEvent } from 'voice-insights-events'
import { type Drift, findDrift } from 'voice-insights-events/drift'
import { shortName } from './names.js'
import { paint } from './terminal.js'

/** What is to be said of an event. Nothing in it is personal. */
export interface Verdict {
  /** `*` if it does not look like one. */
  readonly type: string | undefined
  readonly schema: string | undefined
  readonly version: number | undefined
  readonly valid: boolean
  readonly code?: string
  readonly issues: readonly Issue[]
  readonly drift: readonly Drift[]
}

/**
 * Whether a text could be a number, an address or a token of somebody, wherever it stands; SIDs and times are nobody's.
 * Digits and letters in turn are a token.
 */
export const isPersonal = (text: string): boolean =>
  /\d{5}|\d[.-]\d{1,4}[.-]\d{3}|(\d\d?\d?\.){3}|\d[a-z]+\d+[a-z]+\d|@|:[^:]*:|(client|sips?|tel|whatsapp):(?!\*)/i.test(
    text.replace(
      /\b([A-Z]{2}[0-9a-f]{32,34}\b|[0-9a-f]{8}(-[0-9a-f]{4,12}){4}\b|\d{4}-\d\d-\d\dT[\d:.]+)/g,
      '',
    ),
  )

/** A name as it may be shown. */
export const shown = (text: unknown): string | undefined =>
  text === undefined || (typeof text === 'string' && /^[a-z][\w.-]{0,99}$/i.test(text) && !isPersonal(text))
    ? text
    : '*'

/** The verdict on what became of an event, or of a body that could not be read. */
export function judge({ event, error }: ParseResult): Verdict {
  // Sound: a refused element may be anything, and is asked for no more than two texts.
  const attributes = (event ?? error.element ?? {}) as Partial<VoiceInsightsEvent>
  const schema = schemaIn(attributes)
  return {
    type: shown(attributes.type),
    schema: shown(schema?.id),
    // A version has few digits, or could be a number of somebody.
    version: (schema?.version ?? 0) < 10_000 ? schema?.version : undefined,
    valid: !error,
    ...(error && { code: error.code }),
    issues: error?.issues ?? [],
    drift: event ? findDrift(event) : [],
  }
}

function schemaIn({ type, dataschema }: Partial<VoiceInsightsEvent>) {
  const isText = (value: unknown) => typeof value === 'string' || value === undefined
  if (!isText(type) || !isText(dataschema)) return undefined
  // Sound: nothing else is looked at.
  return schemaOf({ type, dataschema } as VoiceInsightsEvent)
}

/** `call-summary.complete`, or a dash. */
export const typeIn = ({ type }: Verdict): string => (type === undefined ? '-' : shortName(type))

/** `CallSummary/7`, or a dash. */
export const schemaInWords = ({ schema, version }: Verdict): string =>
  schema === undefined ? '-' : shortName(schema) + (version === undefined ? '' : `/${version}`)

/** `valid`, or why not, or what is new. */
export const inWords = ({ valid, code = '', drift }: Verdict): string =>
  valid ? (drift.length > 0 ? paint('yellow', 'valid, drift') : paint('green', 'valid')) : paint('red', code)

/** `unknown_word /data/call_state: deferred` */
export const driftInWords = ({ kind, pointer, word }: Drift): string =>
  `${kind} ${pointer}${word === undefined ? '' : `: ${word}`}`

/** `/0/data/duration: expected integer` */
export const issueInWords = ({ pointer, expected }: Issue): string =>
  `${pointer || '(root)'}: expected ${expected}`
