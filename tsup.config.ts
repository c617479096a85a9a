import { rmSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'

// Here, as the builds below run at the same time: none of them may clean up after the others.
rmSync('dist', { recursive: true, force: true })

const core = {
  index: 'src/index.ts',
  webhook: 'src/webhook/index.ts',
  node: 'src/webhook/node.ts',
  lambda: 'src/webhook/lambda.ts',
}
const annotated = { drift: 'src/drift.ts', redact: 'src/redact.ts' }
const alone = {
  arbitrary: 'src/arbitrary.ts',
  cloudevents: 'src/cloudevents.ts',
  signature: 'src/signature/index.ts',
  testing: 'src/testing/index.ts',
}

const common: Options = {
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  treeshake: true,
}

/** Entries that share chunks: of a class there must be one, in CommonJS as well. */
const share = (entry: Record<string, string>): Options => ({ ...common, entry, splitting: true })

/** Entries of one file each: every other that Node.js has to find costs a start almost a millisecond. */
const separate = (entry: Record<string, string>): Options => ({ ...common, entry, splitting: false })

/** The command uses the package as its users do: it imports it by name. */
const command: Options = {
  entry: { cli: 'src/cli/index.ts' },
  format: 'esm',
  target: 'node20',
  platform: 'node',
  external: [/^voice-insights-events/],
  splitting: false,
}

export default defineConfig([
  command,
  share(core),
  share(annotated),
  separate(alone),
  {
    ...common,
    entry: { ...core, ...annotated, ...alone },
    // Together, or there would be two of each type. tsup passes `baseUrl` on, which TypeScript 6 deprecates.
    dts: { only: true, compilerOptions: { ignoreDeprecations: '6.0' } },
  },
])
