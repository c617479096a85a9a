import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { generate } from '../../scripts/generate.js'

const root = fileURLToPath(new URL('../../', import.meta.url))

const filesIn = (folder: string): string[] =>
  readdirSync(root + folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath.slice(root.length)}/${entry.name}`.replaceAll('//', '/'))

it('should be what the catalogue says, and all that there is', async () => {
  const generated = await generate()
  const paths = ['README.md', ...filesIn('schemas'), ...filesIn('src/generated')]
  expect([...generated.keys()].sort()).toEqual(paths.sort())
  for (const path of paths) expect(generated.get(path), path).toBe(readFileSync(root + path, 'utf8'))
})
