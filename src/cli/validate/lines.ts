import { paint, printable } from '../terminal.js'
import { driftInWords, inWords, issueInWords, schemaInWords, typeIn, type Verdict } from '../verdict.js'

/** Where an event stands. */
export interface Place {
  readonly file: string
  /** Undefined if the file is one JSON text. */
  readonly line: number | undefined
  /** In an array of events. */
  readonly index: number | undefined
}

/** One JSON object. */
export const asJson = ({ file, line, index }: Place, verdict: Verdict): string =>
  JSON.stringify({ file, line, index, ...verdict })

/** A line, and one below it for each issue and each finding of drift. */
export function asText({ file, line, index }: Place, verdict: Verdict): string {
  const place = `${printable(file)}${line === undefined ? '' : `:${line}`}${index === undefined ? '' : `[${index}]`}`
  const details = [...verdict.issues.map(issueInWords), ...verdict.drift.map(driftInWords)]
  return [
    [paint('dim', place), typeIn(verdict), schemaInWords(verdict), inWords(verdict)].join('  '),
    ...details.map((detail) => `    ${detail}`),
  ].join('\n')
}
