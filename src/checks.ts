/** Takes a problem, where it is and what was expected there, and answers whether to go on looking. */
export type Report = (pointer: string, expected: string) => boolean

/**
 * Tells whether a value adheres to a schema. Without `report` the first problem ends the work and nothing is
 * allocated; with it every problem is handed over, until the report has enough.
 */
export type Validator = (value: unknown, pointer?: string, report?: Report) => boolean

/** How many objects and lists were found since this was last set to 0. */
let found = 0

/**
 * Whether a value is valid: then how many objects and lists in it its schema knows, itself among them; else 0. Under
 * keys that the schema does not know there may be more.
 */
export function countKnown(validate: Validator, value: unknown): number {
  found = 0
  return validate(value) ? found : 0
}

// What the generated validators are made of, for required keys and for optional ones: small enough for V8 to inline
// each of them everywhere. No value is asked twice whether it is an object or a list.

export const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && ++found > 0

export const isList = (value: unknown): boolean => Array.isArray(value) && ++found > 0

export const isString = (value: unknown): boolean => typeof value === 'string'
export const isOptionalString = (value: unknown): boolean => value === undefined || typeof value === 'string'

export const isNonEmptyString = (value: unknown): boolean => typeof value === 'string' && value !== ''
export const isOptionalNonEmptyString = (value: unknown): boolean =>
  value === undefined || isNonEmptyString(value)

export const isBoolean = (value: unknown): boolean => typeof value === 'boolean'
export const isOptionalBoolean = (value: unknown): boolean =>
  value === undefined || typeof value === 'boolean'

/** Infinity is no number of JSON, but `1e999` parses to it. */
export const isNumber = (value: unknown): boolean => Number.isFinite(value)
export const isOptionalNumber = (value: unknown): boolean => value === undefined || Number.isFinite(value)

export const isInteger = (value: unknown): boolean => Number.isInteger(value)
export const isOptionalInteger = (value: unknown): boolean => value === undefined || Number.isInteger(value)
