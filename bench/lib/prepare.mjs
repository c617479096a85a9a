// Everything that a fresh clone lacks. Nothing is imported here that is not installed yet.
import { execFileSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { bench, root } from './paths.mjs'

export function prepare() {
  run(process.execPath, ['scripts/install.mjs'])
  run('npm', ['run', '--silent', 'build'])
  if (modified('node_modules/.package-lock.json') < modified('package-lock.json')) {
    run('npm', ['ci', '--prefix', bench, '--ignore-scripts', '--no-audit', '--no-fund'])
  }
}

const run = (command, args) => execFileSync(command, args, { cwd: root, stdio: 'inherit' })

const modified = (path) => statSync(bench + path, { throwIfNoEntry: false })?.mtimeMs ?? 0
