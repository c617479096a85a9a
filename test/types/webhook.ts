// Compiled, never run: each block is a pair of what must compile and what must not.
import type { CallSummary, EventMap, TestSink, VoiceInsightsEvent } from 'voice-insights-events'
import { createWebhook, forTypes, type Handlers, type Webhook } from 'voice-insights-events/webhook'

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
const same = <A, B>(_proof: Equal<A, B>): void => undefined

const complete = 'com.twilio.voice.insights.call-summary.complete'
const partial = 'com.twilio.voice.insights.call-summary.partial'

// A handler gets the events of its type.
createWebhook({
  url: '',
  authToken: '',
  on: {
    [complete]: (event, { signal }) => {
      same<typeof event, EventMap[typeof complete]>(true)
      same<typeof signal, AbortSignal>(true)
      event.data satisfies CallSummary
      // @ts-expect-error and knows its fields
      event.data.call_status
    },
    'com.twilio.eventstreams.test-event': async ({ data }) => {
      data satisfies TestSink
      await Promise.resolve()
    },
  },
  fallback: (event, { known }) => {
    same<typeof event, VoiceInsightsEvent>(true)
    same<typeof known, boolean>(true)
  },
  onInvalid: ({ code }, { body }) => {
    same<typeof body, string | Uint8Array>(true)
    return code
  },
})

// Several types share one.
const shared = forTypes([complete, partial], (event) => {
  same<typeof event, EventMap[typeof complete | typeof partial]>(true)
})
shared satisfies Handlers
// @ts-expect-error types are those of the catalogue
forTypes(['com.twilio.voice.insights.call-summary.completed'], () => undefined)

// @ts-expect-error a typo is no event type
const typo: Handlers = { 'com.twilio.voice.insights.call-summary.completed': () => undefined }
// @ts-expect-error a handler takes its own events
const other: Handlers = { [complete]: (_event: EventMap['com.twilio.eventstreams.test-event']) => undefined }

// It is what frameworks take.
declare const webhook: Webhook
webhook satisfies (request: Request) => Promise<Response>
// @ts-expect-error and gives no text
webhook satisfies (request: Request) => Promise<string>
