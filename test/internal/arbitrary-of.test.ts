import { expect, it } from 'vitest'
import { arbitraryOf } from '../../src/arbitrary-of.js'

it('should say so where it has no values for a type of a schema', () => {
  expect(() => arbitraryOf({ type: 'tuple' }, {})).toThrow('no values for the type tuple')
})
