// What all examples share: what becomes of the events. Each summary of a call is appended to a file.
import { appendFile } from 'node:fs/promises'
import { createWebhook, forTypes, seenInMemory } from 'voice-insights-events/webhook'

const {
  SINK_URL = 'https://example.com/events',
  TWILIO_AUTH_TOKEN = '',
  EVENTS_FILE = 'events.ndjson',
} = process.env

export const webhook = createWebhook({
  url: SINK_URL,
  authToken: TWILIO_AUTH_TOKEN,
  on: forTypes(
    [
      'com.twilio.voice.insights.call-summary.partial',
      'com.twilio.voice.insights.call-summary.predicted-complete',
      'com.twilio.voice.insights.call-summary.complete',
    ],
    (event) => appendFile(EVENTS_FILE, `${JSON.stringify(event)}\n`),
  ),
  fallback: ({ type }, { known }) => {
    console.log(known ? 'no handler:' : 'not listed yet:', type)
  },
  onInvalid: (error, { body }) => {
    console.error(error)
    return appendFile(`${EVENTS_FILE}.invalid`, body)
  },
  onError: console.error,
  seen: seenInMemory(),
})
