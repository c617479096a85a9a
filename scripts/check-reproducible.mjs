// `npm run check:reproducible`: builds the last commit twice, as two machines would, and fails unless both tarballs are
// the same to the byte: then anybody can build a release again and see that nothing was slipped into it.
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const temporary = mkdtempSync(join(tmpdir(), 'reproducible-'))

/** What differs from one machine to the next and must not show. npm levels only umasks that let others read. */
const machines = [
  { folder: 'one', umask: 0o022, env: { TZ: 'UTC', LC_ALL: 'C' } },
  { folder: 'another, deeper/two', umask: 0o002, env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' } },
].map((machine) => ({ ...machine, folder: join(temporary, machine.folder) }))

/**
 * The SHA-512 of the tarball that a machine makes of the last commit.
 * @param {typeof machines[number]} machine
 */
function pack({ folder, umask, env }) {
  process.umask(umask)
  /** @param {string} command @param {string[]} args */
  const run = (command, ...args) =>
    execFileSync(command, args, { cwd: folder, env: { ...process.env, ...env }, encoding: 'utf8' })

  execFileSync('git', ['clone', '--quiet', root, folder])
  run('npm', 'ci', '--ignore-scripts', '--no-audit', '--no-fund')
  run('npm', 'run', 'build')
  const tarball = run('npm', 'pack', '--ignore-scripts', '--silent').trim()
  return createHash('sha512')
    .update(readFileSync(join(folder, tarball)))
    .digest('hex')
}

try {
  const hashes = machines.map((machine) => {
    const hash = pack(machine)
    console.log(`sha512 ${hash} ${machine.folder}`)
    return hash
  })
  if (new Set(hashes).size > 1) {
    spawnSync('diff', ['--recursive', '--brief', ...machines.map(({ folder }) => join(folder, 'dist'))], {
      stdio: 'inherit',
    })
    process.exitCode = 1
  }
} finally {
  rmSync(temporary, { recursive: true })
}
