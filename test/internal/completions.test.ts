import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, it } from 'vitest'

/** What an editor offers at the mark of a program. */
function completionsAt(program: string): string[] {
  const path = fileURLToPath(new URL('./completed.ts', import.meta.url))
  const source = program.replace('|', '')
  const host: ts.LanguageServiceHost = {
    getCompilationSettings: () => ({ strict: true, module: ts.ModuleKind.NodeNext, noEmit: true }),
    getScriptFileNames: () => [path],
    getScriptVersion: () => '1',
    getScriptSnapshot: (file) => {
      const text = file === path ? source : ts.sys.readFile(file)
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
    },
    getCurrentDirectory: () => fileURLToPath(new URL('../..', import.meta.url)),
    getDefaultLibFileName: (options) => ts.getDefaultLibFilePath(options),
    fileExists: (file) => ts.sys.fileExists(file),
    readFile: (file) => ts.sys.readFile(file),
  }
  const service = ts.createLanguageService(host)
  return (
    service.getCompletionsAtPosition(path, program.indexOf('|'), {})?.entries.map(({ name }) => name) ?? []
  )
}

it('should complete the known words of an open vocabulary', () => {
  const words = completionsAt(`
    import type { CallSummary } from '../../src/index.js'
    export const isOver = (summary: CallSummary) => summary.call_state === '|'
  `)
  expect(words).toEqual(
    expect.arrayContaining([
      'ringing',
      'completed',
      'busy',
      'fail',
      'noanswer',
      'canceled',
      'answered',
      'undialed',
    ]),
  )
})

it('should complete event types and addresses', () => {
  const offered = (property: string) =>
    completionsAt(`
    import type { VoiceInsightsEvent } from '../../src/index.js'
    export const is = (event: VoiceInsightsEvent) => event.${property} === '|'
  `)
  expect(offered('type')).toContain('com.twilio.voice.insights.call-summary.complete')
  expect(offered('dataschema')).toContain('https://events-schemas.twilio.com/VoiceInsights.CallSummary/1')
})
