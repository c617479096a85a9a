// Compiled, never run: each block is a pair of what must compile and what must not.
import type { CloudEventV1 } from 'cloudevents'
import {
  type CallEvent,
  type CallSummary,
  type CallSummaryEvent,
  type CallSummaryV1,
  type EventMap,
  type ErrorCode,
  isCallSummary,
  isTestSink,
  isUnknown,
  parse,
  safeParse,
  type TestSink,
  type TestSinkEvent,
  type UnknownEvent,
  type VoiceInsightsEvent,
} from 'voice-insights-events'

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
const same = <A, B>(_proof: Equal<A, B>): void => undefined

declare const event: VoiceInsightsEvent

// `switch` narrows by type.
switch (event.type) {
  case 'com.twilio.voice.insights.call-summary.partial':
  case 'com.twilio.voice.insights.call-summary.predicted-complete':
  case 'com.twilio.voice.insights.call-summary.complete':
    same<typeof event.data, CallSummary | CallSummaryV1>(true)
    // @ts-expect-error a summary is not known to have a duration
    event.data.duration.toFixed()
    break
  case 'com.twilio.voice.insights.call-event.gateway':
    same<typeof event.data, CallEvent>(true)
    break
  case 'com.twilio.eventstreams.test-event':
    same<typeof event.data, TestSink>(true)
    break
  default:
    // @ts-expect-error other listed types are left
    event satisfies UnknownEvent
}

// When every listed type is handled, the unknown event is left in `default`.
declare const few: CallSummaryEvent | TestSinkEvent | UnknownEvent
switch (few.type) {
  case 'com.twilio.voice.insights.call-summary.partial':
  case 'com.twilio.voice.insights.call-summary.predicted-complete':
  case 'com.twilio.voice.insights.call-summary.complete':
  case 'com.twilio.eventstreams.test-event':
    break
  default:
    same<typeof few, UnknownEvent>(true)
    few.type satisfies string
    // @ts-expect-error what is unknown has no call
    few.data.call_sid satisfies string
}
same<Exclude<VoiceInsightsEvent, { type: keyof EventMap }>, UnknownEvent>(true)

// `if` narrows by type.
if (event.type === 'com.twilio.voice.insights.call-summary.complete') event.data.call_sid satisfies string
// @ts-expect-error a typo in a type is found
if (event.type === 'com.twilio.voice.insights.call-summary.completed') event.data

// `dataschema` narrows to the exact version, on any event.
if (event.dataschema === 'https://events-schemas.twilio.com/VoiceInsights.CallSummary/1') {
  same<typeof event.data, CallSummaryV1>(true)
  event.data.properties.pdd_ms.toFixed()
  event.data.from.location?.lat.toFixed()
  // @ts-expect-error an edge may be null
  event.data.sdk_edge.metrics
}
if (event.dataschema === 'https://events-schemas.twilio.com/VoiceInsights.CallSummary/7.json') {
  same<typeof event.data, CallSummary>(true)
  // @ts-expect-error a later version is not known to have properties
  event.data.properties.pdd_ms
  event.data.properties?.pdd_ms?.toFixed()
}
// @ts-expect-error a version that is not listed is no literal
if (event.dataschema === 'https://events-schemas.twilio.com/VoiceInsights.CallSummary/99') event.data

// Guards narrow.
if (isCallSummary(event)) same<typeof event, CallSummaryEvent>(true)
// @ts-expect-error the other families are left
else event satisfies UnknownEvent
if (isTestSink(event)) same<typeof event, TestSinkEvent>(true)
if (isUnknown(event)) same<typeof event, UnknownEvent>(true)

// The map names the event of each type.
type Complete = EventMap['com.twilio.voice.insights.call-summary.complete']
same<Complete['type'], 'com.twilio.voice.insights.call-summary.complete'>(true)
same<Complete['data'], CallSummary | CallSummaryV1>(true)
// @ts-expect-error not a type of the catalogue
type _Unlisted = EventMap['com.example.new']

// Vocabularies are open: known words, and any other.
declare const callEvent: CallEvent
callEvent.level = 'A level of next year'
callEvent.level = null
declare const summary: CallSummary
summary.call_state = 'noanswer'
summary.call_state = 'a word of next year'
// @ts-expect-error but nothing else
summary.call_state = 1

// The exact version is a summary; a summary is not the exact version.
declare const v1: CallSummaryV1
v1 satisfies CallSummary
// @ts-expect-error keys may be missing
summary satisfies CallSummaryV1

// Events fit the official SDK.
event satisfies CloudEventV1<unknown>
if (isCallSummary(event)) event satisfies CloudEventV1<CallSummary>
// @ts-expect-error but not with other data
if (isCallSummary(event)) event satisfies CloudEventV1<string>

// Results narrow by `success`, or by what is there.
for (const result of safeParse('')) {
  if (result.success) same<typeof result.event, VoiceInsightsEvent>(true)
  else same<typeof result.error.code, ErrorCode>(true)
  const { event: parsed, error } = result
  if (error) same<typeof parsed, undefined>(true)
  // @ts-expect-error one of them is missing
  result.event.id
}
same<ReturnType<typeof parse>, VoiceInsightsEvent[]>(true)
// @ts-expect-error limits are numbers
parse('', { maxDepth: '64' })
// @ts-expect-error limits have names
parse('', { depth: 64 })

// `only` narrows what comes out.
const chosen = parse('', {
  only: ['com.twilio.voice.insights.call-summary.complete', 'com.twilio.eventstreams.test-event'],
})
same<
  (typeof chosen)[number],
  EventMap['com.twilio.voice.insights.call-summary.complete' | 'com.twilio.eventstreams.test-event']
>(true)
// @ts-expect-error types are those of the catalogue
parse('', { only: ['com.twilio.voice.insights.call-summary.completed'] })
