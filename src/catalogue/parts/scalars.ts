import { type TUnsafe, Type } from 'typebox'

/** A schema that says its JSON type, which `nullable` needs. */
export type Typed<Value> = TUnsafe<Value> & { readonly type: string }

/** A string with known words that takes any other word as well. */
export type OpenEnum<Word extends string> = Word | (string & {})

/** Marks a field as personal data. A standard keyword, so that the published schemas compile in strict validators. */
export const personalData = { $comment: 'personal data' } as const

interface Annotations {
  readonly $comment?: string
}

export const text = (description: string, annotations: Annotations = {}) =>
  Type.String({ description, ...annotations })

export const integer = (description: string) => Type.Integer({ description })

export const number = (description: string, annotations: Annotations = {}) =>
  Type.Number({ description, ...annotations })

export const boolean = (description: string) => Type.Boolean({ description })

/** A Twilio SID. The prefix alone is checked: samples in Twilio's documentation are a character too long. */
export const sid = (prefix: string, description: string) =>
  Type.String({
    pattern: `^${prefix}`,
    description: `${description} Starts with \`${prefix}\`.`,
  })

/** An RFC 3339 time that may be empty. */
export const time = (description: string) => Type.String({ description: `${description} RFC 3339.` })

/** A vocabulary with known words (`examples`, the keyword for it that restricts nothing) that stays open. */
export const openEnum = <const Word extends string>(
  words: readonly Word[],
  description: string,
): Typed<OpenEnum<Word>> =>
  // Sound: `Unsafe` returns the very schema it is given, `type` included.
  Type.Unsafe({ type: 'string', examples: words, description }) as Typed<OpenEnum<Word>>
