import { safeParse } from 'voice-insights-events'
import { linesFor, objectsFor } from '../../../src/cli/listen/delivery.js'
import { asJson, asText } from '../../../src/cli/validate/lines.js'
import { judge } from '../../../src/cli/verdict.js'
import { expectNoTrace, makePlanted, type Planted, wordlike } from '../canaries.js'
import type { Target } from '../engine.js'

const place = { file: 'events.ndjson', line: 1, index: 0 }

/** Everything that the command prints of a body, by who prints it. */
const printers: Readonly<Record<string, (body: string) => string[]>> = {
  listen: (body) => linesFor(false)(deliveryOf(body)),
  'listen --json': (body) => objectsFor(false)(deliveryOf(body)),
  validate: (body) => safeParse(body).map((result) => asText(place, judge(result))),
  'validate --json': (body) => safeParse(body).map((result) => asJson(place, judge(result))),
}

const deliveryOf = (body: string) => ({
  time: new Date(0),
  status: 204,
  isVerified: true,
  reason: undefined,
  body: new TextEncoder().encode(body),
})

/** Canaries in every position of events: none in what the command prints. */
export const command = (lib = printers): Target<Planted> => ({
  name: 'command',
  lanes: 1,
  make: makePlanted,
  open:
    () =>
    ({ body }) => {
      for (const [name, linesOf] of Object.entries(lib))
        // What looks like one of Twilio's names is shown as a type, an unlisted key or a word.
        for (const line of linesOf(body)) expectNoTrace(line.replaceAll(wordlike, ''), name)
      const results = safeParse(body)
      return [...new Set(results.map(({ error }) => error?.code ?? 'event'))].sort().join(' ') || 'no events'
    },
})
