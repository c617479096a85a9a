// `npm run test:runtimes`: what ships, on the runtimes that it is said to run on. They come from the registry into a
// folder of their own, so that they do not shadow the node that runs everything else.
//   --write   writes the table into README.md
import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { format } from 'prettier'
import { installPacked, root } from '../package/packed.js'
import { type Bundle, bundle, sabotaged } from './bundle.js'
import { folder, type Runtime, runtimes } from './runtimes.js'
import type { Report } from './suite.js'

const { values: flags } = parseArgs({ options: { write: { type: 'boolean', default: false } } })

execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' })
execFileSync('npm', ['run', 'build'], { cwd: root, stdio: 'inherit' })
const { project } = installPacked()
const broken = sabotaged(project)
try {
  const lines = runtimes.map((runtime) => `| ${test(runtime).join(' | ')} |`)
  const rows = ['| runtime | version | passed |', '| - | - | - |', ...lines].join('\n')
  const table = await format(rows, { parser: 'markdown' })
  console.log(table)
  if (flags.write) writeTable(table)
} finally {
  rmSync(project, { recursive: true })
  rmSync(broken, { recursive: true })
}

function run([command, ...args]: readonly [string, ...string[]], cwd = root): string {
  return execFileSync(command, args, { cwd, encoding: 'utf8', timeout: 60_000 })
}

function test(runtime: Runtime): string[] {
  const { name, version, node, bundles } = runtime
  const tests = node ? [`${countTests(node)} public tests`] : []
  const checks = bundles.map((bundle) => countChecks(runtime, bundle)).reduce((sum, count) => sum + count)
  console.log(`${name}: ${[...tests, `${checks} checks`].join(', ')}; all parts notice a broken package`)
  return [
    name,
    /\d[\d.-]*/.exec(run(version))![0],
    [...tests, `${checks} checks of the portable suite`].join(', '),
  ]
}

/** The whole public suite, against both builds. */
function countTests(node: string): number {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const results = join(project, 'results.json')
  const reporters = ['--reporter', 'default', '--reporter', 'json', '--outputFile.json', results]
  const args = [vitest, 'run', '--project', 'esm', '--project', 'cjs', ...reporters]
  execFileSync(node, args, { cwd: root, stdio: 'inherit' })
  // Sound: what the reporter writes; vitest ends with an error if a test fails.
  const { numPassedTests } = JSON.parse(readFileSync(results, 'utf8')) as { numPassedTests: number }
  return numPassedTests
}

/** The portable suite, and then the same on a broken package, which each part of it has to notice. */
function countChecks(runtime: Runtime, how: Bundle): number {
  const complain = (what: string, list: readonly string[]) => {
    if (list.length > 0) throw new Error(`${runtime.name}, ${how.format}: ${what}: ${list.join('; ')}`)
  }
  const { tallies, denied } = reportOf(runtime, how, project)
  const all = Object.values(tallies)
  complain(
    'failed',
    all.flatMap(({ failed }) => failed),
  )
  complain(
    'grants',
    runtime.denies.filter((power) => !denied.includes(power)),
  )
  const spoilt = reportOf(runtime, how, broken).tallies
  complain(
    'did not notice sabotage',
    Object.keys(tallies).filter((part) => !spoilt[part]?.failed.length),
  )
  return all.reduce((sum, { passed }) => sum + passed, 0)
}

function reportOf({ command }: Runtime, how: Bundle, where: string): Report {
  const output = run(command(bundle(where, how)), where)
  // Sound: what the hosts print.
  return JSON.parse(/^\{.*\}$/m.exec(output)![0]) as Report
}

function writeTable(table: string): void {
  const path = join(root, 'README.md')
  const between = /(<!-- runtimes: measured -->\n).*(<!-- runtimes: end -->)/s
  writeFileSync(path, readFileSync(path, 'utf8').replace(between, `$1\n${table}\n$2`))
}
