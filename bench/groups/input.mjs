// The time of `parse` by what it is given, and how it grows.
import { cases } from '../lib/cases.mjs'
import { runChild } from '../lib/child.mjs'
import { growing, sizes } from '../lib/events.mjs'
import { number, ranged } from '../lib/format.mjs'
import { programOf } from '../lib/programs.mjs'
import { summary } from '../lib/stats.mjs'
import { parseLarge } from '../peers/index.mjs'
import { ratioOf } from './parse.mjs'

export const name = 'input'

/** @returns {Promise<import('../lib/report.mjs').Section>} */
export async function measure(settings) {
  const inputs = []
  for (const input of Object.keys(cases)) {
    if (input in sizes) continue // In the table of the peers.
    inputs.push([
      input,
      ranged(await ratioOf(parseLarge, input, { ...settings, processes: settings.fewProcesses })),
    ])
  }
  const growths = []
  for (const kind of ['events in a batch', ...Object.keys(growing)]) {
    for (const size of kind in growing ? [2_500, 20_000] : [10, 500]) {
      growths.push({ kind, size, ...(await growthOf(kind, size, settings)) })
    }
  }
  return {
    title: 'Input and growth',
    text: '`parse` times the floor, by what it is given; then the time of twice as much over the time of as much, where 2 is linear. The floor itself grows as shown: big objects of many keys cost more to make.',
    tables: [
      { head: ['input', '× floor'], rows: inputs },
      {
        head: ['what doubles', 'from', 'kB', 'parse', 'floor'],
        rows: growths.map(({ kind, size, bytes, parse, floor }) => [
          kind,
          number(size, 0),
          number(bytes / 1000, 0),
          ranged(parse),
          ranged(floor),
        ]),
      },
    ],
  }
}

async function growthOf(kind, size, { duration, fewProcesses }) {
  const runs = []
  for (let run = 0; run < fewProcesses; run++) {
    runs.push(await runChild('linear.mjs', [programOf(parseLarge), kind, size, duration]))
  }
  return {
    bytes: runs[0].bytes,
    parse: summary(runs.map((run) => run.parse)),
    floor: summary(runs.map((run) => run.floor)),
  }
}
