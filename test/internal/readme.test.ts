import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** The errors of TypeScript modules that lie in the project without being written to it. */
function compile(sources: ReadonlyMap<string, string>): string[] {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, (path) => ts.sys.readFile(path)) as {
    config: unknown
  }
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  const host = ts.createCompilerHost(options)
  const program = ts.createProgram([...sources.keys()], options, {
    ...host,
    fileExists: (path) => sources.has(path) || host.fileExists(path),
    readFile: (path) => sources.get(path) ?? host.readFile(path),
    getSourceFile: (path, version) => {
      const source = sources.get(path)
      return source === undefined
        ? host.getSourceFile(path, version)
        : ts.createSourceFile(path, source, version)
    },
  })
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}

/** Code blocks of a text: of a Markdown file, or of the examples in docstrings. */
const blocks = (text: string): string[] =>
  [...text.replace(/^ \* ?/gm, '').matchAll(/```ts\n(.*?)```/gs)].map(([, code]) => code!)

const preamble = `
import { HTTP } from 'cloudevents'
import fc from 'fast-check'
import { isCallSummary, parse, safeParse, type VoiceInsightsEvent } from 'voice-insights-events'
import { arbitrary } from 'voice-insights-events/arbitrary'
import { toCloudEvent } from 'voice-insights-events/cloudevents'
import { findDrift } from 'voice-insights-events/drift'
import { redact } from 'voice-insights-events/redact'
import { createVerifier } from 'voice-insights-events/signature'
import { createKinesisHandler, lambdaHandler } from 'voice-insights-events/lambda'
import { nodeHandler } from 'voice-insights-events/node'
import { buildBody, buildCall, buildEvent, signRequest } from 'voice-insights-events/testing'
import { createWebhook, forTypes, type SeenStore, type Webhook } from 'voice-insights-events/webhook'
import { createServer } from 'node:http'
declare const body: string, query: string, signature: string, authToken: string, event: VoiceInsightsEvent
declare function handle(event: VoiceInsightsEvent): Promise<void>
declare function report(error: Error): void
declare function save(data: unknown): Promise<void>
declare function keep(body: string | Uint8Array): Promise<void>
declare const webhook: Webhook
declare const redis: { exists(key: string): Promise<number>; set(key: string, value: string, options: { EX: number }): Promise<unknown> }
`

it('should have examples that compile', () => {
  const readme = blocks(readFileSync(`${root}README.md`, 'utf8'))
  const docs = [
    'src/arbitrary.ts',
    'src/parse.ts',
    'src/cloudevents.ts',
    'src/drift.ts',
    'src/redact.ts',
    'src/signature/verifier.ts',
    'src/testing/build-call.ts',
    'src/testing/build-event.ts',
    'src/testing/sign-request.ts',
    'src/webhook/handlers.ts',
    'src/webhook/lambda.ts',
    'src/webhook/node.ts',
    'src/webhook/seen.ts',
    'src/webhook/webhook.ts',
  ].flatMap((path) => blocks(readFileSync(root + path, 'utf8')))
  expect([readme.length, docs.length]).toEqual([10, 16])
  const sources = [...readme.map((code) => `${code}\nexport {}`), ...docs.map((code) => preamble + code)]
  expect(compile(new Map(sources.map((code, index) => [`${root}example-${index}.ts`, code])))).toEqual([])
})

it('should notice an example that does not compile', () => {
  const wrong = "import { parse } from 'voice-insights-events'\nparse('')[0].data.call_sid"
  expect(compile(new Map([[`${root}example.ts`, wrong]]))).toEqual([
    expect.stringContaining('undefined'),
    expect.stringContaining('unknown'),
  ])
})
