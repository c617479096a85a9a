import { Type } from 'typebox'
import { nullable } from './parts/containers.js'
import { personalData, text } from './parts/scalars.js'

const optional = (description: string, annotations = {}) =>
  Type.Optional(nullable(text(description, annotations)))

/** A CloudEvents 1.0 event in the JSON format: a null attribute is the same as none, and the decoder leaves it out. */
export const cloudEvent = Type.Object(
  {
    specversion: Type.Unsafe<'1.0'>({
      const: '1.0',
      description: 'Version of the CloudEvents specification.',
    }),
    type: Type.String({ minLength: 1, description: 'What happened, in reverse-DNS notation.' }),
    source: Type.String({
      minLength: 1,
      description: 'Where it happened. Opaque; with `id` it identifies the event.',
    }),
    id: Type.String({
      minLength: 1,
      description: 'Opaque; with `source` it identifies the event. Twilio delivers at least once.',
    }),
    dataschema: optional('Address of the schema that `data` adheres to, its version last.'),
    datacontenttype: optional('Media type of `data`. Any text is taken: Twilio has documented a time here.'),
    subject: optional('What the event is about, within its source.', personalData),
    time: optional('When it happened, RFC 3339, as Twilio wrote it: any text is taken.'),
    data: Type.Optional(Type.Unknown({ description: 'The payload, decoded once.' })),
  },
  { title: 'CloudEvent', description: 'A CloudEvents 1.0 event in the JSON format, its `data` decoded.' },
)
