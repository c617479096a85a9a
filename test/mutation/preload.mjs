// In each process that a test starts: tells on a fourth stream which of the changes that Stryker can make it came by.
import { writeSync } from 'node:fs'

/** @type {{ currentTestId: string, mutantCoverage?: { perTest: Record<string, object> } }} */
const stryker = { currentTestId: 'this' }
Object.assign(globalThis, { __stryker__: stryker })

process.on('exit', () => {
  writeSync(3, JSON.stringify(stryker.mutantCoverage?.perTest.this ?? {}))
})
// What a test leaves running is ended so.
process.on('SIGUSR2', () => process.exit())
