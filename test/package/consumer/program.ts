// What a user writes, compiled against the packed package on every supported TypeScript.
import {
  type CallSummaryV1,
  isCallSummary,
  isVoiceInsightsError,
  parse,
  safeParse,
  type VoiceInsightsEvent,
} from 'voice-insights-events'

export function durations(body: Uint8Array): number[] {
  return parse(body).flatMap((event) => (isCallSummary(event) ? (event.data.duration ?? []) : []))
}

export function describe(event: VoiceInsightsEvent): string {
  switch (event.type) {
    case 'com.twilio.voice.insights.call-summary.partial':
    case 'com.twilio.voice.insights.call-summary.predicted-complete':
    case 'com.twilio.voice.insights.call-summary.complete':
      return event.data.call_sid
    default:
      return `unknown: ${event.type}`
  }
}

export function exact(event: VoiceInsightsEvent): CallSummaryV1 | undefined {
  return event.dataschema === 'https://events-schemas.twilio.com/VoiceInsights.CallSummary/1'
    ? event.data
    : undefined
}

export function problems(body: string): string[] {
  try {
    return safeParse(body).flatMap(({ error }) => error?.issues.map(({ pointer }) => pointer) ?? [])
  } catch (error) {
    return isVoiceInsightsError(error) ? [error.code] : []
  }
}
