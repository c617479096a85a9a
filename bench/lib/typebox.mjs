// Both generations of TypeBox spell their schemas alike. TypeBox inlines what is shared.
import { emit, literalOf } from './emit.mjs'

const optional = ({ key, value, isRequired }) => [key, isRequired ? value : `Type.Optional(${value})`]

export const declarations = emit({
  any: 'Type.Unknown()',
  string: 'Type.String()',
  nonEmpty: 'Type.String({ minLength: 1 })',
  prefixed: (start) => `Type.String({ pattern: '^${start}' })`,
  literal: (value) => `Type.Literal(${value})`,
  boolean: 'Type.Boolean()',
  number: 'Type.Number()',
  integer: 'Type.Integer()',
  array: (item) => `Type.Array(${item})`,
  map: (item) => `Type.Record(Type.String(), ${item})`,
  object: (properties) => `Type.Object(${literalOf(properties.map(optional))})`,
  nullable: (schema) => `Type.Union([${schema}, Type.Null()])`,
})
