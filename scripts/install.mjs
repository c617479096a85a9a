// Installs the dependencies where they are missing or older than the lock, so that `npm start` and `npm test` work
// on a fresh clone. It runs before anything is installed: plain Node. No dependency needs its install script.
import { execSync } from 'node:child_process'
import { statSync } from 'node:fs'

/** @param {string} path */
const modified = (path) => statSync(new URL(path, import.meta.url), { throwIfNoEntry: false })?.mtimeMs ?? 0

if (modified('../node_modules/.package-lock.json') < modified('../package-lock.json')) {
  execSync('npm ci --ignore-scripts --no-audit --no-fund', { stdio: 'inherit' })
}
