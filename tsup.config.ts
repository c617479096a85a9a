import { defineConfig } from 'tsup'

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    cloudevents: 'src/cloudevents.ts',
    drift: 'src/drift.ts',
    redact: 'src/redact.ts',
    signature: 'src/signature/index.ts',
  },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  clean: true,
  treeshake: true,
  // tsup passes `baseUrl` to the declaration build, which TypeScript 6 deprecates.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
})
