import { createRandom } from './random.js'
import { teller, type Told } from './told.js'
import { defaultStart, later, whole } from './times.js'

/** The account that everything of a seed belongs to. */
export const accountOf = (seed: number): string => createRandom(seed, 'account').sid('AC')

/** A sink is tested, and later fails. */
export function tellAccount(seed: number): Told[] {
  const random = createRandom(seed, 'sink')
  const tell = teller(random)
  const account_sid = accountOf(seed)
  const failed = later(defaultStart, 600)
  return [
    tell(
      'com.twilio.eventstreams.test-event',
      defaultStart,
      // A UUID of version 4.
      {
        test_id: [
          random.hex(8),
          random.hex(4),
          `4${random.hex(3)}`,
          `8${random.hex(3)}`,
          random.hex(12),
        ].join('-'),
      },
      // Twilio sends every test of an account with the same id.
      { source: 'Sink', id: account_sid },
    ),
    tell('com.twilio.error-logs.error.logged', later(failed, 1), {
      sid: random.sid('NO'),
      account_sid,
      parent_account_sid: '',
      product_name: 'Event Streams',
      level: 'ERROR',
      error_code: '91305',
      payload: JSON.stringify({ resource_sid: random.sid('DG'), more_info: { Msg: '403' } }),
      date_created: whole(failed),
    }),
  ]
}
