import { Type } from 'typebox'
import type { SchemaDefinition } from './define.js'
import { sparse } from './parts/containers.js'
import { personalData, text } from './parts/scalars.js'

/** ErrorLogs.Error: what the Twilio Debugger shows, failed deliveries to a sink among it. */
export const errorLog = {
  id: 'ErrorLogs.Error',
  versions: [1],
  types: {
    'com.twilio.error-logs.error.logged': 'When the Twilio Debugger logs anything, a failing sink among it.',
  },
  latest: Type.Object(
    {
      sid: text('The entry.'),
      account_sid: text('The account.'),
      ...sparse(
        {
          parent_account_sid: text('The parent account; may be empty.'),
          correlation_sid: text('What the entry belongs to.'),
          request_sid: text('The request.'),
          service_sid: text('The service.'),
          product_name: text('The product.'),
          level: text('Severity.'),
          error_code: Type.Unsafe<string | number>({
            type: ['string', 'integer'],
            description:
              'Error code. About sinks: 91300 generic, 91302 throttled, 91303 dropped, 91304 retried, 91305 answered 4xx (the event is lost), 91306 answered 5xx, 91307 no connection, 91308 no answer in time.',
          }),
          payload: text('Details as JSON text: `errorPayload` decodes it.', personalData),
          date_created: text('When it was logged.'),
        },
        {},
      ).properties,
    },
    { title: 'ErrorLog', description: 'An entry of the Twilio Debugger.' },
  ),
} satisfies SchemaDefinition
