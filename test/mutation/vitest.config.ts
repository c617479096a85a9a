import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { publicSuite } from '../../vitest.config.js'
import { current } from './parts.js'

const suite = publicSuite('src', 'src', '.ts')
const { tests, entries, isProgram } = current()!

/** The files in the order of their part: most changes are noticed by the first. */
class InOrder extends BaseSequencer {
  override sort(files: TestSpecification[]) {
    const place = ({ moduleId }: TestSpecification) =>
      tests.findIndex((path) => moduleId.endsWith(`/${path}.test.ts`))
    return Promise.resolve([...files].sort((one, other) => place(one) - place(other)))
  }
}

export default defineConfig({
  ...suite,
  test: {
    ...suite.test,
    include: [
      ...tests.map((path) => `test/${path}.test.ts`),
      ...(entries.length > 0 ? ['test/mutation/load.test.ts'] : []),
    ],
    setupFiles: isProgram ? ['test/mutation/processes.ts'] : [],
    sequence: { sequencer: InOrder },
    // What hangs has failed. A test of the program waits until it gives up.
    testTimeout: isProgram ? 15_000 : 10_000,
  },
})
