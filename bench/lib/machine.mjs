import { readFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { bench } from './paths.mjs'

/** What it is measured on, and with. To be asked before the measuring, which is a load of its own. */
export function describeMachine() {
  const [{ model }] = cpus()
  const [load] = loadavg()
  const isBusy = load > 2
  const gigabytes = Math.round(totalmem() / 2 ** 30)
  const { dependencies } = JSON.parse(readFileSync(`${bench}package.json`, 'utf8'))
  return {
    text: `Measured on ${model.trim()}, ${cpus().length} cores, ${gigabytes} GB, Node.js ${process.version}, V8 ${process.versions.v8}.${isBusy ? ` It was busy with other work (load average ${load.toFixed(1)} at the start): the figures are rough.` : ''}`,
    versions: Object.entries(dependencies)
      .map(([name, version]) => `${name} ${version}`)
      .join(', '),
  }
}
