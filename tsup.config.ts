import { defineConfig } from 'tsup'

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    cloudevents: 'src/cloudevents.ts',
    drift: 'src/drift.ts',
    redact: 'src/redact.ts',
    signature: 'src/signature/index.ts',
    webhook: 'src/webhook/index.ts',
    node: 'src/webhook/node.ts',
    lambda: 'src/webhook/lambda.ts',
  },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  clean: true,
  treeshake: true,
  // tsup passes `baseUrl` to the declaration build, which TypeScript 6 deprecates.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
})
