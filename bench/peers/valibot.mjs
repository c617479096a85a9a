import { checkedCopy } from '../lib/checked.mjs'
import { emit, literalOf } from '../lib/emit.mjs'

const optional = ({ key, value, isRequired }) => [key, isRequired ? value : `v.optional(${value})`]

const declarations = `import * as v from 'valibot'

${emit({
  any: 'v.unknown()',
  string: 'v.string()',
  nonEmpty: 'v.pipe(v.string(), v.nonEmpty())',
  prefixed: (start) => `v.pipe(v.string(), v.startsWith('${start}'))`,
  literal: (value) => `v.literal(${value})`,
  boolean: 'v.boolean()',
  number: 'v.pipe(v.number(), v.finite())',
  integer: 'v.pipe(v.number(), v.integer())',
  array: (item) => `v.array(${item})`,
  map: (item) => `v.record(v.string(), ${item})`,
  object: (properties) => `v.looseObject(${literalOf(properties.map(optional))})`,
  nullable: (schema) => `v.nullable(${schema})`,
})}
`

export default {
  name: 'valibot',
  packages: ['valibot'],
  source: `${declarations}\n${checkedCopy((name, value) => `v.parse(${name}, ${value})`)}`,
  types: { source: declarations, infer: (name) => `v.InferOutput<typeof ${name}>` },
}
