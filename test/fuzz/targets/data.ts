import { ok } from 'node:assert/strict'
import { safeParseEvent } from 'voice-insights-events'
import type { Target } from '../engine.js'
import { mutateTokens } from '../mutate.js'
import { attributesOf, shapes } from '../seeds.js'

interface Input {
  /** Which of the shapes. */
  readonly shape: number
  readonly text: string
  readonly as: 'text' | 'member' | 'parsed'
}

/** The data of every schema, as text, inline and parsed: taken exactly where plain ajv takes it, and unchanged. */
export const data = (lib = { safeParseEvent }): Target<Input> => ({
  name: 'data',
  lanes: 1,
  make: (random, { samples }) => {
    const { shape, data: valid } = random.pick(samples)
    const others = samples.map((sample) => sample.data)
    return {
      shape: shapes.indexOf(shape),
      text: mutateTokens(random, valid, 3, others),
      as: random.pick(['text', 'member', 'parsed']),
    }
  },
  open:
    () =>
    ({ shape: index, text, as }) => {
      // Sound: the index is one of a shape.
      const shape = shapes[index]!
      const attributes = attributesOf(shape)
      const inline = as === 'text' ? undefined : valueOf(text)
      // Data that is text, by whichever way, is decoded once.
      const isText = inline === undefined || typeof inline === 'string'
      const value = isText ? valueOf(inline ?? text) : inline
      const body = `{${attributes},"data":${inline === undefined ? JSON.stringify(text) : text}}`
      const given: unknown = as === 'parsed' ? JSON.parse(body) : body
      const { event, error } = lib.safeParseEvent(given)
      // The envelope is a level as well.
      const isDeep = depthOf(value) > (isText ? 64 : 63)
      const expected =
        value === undefined
          ? 'data_not_json'
          : !shape.accepts(value)
            ? 'invalid_data'
            : isDeep
              ? 'too_deep'
              : undefined
      ok(error?.code === expected, `${error?.code ?? 'taken'} instead of ${expected ?? 'taken'}`)
      if (event)
        ok(JSON.stringify(event) === JSON.stringify({ ...envelopeOf(attributes), data: value }), 'as it came')
      else
        ok(
          error.issues.length > 0 && error.issues.every(({ pointer }) => !/^\/(?!data)/.test(pointer)),
          'an issue',
        )
      return `${shape.schema.title ?? ''} ${expected ?? 'taken'}`
    },
})

const envelopeOf = (attributes: string): object => JSON.parse(`{${attributes}}`) as object

function valueOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Levels of arrays and objects. */
function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  let deepest = 0
  for (const child of Object.values(value)) deepest = Math.max(deepest, depthOf(child))
  return deepest + 1
}
