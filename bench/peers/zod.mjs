import { checkedCopy } from '../lib/checked.mjs'
import { emit, literalOf } from '../lib/emit.mjs'

const optional = ({ key, value, isRequired }) => [key, isRequired ? value : `${value}.optional()`]

// The namespace: a bundler keeps all of `{ z }`, every locale included.
const declarations = `import * as z from 'zod'

${emit({
  any: 'z.unknown()',
  string: 'z.string()',
  nonEmpty: 'z.string().min(1)',
  prefixed: (start) => `z.string().startsWith('${start}')`,
  literal: (value) => `z.literal(${value})`,
  boolean: 'z.boolean()',
  number: 'z.number()',
  integer: 'z.int()',
  array: (item) => `z.array(${item})`,
  map: (item) => `z.record(z.string(), ${item})`,
  object: (properties) => `z.looseObject(${literalOf(properties.map(optional))})`,
  nullable: (schema) => `${schema}.nullable()`,
})}
`

export default {
  name: 'zod 4',
  packages: ['zod'],
  source: `${declarations}\n${checkedCopy((name, value) => `${name}.parse(${value})`)}`,
  types: { source: declarations, infer: (name) => `z.infer<typeof ${name}>` },
}
