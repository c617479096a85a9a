import { Type } from 'typebox'

/** A CloudEvents 1.0 event in the JSON format, as Event Streams delivers it. */
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
    dataschema: Type.Optional(
      Type.String({ description: 'Address of the schema that `data` adheres to, its version last.' }),
    ),
    datacontenttype: Type.Optional(
      Type.String({
        description: 'Media type of `data`. Any text is taken: Twilio has documented a time here.',
      }),
    ),
    subject: Type.Optional(Type.String({ description: 'What the event is about, within its source.' })),
    time: Type.Optional(
      Type.String({ description: 'When it happened, RFC 3339, as Twilio wrote it: any text is taken.' }),
    ),
    data: Type.Optional(Type.Unknown({ description: 'The payload, decoded once.' })),
  },
  { title: 'CloudEvent', description: 'A CloudEvents 1.0 event in the JSON format, its `data` decoded.' },
)
