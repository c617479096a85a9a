// `npm run soak`: a receiver under traffic of every kind for a while, and killed at random moments.
//   --minutes N      how long (default 10); then a plain server for half as long, to compare the memory with
//   --rate R         requests per second, if the machine can (default 2,000)
//   --kills N        kills the receiver of examples/ N times, instead
//   --controls       breaks the receiver in each way that a judgement has to notice, half a minute each, instead
//   --write          writes the figures into RESULTS.md; the parts that were not run stay as they are
import { execFileSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { root } from '../package/packed.js'
import { judgements } from './judge.js'
import { measure } from './measure.js'
import { describeControls, describeKills, describeRun, writeResults } from './report.js'
import { crash } from '../examples/crash.js'

const { values: flags } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    rate: { type: 'string', default: '2000' },
    kills: { type: 'string' },
    controls: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
})
const rate = Number(flags.rate)

async function soak() {
  const seconds = Number(flags.minutes) * 60
  const run = await measure('receiver.mjs', { rate, seconds })
  const plain = await measure('plain.mjs', { rate, seconds: seconds / 2 })
  return describeRun(run, plain, rate)
}

/** Kills the example, and one that acknowledges first, which has to lose events. */
async function kill() {
  const kills = Number(flags.kills)
  const careful = await crash('examples/node.ts', kills)
  const careless = await crash('test/examples/careless.ts', Math.ceil(kills / 5))
  return describeKills(kills, careful, careless)
}

async function control() {
  const found = []
  for (const judgement of judgements) {
    const run = await measure('receiver.mjs', { rate, seconds: 30, sabotage: judgement.sabotage })
    found.push({ judgement, value: judgement.measure(run) })
  }
  return describeControls(found)
}

execFileSync('npm', ['run', 'build'], { cwd: root, stdio: 'inherit' })
const section = await (flags.kills ? kill() : flags.controls ? control() : soak())
console.log(section.text)
if (flags.write) await writeResults(section)
process.exitCode = section.isGood ? 0 : 1
