import { Ajv } from 'ajv'
import standaloneModule from 'ajv/dist/standalone/index.js'
import * as checks from '../../src/checks.js'
import { type Definitions, refTo } from './definitions.js'
import { hoistParts } from './parts.js'
import { slim } from './slim.js'

/** Compiles the definitions with ajv's standalone code generator and slims what it emits. */
export function generateValidators(catalogued: Definitions, roots: readonly string[]): string {
  const definitions = hoistParts(catalogued, roots)
  const ajv = new Ajv({
    schemas: [{ $id: 'catalogue', definitions }],
    allErrors: true,
    inlineRefs: false,
    messages: false,
    strictTypes: false, // `type: ["object", "null"]` is on purpose
    unicode: false, // for `minLength: 1` code units do, and need no import
    unicodeRegExp: false,
    logger: false, // would only warn that `unicode` is deprecated
    code: { source: true, esm: true, lines: true, optimize: 2 },
  })
  const refs = Object.fromEntries(Object.keys(definitions).map((name) => [name, `catalogue${refTo(name)}`]))
  const code = slim(standaloneModule.default(ajv, refs))
  const used = Object.keys(checks)
    .filter((name) => new RegExp(`(?<![.\\w])${name}\\(`).test(code))
    .sort()
  return [
    `import { ${used.join(', ')}, type Report } from '../checks.js'`,
    code.replace(/^function (\w+)/gm, (fn, name: string) => (roots.includes(name) ? `export ${fn}` : fn)),
  ].join('\n\n')
}
