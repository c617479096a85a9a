// The time of `parse` and of its peers, as a multiple of the floor.
import { runChild } from '../lib/child.mjs'
import { bigBody, sizes } from '../lib/events.mjs'
import { bold, kilobytes, ranged } from '../lib/format.mjs'
import { invalid } from '../lib/mutations.mjs'
import { load, programOf } from '../lib/programs.mjs'
import { summary } from '../lib/stats.mjs'
import { others, othersOnly, ours } from '../peers/index.mjs'

export const name = 'parse'

/** @returns {Promise<import('../lib/report.mjs').Section>} */
export async function measure(settings) {
  const canSkip = (await load(othersOnly))(bigBody).length === 0
  const peers = [...ours, ...(canSkip ? [othersOnly] : []), ...others]
  const results = []
  for (const peer of peers) {
    results.push({
      peer,
      checked: peer === othersOnly ? { refused: [], taken: [] } : await check(peer),
      small: await ratioOf(peer, 'small', settings),
      big: await ratioOf(peer, 'big', settings),
    })
  }
  const [parse] = results
  const best = (size) => Math.min(...results.filter(isRival).map((result) => result[size].median))
  return {
    title: 'Parse',
    text: `One event in its body, times the floor: \`JSON.parse\` of the body, then of \`data\`, no validation. Except for what is listed below the table, all validate the same envelope and the same version 1 of the call summary; this library also finds out which of its schemas that is. Small: ${sizeOf('small')}. Big: ${sizeOf('big')}. Median of processes (range).`,
    tables: [
      {
        head: ['variant', 'small', 'big', `refuses, of ${Object.keys(invalid).length} bad events`],
        rows: results.map(({ peer, small, big, checked }) => [
          bold(peer.name, peer.isOurs),
          ranged(small),
          ranged(big),
          peer === othersOnly ? '' : String(Object.keys(invalid).length - checked.taken.length),
        ]),
      },
    ],
    goals: [
      { what: '`parse`, small', value: parse.small.median, limit: 1.05, unit: ' ×' },
      { what: '`parse`, big', value: parse.big.median, limit: 1.05, unit: ' ×' },
      {
        what: '`parse`, small, the fastest peer that refuses as much',
        value: parse.small.median,
        limit: best('small'),
        unit: ' ×',
      },
      {
        what: '`parse`, big, the fastest peer that refuses as much',
        value: parse.big.median,
        limit: best('big'),
        unit: ' ×',
      },
      ...results
        .filter(({ peer }) => peer === othersOnly)
        .map(({ big }) => ({
          what: 'events that nobody wants, big',
          value: big.median,
          limit: 1,
          unit: ' ×',
        })),
    ],
    notes: [
      ...results.filter(({ checked }) => checked.taken.length > 0).map(describeGaps),
      ...(canSkip ? [] : ['`parse` takes no option `only` yet: what it saves was not measured.']),
    ],
    bars: results.map(({ peer, small, big }) => ({
      name: peer.name,
      isOurs: peer.isOurs ?? false,
      small: small.median,
      big: big.median,
    })),
  }
}

/** A peer that refuses all that this library refuses. */
const isRival = ({ peer, checked }) => !peer.isOurs && checked.taken.length === 0

async function check(peer) {
  const checked = await runChild('check.mjs', [programOf(peer)])
  if (checked.refused.length > 0) throw new Error(`${peer.name} refuses ${checked.refused.join(', ')}`)
  return checked
}

export async function ratioOf(peer, body, { duration, processes }) {
  const ratios = []
  for (let run = 0; run < processes; run++) {
    const { variant, floor } = await runChild('parse.mjs', [programOf(peer), body, duration])
    ratios.push(variant / floor)
  }
  return summary(ratios)
}

const sizeOf = (size) => `a body of ${kilobytes(sizes[size].body)}, ${kilobytes(sizes[size].data)} of it data`

function describeGaps({ peer, checked: { taken } }) {
  const all = Object.keys(invalid)
  const isShort = taken.length <= all.length / 2
  const names = isShort ? taken : all.filter((each) => !taken.includes(each))
  return `${peer.name} ${isShort ? 'takes' : 'refuses only'}: ${names.join(', ')}.`
}
