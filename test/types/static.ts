// Compiled, never run: the generated interfaces are the types that TypeBox gives to the catalogue.
import type { Static } from 'typebox'
import type {
  CallEvent,
  CallMetric,
  CallSummary,
  CallSummaryV1,
  CloudEvent,
  ConferenceParticipantSummary,
  ConferenceSummary,
  ErrorLog,
  TestSink,
} from 'voice-insights-events'
import type { callEvent } from '../../src/catalogue/call-event.js'
import type { callMetric } from '../../src/catalogue/call-metric.js'
import type { callSummary } from '../../src/catalogue/call-summary/index.js'
import type { conferenceParticipantSummary } from '../../src/catalogue/conference-participant-summary.js'
import type { conferenceSummary } from '../../src/catalogue/conference-summary.js'
import type { errorLog } from '../../src/catalogue/error-log.js'
import type { testSink } from '../../src/catalogue/test-sink.js'
import type { cloudEvent } from '../../src/catalogue/index.js'

/** The same type with every alias and intersection resolved, so that equal shapes are identical. */
type Flat<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends (infer Item)[]
    ? Flat<Item>[]
    : { [Key in keyof T]: Flat<T[Key]> }
type Equal<A, B> =
  (<T>() => T extends Flat<A> ? 1 : 2) extends <T>() => T extends Flat<B> ? 1 : 2 ? true : false
const same = <A, B>(_proof: Equal<A, B>): void => undefined

same<Static<typeof callSummary.latest>, CallSummary>(true)
same<Static<(typeof callSummary.exact)[1]>, CallSummaryV1>(true)
same<Static<typeof callEvent.latest>, CallEvent>(true)
same<Static<typeof callMetric.latest>, CallMetric>(true)
same<Static<typeof conferenceSummary.latest>, ConferenceSummary>(true)
same<Static<typeof conferenceParticipantSummary.latest>, ConferenceParticipantSummary>(true)
same<Static<typeof testSink.latest>, TestSink>(true)
same<Static<typeof errorLog.latest>, ErrorLog>(true)
same<Omit<Static<typeof cloudEvent>, 'data'>, Omit<CloudEvent<string, string, unknown>, 'data'>>(true)

// The proof can fail.
same<Static<typeof callSummary.latest>, CallSummaryV1>(false)
same<Omit<CallSummary, 'call_state'> & { call_state?: string }, CallSummary>(false)
same<Omit<CallSummary, 'tags'> & { tags?: string[] | null }, CallSummary>(false)
