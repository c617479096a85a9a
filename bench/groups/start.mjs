// A cold start: the import of each program and its first parse, over that of a program without imports.
import { runChild } from '../lib/child.mjs'
import { bold, number } from '../lib/format.mjs'
import { root } from '../lib/paths.mjs'
import { programOf, writePrograms } from '../lib/programs.mjs'
import { median } from '../lib/stats.mjs'
import { others, parse, parseCjs } from '../peers/index.mjs'

export const name = 'start'

const bodyPath = `${root}test/fixtures/webhook-quickstart-body.json`

/** @type {Record<string, import('../peers/index.mjs').Peer>} */
const empty = {
  mjs: { name: 'empty', packages: [], source: 'export const parse = () => {}\n' },
  cjs: { name: 'empty', packages: [], extension: 'cjs', source: 'exports.parse = () => {}\n' },
}

/** @returns {Promise<import('../lib/report.mjs').Section>} */
export async function measure({ starts }) {
  writePrograms(Object.values(empty))
  const peers = [parse, parseCjs, ...others.filter(({ packages }) => packages.length > 0)]
  const pairs = peers.map((peer) => ({ peer, own: [], bare: [] }))
  // The first round fills the caches of the disk and does not count.
  for (let round = -1; round < starts; round++) {
    for (const { peer, own, bare } of pairs) {
      const times = [await startOf(empty[peer.extension ?? 'mjs']), await startOf(peer)]
      if (round >= 0) [bare, own].forEach((list, index) => list.push(times[index]))
    }
  }
  const rows = pairs.map(({ peer, own, bare }) => ({
    peer,
    inside: median(own.map(({ inside }) => inside)),
    more: median(own.map(({ inside }, index) => inside - bare[index].inside)),
    process: median(own.map(({ process }, index) => process - bare[index].process)),
  }))
  return {
    title: 'Cold start',
    text: `Import and first parse of the small event, milliseconds, as installed and not bundled. Median of ${starts} pairs of processes, a program without imports next to each.`,
    tables: [
      {
        head: ['variant', 'more than an empty module', 'of itself', 'whole process, more than an empty one'],
        rows: rows.map(({ peer, inside, more, process }) => [
          bold(peer.name, peer.isOurs),
          number(more, 1),
          number(inside, 1),
          number(process, 1),
        ]),
      },
    ],
    goals: [
      { what: 'import and first parse, over an empty module', value: rows[0].more, limit: 1, unit: ' ms' },
    ],
  }
}

async function startOf(peer) {
  const begin = performance.now()
  const inside = await runChild('start.mjs', [programOf(peer), bodyPath])
  return { inside, process: performance.now() - begin }
}
