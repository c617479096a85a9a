import { type Static, type TObjectOptions, type TProperties, type TSchema, type TUnsafe, Type } from 'typebox'
import type { Typed } from './scalars.js'

/** An object whose keys are all optional. */
export const sparse = <Properties extends TProperties>(properties: Properties, options: TObjectOptions) =>
  Type.Partial(Type.Object(properties), options)

/** The same type, or null. A list of types, not `anyOf`: validators then test null before they look inside. */
export const nullable = <Schema extends TSchema & { readonly type: string }>(
  schema: Schema,
): TUnsafe<Static<Schema> | null> =>
  Type.Unsafe<Static<Schema> | null>({ ...schema, type: [schema.type, 'null'] })

/** A map from open keys to one type. */
export const mapOf = <Schema extends TSchema>(schema: Schema, description: string) =>
  // Sound: `Unsafe` returns the very schema it is given, `type` included.
  Type.Unsafe({ type: 'object', additionalProperties: schema, description }) as Typed<
    Record<string, Static<Schema>>
  >

/**
 * A shared object in one of its places. The object's own description documents the type, this one the field.
 * `place` does not leave the catalogue: the generator writes it beside the `$ref`.
 */
export const placed = <Schema extends TSchema & { readonly type: string }>(place: string, schema: Schema) =>
  // Sound: as above.
  Type.Unsafe({ ...schema, place }) as Typed<Static<Schema>>
