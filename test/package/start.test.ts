import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from './packed.js'

it('should take the quickstart event once, refuse it forged, recognise it when it comes again, and end', () => {
  const printed = execFileSync(process.execPath, [join(root, 'scripts/start.mjs')], {
    cwd: root,
    encoding: 'utf8',
  })
  expect(printed.match(/predicted-complete/g)).toHaveLength(1)
  expect(printed).toContain('CallSummaryV1')
  expect(printed.match(/answered .*/g)).toEqual([
    'answered 204: handled',
    'answered 403: signature_mismatch',
    'answered 204: duplicate',
  ])
})
