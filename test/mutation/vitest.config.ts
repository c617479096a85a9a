import { defineConfig } from 'vitest/config'
import { publicSuite } from '../../vitest.config.js'
import { current } from './parts.js'

const suite = publicSuite('src', 'src', '.ts')

export default defineConfig({
  ...suite,
  test: {
    ...suite.test,
    include: [...current()!.tests.map((path) => `test/${path}.test.ts`), 'test/mutation/load.test.ts'],
    // What hangs has failed.
    testTimeout: 10_000,
  },
})
