// `npm run test:nodes`: the suite of the built package on the other supported versions of Node.js, which come from the
// registry into a folder of their own, so that they do not shadow the node that runs everything else.
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../test/nodes/', import.meta.url))
const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url))

execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' })
execFileSync('npm', ['run', 'build'], { stdio: 'inherit' })
for (const version of ['22', '24']) {
  const node = `${folder}node_modules/node-${version}/bin/node`
  console.log(execFileSync(node, ['--version'], { encoding: 'utf8' }))
  execFileSync(node, [vitest, 'run', '--project', 'esm', '--project', 'cjs'], { stdio: 'inherit' })
}
