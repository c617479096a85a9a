import type { ParseResult, VoiceInsightsError } from './errors.js'
import type { VoiceInsightsEvent } from './generated/types.js'
import { safeParse, safeParseEvent } from './parse.js'
import {
  type StandardIssue,
  type StandardSchema,
  standardSchema,
  toStandardIssue,
} from './standard-schema.js'

/** The body of a webhook request as a Standard Schema: what `parse` takes and gives. */
export const bodySchema: StandardSchema<VoiceInsightsEvent[]> = /* @__PURE__ */ standardSchema((body) => {
  const results = safeParse(body)
  const issues = results.flatMap(issuesOf)
  return issues.length > 0 ? { issues } : { value: results.flatMap(({ event }) => event ?? []) }
})

/** A single event as a Standard Schema: what `parseEvent` takes and gives. */
export const eventSchema: StandardSchema<VoiceInsightsEvent> = /* @__PURE__ */ standardSchema((event) => {
  const result = safeParseEvent(event)
  return result.success ? { value: result.event } : { issues: issuesOf(result) }
})

const issuesOf = ({ error }: ParseResult): StandardIssue[] => (error ? standardIssues(error) : [])

const standardIssues = ({ issues, message, index }: VoiceInsightsError): StandardIssue[] =>
  issues.length > 0 ? issues.map(toStandardIssue) : [{ message, path: index === undefined ? [] : [index] }]
