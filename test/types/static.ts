// Compiled, never run: the generated interfaces are the types that TypeBox gives to the catalogue.
import type { Static, TSchema } from 'typebox'
import type { CallSummary, CallSummaryV1, CloudEvent, EventMap } from 'voice-insights-events'
import type { Catalogue, cloudEvent } from '../../src/catalogue/index.js'

/** The same type with every alias and intersection resolved, so that equal shapes are identical. */
type Flat<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends (infer Item)[]
    ? Flat<Item>[]
    : { [Key in keyof T]: Flat<T[Key]> }
type Equal<A, B> =
  (<T>() => T extends Flat<A> ? 1 : 2) extends <T>() => T extends Flat<B> ? 1 : 2 ? true : false
const same = <A, B>(_proof: Equal<A, B>): void => undefined

/** The data of a schema in the catalogue, as TypeBox sees it. */
type DataOf<Schema> = Schema extends { latest: infer Latest extends TSchema; exact?: infer Exact }
  ? Static<Latest> | (Exact extends Record<number, infer Shape extends TSchema> ? Static<Shape> : never)
  : never

/** For each schema of the catalogue, whether the data of its events is what TypeBox sees. */
type Proofs<Schemas extends readonly unknown[]> = {
  [Index in keyof Schemas]: Schemas[Index] extends { types: infer Types }
    ? Equal<EventMap[keyof Types & keyof EventMap]['data'], DataOf<Schemas[Index]>>
    : never
}
same<Proofs<Catalogue>[number], true>(true)

// The decoder leaves out attributes that are null.
type WithoutNull<T> = { [Key in keyof T]: Exclude<T[Key], null> }
same<Omit<WithoutNull<Static<typeof cloudEvent>>, 'data'>, Omit<CloudEvent<string, string, unknown>, 'data'>>(
  true,
)

// The proof can fail.
same<Omit<CallSummary, 'call_state'> & { call_state?: string }, CallSummary>(false)
same<Omit<CallSummary, 'tags'> & { tags?: string[] | null }, CallSummary>(false)
same<CallSummary, CallSummaryV1>(false)
