import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path/posix'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, it } from 'vitest'

/** What each part of src may import. The first part that a path starts with counts. Types of generated/ are for all. */
const layers: Record<string, readonly string[]> = {
  'catalogue/': ['catalogue/', 'typebox'],
  'checks.ts': [],
  'errors.ts': ['generated/types.ts'],
  'explain.ts': ['checks.ts', 'errors.ts'],
  'standard-schema.ts': ['checks.ts', 'errors.ts', 'explain.ts'],
  'generated/types.ts': [],
  'generated/validators.ts': ['checks.ts'],
  'generated/listing.ts': [],
  'generated/registry.ts': ['checks.ts', 'generated/listing.ts', 'generated/validators.ts'],
  'generated/guards.ts': ['generated/listing.ts', 'generated/types.ts'],
  'generated/schemas.ts': ['standard-schema.ts', 'generated/types.ts', 'generated/validators.ts'],
  'address.ts': ['generated/listing.ts'],
  'signature/': ['signature/'],
  'webhook/node.ts': ['webhook/request.ts', 'webhook/webhook.ts'],
  'webhook/lambda.ts': [
    'signature/crypto.ts',
    'webhook/deadline.ts',
    'webhook/dispatch.ts',
    'webhook/webhook.ts',
  ],
  'webhook/': ['webhook/', 'signature/', 'decode/', 'errors.ts', 'generated/', 'registry.ts'],
  'testing/listed.ts': ['generated/listing.ts'],
  'testing/': ['testing/', 'generated/', 'signature/sign.ts', 'webhook/globals.ts'],
  // The command is a user of the package: it imports what users do.
  'cli/': ['cli/', 'generated/listing.ts', 'node:', 'voice-insights-events'],
  'decode/': ['decode/', 'address.ts', 'checks.ts', 'errors.ts', 'explain.ts', 'generated/'],
  'registry.ts': ['decode/resolve.ts', 'generated/registry.ts'],
  'parse.ts': ['decode/', 'errors.ts', 'generated/types.ts', 'registry.ts'],
  'schemas.ts': ['errors.ts', 'generated/', 'parse.ts', 'standard-schema.ts'],
  'generated/annotations.ts': [],
  'arbitrary-of.ts': ['fast-check'],
  'generated/constraints.ts': ['arbitrary-of.ts'],
  'arbitrary.ts': ['arbitrary-of.ts', 'fast-check', 'generated/', 'testing/listed.ts'],
  'cloudevents.ts': ['cloudevents', 'generated/types.ts'],
  'schema-of.ts': ['address.ts', 'generated/listing.ts', 'generated/types.ts'],
  'error-payload.ts': ['decode/body.ts', 'generated/types.ts'],
  'annotated.ts': ['generated/annotations.ts', 'generated/types.ts', 'schema-of.ts'],
  'drift.ts': ['annotated.ts', 'generated/', 'schema-of.ts'],
  'redact.ts': ['annotated.ts', 'generated/'],
  'index.ts': [
    'error-payload.ts',
    'schema-of.ts',
    'decode/body.ts',
    'errors.ts',
    'generated/',
    'parse.ts',
    'schemas.ts',
    'standard-schema.ts',
  ],
}

const src = fileURLToPath(new URL('../../src/', import.meta.url))
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))

/** Imports and re-exports of a file, relative ones as paths in src. */
const importsOf = (file: string): string[] =>
  ts
    .preProcessFile(readFileSync(src + file, 'utf8'))
    .importedFiles.map(({ fileName }) =>
      fileName.startsWith('.') ? join(dirname(file), fileName).replace(/\.js$/, '.ts') : fileName,
    )

it.each(files)('should import only what its layer may: %s', (file) => {
  const layer = Object.keys(layers).find((prefix) => file.startsWith(prefix))
  expect(layer, `${file} is in no layer`).toBeDefined()
  const allowed = layers[layer!]!
  expect(importsOf(file).filter((path) => !allowed.some((prefix) => path.startsWith(prefix)))).toEqual([])
})

it('should name no schema and no event type where bodies are decoded', () => {
  for (const file of files.filter((path) => path.startsWith('decode/'))) {
    expect(readFileSync(src + file, 'utf8'), file).not.toMatch(/CallSummary|VoiceInsights\.|com\.twilio/)
  }
})
