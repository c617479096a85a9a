// Compiled, never run: each block is a pair of what must compile and what must not.
import type {
  CallEventEvent,
  CallMetricEvent,
  CallSummaryEvent,
  EventMap,
  VoiceInsightsEvent,
} from 'voice-insights-events'
import {
  buildBody,
  buildCall,
  buildEvent,
  type DeepPartial,
  signRequest,
} from 'voice-insights-events/testing'
import { createWebhook } from 'voice-insights-events/webhook'

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
const same = <A, B>(_proof: Equal<A, B>): void => undefined

const complete = 'com.twilio.voice.insights.call-summary.complete'

// An event has its type.
const event = buildEvent(complete)
same<typeof event, EventMap[typeof complete]>(true)
event satisfies VoiceInsightsEvent
// @ts-expect-error and no other
event satisfies EventMap['com.twilio.eventstreams.test-event']
// @ts-expect-error types are those of the catalogue
buildEvent('com.twilio.voice.insights.call-summary.completed')

// Overrides have the fields of the event, at any depth.
buildEvent(complete, {
  data: { call_state: 'busy', properties: { pdd_ms: 5 }, from: { sdk: { os: { name: '' } } } },
})
// @ts-expect-error a typo is no field
buildEvent(complete, { data: { call_status: 'busy' } })
// @ts-expect-error nor deeper
buildEvent(complete, { data: { properties: { pdd: 5 } } })
// @ts-expect-error nor in the envelope
buildEvent(complete, { payload: {} })
// @ts-expect-error nor of another type
buildEvent('com.twilio.eventstreams.test-event', { data: { call_state: 'busy' } })

// They have the types of the fields.
buildEvent(complete, { data: { duration: 5, tags: ['silence', 'a tag of next year'], carrier_edge: null } })
// @ts-expect-error a number is no text
buildEvent(complete, { data: { duration: '5' } })
// @ts-expect-error lists are whole, and their items typed
buildEvent(complete, { data: { tags: [1] } })
// @ts-expect-error an object is none
buildEvent(complete, { data: { from: 'client:alice' } })

// `undefined` removes a key.
buildEvent(complete, { time: undefined, data: { call_sid: undefined, properties: { pdd_ms: undefined } } })
// @ts-expect-error null is a value, where the field has it
buildEvent(complete, { data: { call_state: null } })

// Options have names and types.
buildEvent(complete, {}, { seed: 2, version: 1 })
// @ts-expect-error a version is a number
buildEvent(complete, {}, { version: '1' })
// @ts-expect-error a typo is no option
buildEvent(complete, {}, { sede: 1 })

// The life of a call has the events of calls.
for (const told of buildCall({ kind: 'poor-quality', start: new Date(0), duration: 60 })) {
  same<typeof told, CallEventEvent | CallMetricEvent | CallSummaryEvent>(true)
  if (told.type === complete) told.data.processing_version?.toFixed()
}
// @ts-expect-error kinds have names
buildCall({ kind: 'answered' })

// A request is what a webhook takes; its parts are what any framework does.
const { request, body, headers, method } = await signRequest({
  url: '',
  authToken: '',
  body: buildBody([event]),
})
same<typeof request, Request>(true)
same<typeof body, string>(true)
headers['x-twilio-signature'] satisfies string
void createWebhook({ url: '', authToken: '', on: {} })(request)
void createWebhook({ url: '', authToken: '', on: {} }).receive({ query: '', method, headers, body })
// @ts-expect-error a body is text or bytes
void signRequest({ url: '', authToken: '', body: [event] })
// @ts-expect-error there are two forms
buildBody([event], { data: 'text' })
// @ts-expect-error an event has data
buildBody([{ id: '1' }])

// The partial of a union is that of its members; words stay words.
same<
  DeepPartial<{ a: string[] | null; b?: { c: 1 } }>,
  { a?: string[] | null | undefined; b?: { c?: 1 | undefined } | undefined }
>(true)
// @ts-expect-error lists are whole
;({ a: [undefined] }) satisfies DeepPartial<{ a: string[] }>
