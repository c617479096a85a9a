import { families, listedTypes } from '../names.js'
import { callKinds } from './events.js'

/** What can be asked of `send`. */
export const options = {
  'auth-token': {
    value: 'TOKEN',
    description:
      'Signs with it. Default: the variable TWILIO_AUTH_TOKEN, which other users of the machine do not see.',
  },
  'sink-url': {
    value: 'URL',
    description: 'Signs for this address: the one that the handler knows. Default: URL.',
  },
  type: {
    value: 'TYPE',
    multiple: true,
    hints: [...families, ...listedTypes.map(({ name }) => name)],
    description: 'Sends events of this type, or of all that begin so. Default: call-summary.complete.',
  },
  call: {
    value: 'KIND',
    choices: Object.keys(callKinds) as (keyof typeof callKinds)[],
    description: 'Sends the events of a whole call.',
  },
  file: { value: 'FILE', description: 'Sends saved events as they are; - is stdin.' },
  set: {
    value: 'PATH=VALUE',
    multiple: true,
    description:
      'Changes every event: data.call_state=busy. Text where the event has text, else JSON if it is that; PATH:=JSON is always JSON; PATH= removes.',
  },
  count: {
    value: 'N',
    short: 'n',
    min: 1,
    max: 10_000_000,
    description: 'So many events of a type, or calls. Default: 1.',
  },
  seed: {
    value: 'N',
    min: 0,
    max: 2 ** 31,
    description: 'Other events, the same for the same seed. Default: 1.',
  },
  'schema-version': {
    value: 'N',
    min: 1,
    max: 1_000,
    description: 'Of --type. Default: the newest that is listed.',
  },
  data: {
    value: 'FORM',
    choices: ['string', 'object'],
    description: 'How data is written. Default: string, as Twilio documents it.',
  },
  batch: { value: 'N', min: 1, max: 1_000, description: 'Events in a request. Default: 1.' },
  concurrency: {
    value: 'N',
    short: 'c',
    min: 1,
    max: 1_000,
    description: 'Requests at a time. Default: 1, in order.',
  },
  rate: { value: 'N', min: 1, max: 100_000, description: 'Requests a second at most.' },
  duplicate: { flag: true, description: 'Sends every event twice.' },
  shuffle: { flag: true, description: 'Sends in no order.' },
  forge: { flag: true, description: 'Sends every request in forged forms, too: none may be acknowledged.' },
  'retry-for': {
    value: 'SECONDS',
    min: 0,
    max: 14_400,
    description:
      'Sends again for so long what is not acknowledged. They stand for the four hours of Twilio. Default: 15.',
  },
  json: { flag: true, description: 'Shows the result as JSON.' },
} as const
