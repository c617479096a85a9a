import { Type } from 'typebox'
import type { SchemaDefinition } from './define.js'
import { text } from './parts/scalars.js'

/** EventStreams.TestSink: the event that tests a sink. Its `id` is the account's SID, the same for every test. */
export const testSink = {
  id: 'EventStreams.TestSink',
  versions: [1],
  types: {
    'com.twilio.eventstreams.test-event':
      'When the Test call of the sink is made. Its `id` is always the same.',
  },
  latest: Type.Object(
    { test_id: text('The test, a UUID.') },
    { title: 'TestSink', description: 'Test of a sink.' },
  ),
} satisfies SchemaDefinition
