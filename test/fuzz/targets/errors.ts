import { ok } from 'node:assert/strict'
import { parse, safeParse } from 'voice-insights-events'
import { findDrift } from 'voice-insights-events/drift'
import { redact } from 'voice-insights-events/redact'
import { canaries, expectNoTrace, plantAnywhere, plantPersonal, printed, wordlike } from '../canaries.js'
import type { Target } from '../engine.js'
import { mutateTokens, tokenise } from '../mutate.js'
import { attributesOf } from '../seeds.js'

interface Input {
  readonly body: string
  /** Whether canaries are only where `redact` masks. */
  readonly isPersonal: boolean
}

/** Canaries in every position of events: none in what errors, `findDrift` and `redact` hand out. */
export const errors = (lib = { parse, safeParse, findDrift, redact }): Target<Input> => ({
  name: 'errors',
  lanes: 1,
  make: (random, { samples, bodies }) => {
    const { shape, data } = random.pick(samples)
    if (random.oneIn(3)) {
      const value = plantPersonal(random, JSON.parse(data.text), shape.schema, shape.schema)
      const unlisted = `"subject":"${random.pick(canaries)}","later":"${random.pick(canaries)}"`
      const event = `{${attributesOf(shape)},${unlisted},"data":${JSON.stringify(value)}}`
      return {
        body: random.oneIn(8)
          ? event.replaceAll(/\.(Call|Conf|Test|Error)/g, '.New$1').replace('"com.', '"org.')
          : event,
        isPersonal: true,
      }
    }
    const isInner = random.oneIn(2)
    const birds = random.oneIn(4) ? [wordlike] : canaries
    const planted = plantAnywhere(random, isInner ? data : random.pick(bodies), birds)
    const broken = random.oneIn(4) ? mutateTokens(random, tokenise(planted), 1, bodies) : planted
    const body = isInner
      ? `[{${attributesOf(shape)},"data":${random.oneIn(2) ? JSON.stringify(broken) : broken}}]`
      : broken
    return { body: random.oneIn(16) ? body.slice(0, random.below(body.length)) : body, isPersonal: false }
  },
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
