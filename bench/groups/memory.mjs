// What a parsed event occupies while it is kept.
import { runChild } from '../lib/child.mjs'
import { bold, number } from '../lib/format.mjs'
import { programOf } from '../lib/programs.mjs'
import { others, parse } from '../peers/index.mjs'

export const name = 'memory'

/** @returns {Promise<import('../lib/report.mjs').Section>} */
export async function measure({ kept }) {
  const rows = []
  for (const peer of [parse, ...others]) {
    const cells = []
    for (const size of ['small', 'big']) {
      const { variant, floor } = await runChild('memory.mjs', [programOf(peer), size, kept], ['--expose-gc'])
      cells.push(`${number(variant / floor)}`, `${number(variant, 0)} B`)
    }
    rows.push([bold(peer.name, peer.isOurs), ...cells])
  }
  return {
    title: 'Memory',
    text: `Heap that stays for each parsed event, ${number(kept, 0)} of them kept, times that of \`JSON.parse\` twice.`,
    tables: [{ head: ['variant', 'small, × floor', 'small', 'big, × floor', 'big'], rows }],
  }
}
