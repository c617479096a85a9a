// The verifier over the bare cryptography.
import { join } from 'node:path'
import { writeFileSync } from 'node:fs'
import { runChild } from '../lib/child.mjs'
import { number, ranged } from '../lib/format.mjs'
import { generated } from '../lib/paths.mjs'
import { median, summary } from '../lib/stats.mjs'

export const name = 'verify'

const cases = [
  { what: 'accepted, one at a time', inFlight: 1, isForged: false, limit: 60 },
  { what: 'forged, one at a time', inFlight: 1, isForged: true, limit: 20 },
  { what: 'accepted, 16 in flight', inFlight: 16, isForged: false, limit: 60 },
  { what: 'forged, 16 in flight', inFlight: 16, isForged: true, limit: 20 },
]

/** @returns {Promise<import('../lib/report.mjs').Section>} */
export async function measure({ duration, processes }) {
  const program = join(generated, 'signature.mjs')
  writeFileSync(program, `export * from 'voice-insights-events/signature'\n`)
  const results = []
  for (const each of cases) {
    const runs = []
    for (let run = 0; run < processes; run++) {
      runs.push(await runChild('verify.mjs', [program, each.inFlight, each.isForged, duration]))
    }
    results.push({ ...each, runs, more: summary(runs.map(({ verify, bare }) => verify - bare)) })
  }
  return {
    title: 'Verify',
    text: 'Microseconds for a request of 2 KB: `verify`, and the bare HMAC-SHA1 of its address and SHA-256 of its body by Web Crypto. A forged request has a well-formed signature of other bytes.',
    tables: [
      {
        head: ['request', 'more than bare, µs', '`verify`, µs', 'bare, µs'],
        rows: results.map(({ what, runs, more }) => [
          what,
          ranged(more, 0),
          number(median(runs.map(({ verify }) => verify)), 0),
          number(median(runs.map(({ bare }) => bare)), 0),
        ]),
      },
    ],
    goals: results.map(({ what, more, limit }) => ({ what, value: more.median, limit, unit: ' µs more' })),
  }
}
