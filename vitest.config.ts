import { fileURLToPath } from 'node:url'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

/** The public suite against one build of the package. What ships must run where code from strings is forbidden. */
export const publicSuite = (
  name: string,
  directory: string,
  extension: string,
): TestProjectInlineConfiguration => ({
  resolve: {
    alias: [
      { find: /^voice-insights-events$/, replacement: path(`${directory}/index${extension}`) },
      ...(name === 'src'
        ? [
            {
              find: /^voice-insights-events\/(signature|testing|webhook)$/,
              replacement: path('src/$1/index.ts'),
            },
            { find: /^voice-insights-events\/(node|lambda)$/, replacement: path('src/webhook/$1.ts') },
          ]
        : []),
      { find: /^voice-insights-events\/(.*)$/, replacement: path(`${directory}/$1${extension}`) },
    ],
  },
  test: {
    name,
    include:
      name === 'src'
        ? ['test/{public,internal,fuzz,differential}/**/*.test.ts']
        : ['test/public/**/*.test.ts'],
    pool: 'forks',
    testTimeout: 60_000,
    execArgv: name === 'src' ? [] : ['--disallow-code-generation-from-strings', '--disable-proto=throw'],
    server: { deps: { external: [/\/dist\//] } },
  },
})

export default defineConfig({
  test: {
    // As many as the machines of CI have cores: vitest would leave one of two idle.
    maxWorkers: 2,
    projects: [
      publicSuite('src', 'src', '.ts'),
      publicSuite('esm', 'dist', '.js'),
      publicSuite('cjs', 'dist', '.cjs'),
      {
        ...publicSuite('src', 'src', '.ts'),
        test: { name: 'examples', include: ['test/examples/**/*.test.ts'], testTimeout: 120_000 },
      },
      { test: { name: 'package', include: ['test/package/**/*.test.ts'], testTimeout: 240_000 } },
    ],
  },
})
