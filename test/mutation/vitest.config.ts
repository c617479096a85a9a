import { defineConfig } from 'vitest/config'
import { publicSuite } from '../../vitest.config.js'

const suite = publicSuite('src', 'src', '.ts')

// The tests of what is mutated: most of it runs when they are loaded, so that each mutation runs all of them. With an
// argument for Node.js the properties are tried on fewer values, as on what was built.
export default defineConfig({
  ...suite,
  test: {
    ...suite.test,
    include: ['test/public/{errors,parse,signature}.test.ts', 'test/internal/spellings.test.ts'],
    execArgv: ['--no-warnings'],
  },
})
