// ajv at run time: on schemas that TypeBox made, as most people write it, and on the schemas that this package publishes,
// which share what repeats.
import { checkedInPlace } from '../lib/checked.mjs'
import { declarations } from '../lib/typebox.mjs'

const program = checkedInPlace(
  (name, value) => `if (!check.${name}(${value})) throw new TypeError(ajv.errorsText(check.${name}.errors))`,
)

export const ajvOnTypeBox = {
  name: 'ajv, TypeBox schemas',
  packages: ['ajv', 'typebox'],
  source: `import { Ajv } from 'ajv'
import * as Type from 'typebox'

${declarations}

const ajv = new Ajv()
const check = { CloudEvent: ajv.compile(CloudEvent), CallSummaryV1: ajv.compile(CallSummaryV1) }

${program}`,
}

export const ajvOnPublished = {
  name: "ajv, this package's JSON Schemas",
  packages: ['ajv'],
  // They are read as files, which no bundle would hold.
  isBundled: false,
  source: `import { Ajv } from 'ajv'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const ajv = new Ajv({ allowUnionTypes: true })
const check = {
  CloudEvent: ajv.compile(require('voice-insights-events/schemas/cloudevent.json')),
  CallSummaryV1: ajv.compile(require('voice-insights-events/schemas/VoiceInsights.CallSummary/1.json')),
}

${program}`,
}
