// What a user writes, compiled against the packed package on every supported TypeScript.
import { createKinesisHandler, lambdaHandler } from 'voice-insights-events/lambda'
import { nodeHandler } from 'voice-insights-events/node'
import { createVerifier, sign } from 'voice-insights-events/signature'
import { createWebhook, forTypes, seenInMemory, type WebhookOptions } from 'voice-insights-events/webhook'

const seen = seenInMemory()
const on: WebhookOptions['on'] = {
  ...forTypes(
    [
      'com.twilio.voice.insights.call-summary.predicted-complete',
      'com.twilio.voice.insights.call-summary.complete',
    ],
    async (event) => {
      await Promise.resolve(event.data.call_sid)
    },
  ),
  'com.twilio.eventstreams.test-event': ({ data }) => data.test_id,
}

export const webhook = createWebhook({ url: 'https://example.com/events', authToken: 'token', on, seen })
export const listener = nodeHandler(webhook)
export const handler = lambdaHandler(webhook)
export const records = createKinesisHandler({ on, seen })
export const { verify } = createVerifier({ url: 'https://example.com/events', authToken: ['a', 'b'] })
export const signed = sign({ url: 'https://example.com/events', authToken: 'a', body: '[]' })
