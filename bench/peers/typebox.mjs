import { checkedInPlace } from '../lib/checked.mjs'
import { declarations } from '../lib/typebox.mjs'

const imports = `import * as Type from 'typebox'\n`

export default {
  name: 'typebox 1.x, compiled',
  packages: ['typebox'],
  source: `${imports}import { Compile } from 'typebox/compile'

${declarations}

const check = { CloudEvent: Compile(CloudEvent), CallSummaryV1: Compile(CallSummaryV1) }

${checkedInPlace((name, value) => `check.${name}.Parse(${value})`)}`,
  types: { source: `${imports}\n${declarations}`, infer: (name) => `Type.Static<typeof ${name}>` },
}
