import { checkedInPlace } from '../lib/checked.mjs'
import { emit, literalOf } from '../lib/emit.mjs'

const optional = ({ key, value, isRequired }) => [isRequired ? key : `'${key}?'`, value]

const declarations = `import { type } from 'arktype'

${emit({
  any: `type('unknown')`,
  string: `type('string')`,
  nonEmpty: `type('string >= 1')`,
  prefixed: (start) => `type('/^${start}/')`,
  literal: (value) => `type.unit(${value})`,
  boolean: `type('boolean')`,
  // Its plain number takes Infinity.
  number: `type('number.safe')`,
  integer: `type('number.integer')`,
  array: (item) => `${item}.array()`,
  map: (item) => `type({ '[string]': ${item} })`,
  object: (properties) => `type(${literalOf(properties.map(optional))})`,
  nullable: (schema) => `${schema}.or('null')`,
})}
`

export default {
  name: 'arktype',
  packages: ['arktype'],
  source: `${declarations}\n${checkedInPlace((name, value) => `${name}.assert(${value})`)}`,
  types: { source: declarations, infer: (name) => `typeof ${name}.infer` },
}
