import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../', import.meta.url))

/** An empty project with the packed package in it. */
export function installPacked(): { project: string; files: string[] } {
  const project = mkdtempSync(join(tmpdir(), 'voice-insights-events-'))
  const output = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', project], {
    cwd: root,
    encoding: 'utf8',
  })
  // Sound: the documented output of `npm pack --json`: a list before npm 12, a map by name since.
  const packs = JSON.parse(output) as Record<string, { filename: string; files: { path: string }[] }>
  const [pack] = Object.values(packs)
  const target = join(project, 'node_modules', 'voice-insights-events')
  mkdirSync(target, { recursive: true })
  execFileSync('tar', ['-xzf', join(project, pack!.filename), '-C', target, '--strip-components=1'])
  return { project, files: pack!.files.map(({ path }) => path) }
}
