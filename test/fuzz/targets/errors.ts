import { ok } from 'node:assert/strict'
import { parse, safeParse } from 'voice-insights-events'
import { findDrift } from 'voice-insights-events/drift'
import { redact } from 'voice-insights-events/redact'
import { expectNoTrace, makePlanted, type Planted, printed, wordlike } from '../canaries.js'
import type { Target } from '../engine.js'

/** Canaries in every position of events: none in what errors, `findDrift` and `redact` hand out. */
export const errors = (lib = { parse, safeParse, findDrift, redact }): Target<Planted> => ({
  name: 'errors',
  lanes: 1,
  make: makePlanted,
  open: () => (input) => {
    const outcomes = new Set<string>()
    for (const { event, error } of lib.safeParse(input.body)) {
      if (error) {
        expectNoTrace(printed(error), `an error: ${error.code}`)
        outcomes.add(error.code)
        continue
      }
      const drift = lib.findDrift(event)
      // What looks like one of Twilio's names is shown as an unlisted key or word: that is what drift is for.
      expectNoTrace(JSON.stringify(drift).replaceAll(wordlike, ''), 'drift')
      outcomes.add(drift.length > 0 ? 'drift' : 'event')
      if (input.isPersonal) expectNoTrace(JSON.stringify(lib.redact(event)), 'what was redacted')
    }
    ok(!input.isPersonal || !outcomes.has('invalid_data'), 'canaries where any text is taken')
    if (![...outcomes].every((outcome) => /^(drift|event)$/.test(outcome)))
      expectThrown(lib.parse, input.body)
    return `${input.isPersonal ? 'personal: ' : ''}${[...outcomes].sort().join(' ')}`
  },
})

function expectThrown(work: typeof parse, body: string): void {
  try {
    work(body)
  } catch (error) {
    expectNoTrace(printed(error), 'what was thrown')
    return
  }
  ok(false, 'thrown')
}
