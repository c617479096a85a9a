// Compiled, never run: the generated interfaces are the types that TypeBox gives to the catalogue.
import type { Static } from 'typebox'
import type { CallSummary, CallSummaryV1, CloudEvent } from 'voice-insights-events'
import type { callSummary } from '../../src/catalogue/call-summary/index.js'
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
same<Omit<Static<typeof cloudEvent>, 'data'>, Omit<CloudEvent<string, string, unknown>, 'data'>>(true)

// The proof can fail.
same<Static<typeof callSummary.latest>, CallSummaryV1>(false)
same<Omit<CallSummary, 'call_state'> & { call_state?: string }, CallSummary>(false)
same<Omit<CallSummary, 'tags'> & { tags?: string[] | null }, CallSummary>(false)
