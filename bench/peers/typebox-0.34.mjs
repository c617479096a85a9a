import { checkedInPlace } from '../lib/checked.mjs'
import { declarations } from '../lib/typebox.mjs'

const imports = `import { Type } from '@sinclair/typebox'\n`
const check = (name, value) =>
  `if (!check.${name}.Check(${value})) throw new TypeError(check.${name}.Errors(${value}).First().message)`

export default {
  name: '@sinclair/typebox 0.34, compiled',
  packages: ['@sinclair/typebox'],
  source: `${imports}import { TypeCompiler } from '@sinclair/typebox/compiler'

${declarations}

const check = { CloudEvent: TypeCompiler.Compile(CloudEvent), CallSummaryV1: TypeCompiler.Compile(CallSummaryV1) }

${checkedInPlace(check)}`,
  types: {
    source: `import { type Static, Type } from '@sinclair/typebox'\n\n${declarations}`,
    infer: (name) => `Static<typeof ${name}>`,
  },
}
