import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { root } from './packed.js'

const folder = mkdtempSync(join(tmpdir(), 'bytecode-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** Checks a build of one file, and of one more that it imports. */
const check = (code: string, chunk?: string) => () => {
  const path = join(folder, 'index.js')
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  writeFileSync(path, chunk === undefined ? code : `${code}\nexport * from './chunk.js'`)
  writeFileSync(join(folder, 'chunk.js'), chunk ?? '')
  execFileSync(process.execPath, [join(root, 'scripts/check-bytecode.mjs'), path], { stdio: 'pipe' })
}

describe('the build', () => {
  const huge = `function huge(x) {\n${'if (x.a !== x.b) x.c(1, 2);\n'.repeat(2_500)}}`

  it('should pass small functions', () => {
    expect(check('function small() {}', 'function smaller() {}')).not.toThrow()
  })

  it('should fail on a function too large for V8 to optimise', () => {
    expect(check(huge)).toThrow(/huge has \d+ bytes of bytecode/)
    expect(check('function small() {}', huge)).toThrow(/huge has \d+ bytes of bytecode/)
  })
})
