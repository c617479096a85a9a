// Compiled, never run: each block is a pair of what must compile and what must not.
import fc from 'fast-check'
import type { CallSummaryEvent, CallSummaryV1, EventMap } from 'voice-insights-events'
import { arbitrary } from 'voice-insights-events/arbitrary'

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
const same = <A, B>(_proof: Equal<A, B>): void => undefined

const complete = 'com.twilio.voice.insights.call-summary.complete'

// Events have their type.
const events = arbitrary(complete)
same<typeof events, fc.Arbitrary<EventMap[typeof complete]>>(true)
same<typeof events, fc.Arbitrary<CallSummaryEvent<typeof complete>>>(true)
// @ts-expect-error and no other
events satisfies fc.Arbitrary<EventMap['com.twilio.eventstreams.test-event']>
// @ts-expect-error types are those of the catalogue
arbitrary('com.twilio.voice.insights.call-summary.completed')

// A property narrows them as a handler does.
fc.property(events, ({ dataschema, data }) => {
  if (dataschema === 'https://events-schemas.twilio.com/VoiceInsights.CallSummary/1') {
    data satisfies CallSummaryV1
  }
  // @ts-expect-error in other versions only the SIDs are sure
  data satisfies CallSummaryV1
})

// Options have names and types.
arbitrary(complete, { version: 1 })
// @ts-expect-error a version is a number
arbitrary(complete, { version: '1' })
// @ts-expect-error a typo is no option
arbitrary(complete, { versoin: 1 })
