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

const check =
  (esm: string, cjs = '') =>
  () => {
    const path = join(folder, 'index.js')
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
    writeFileSync(path, esm)
    writeFileSync(path.replace(/js$/, 'cjs'), cjs)
    execFileSync(process.execPath, [join(root, 'scripts/check-bytecode.mjs'), path], { stdio: 'pipe' })
  }

describe('the build', () => {
  const huge = `function huge(x) {\n${'if (x.a !== x.b) x.c(1, 2);\n'.repeat(4_000)}}`

  it('should pass small functions that need nothing', () => {
    expect(check('function small() {}')).not.toThrow()
  })

  it('should fail on a function too large for V8 to optimise', () => {
    expect(check(huge)).toThrow(/huge has \d+ bytes of bytecode/)
  })

  it.each(['require("x")', 'new Function("x")', 'eval("1")'])('should fail on %s', (code) => {
    expect(check('function small() {}', code)).toThrow(/does not run everywhere/)
  })
})
