// Behind a Kinesis stream, with ReportBatchItemFailures set on the event source.
import { appendFile } from 'node:fs/promises'
import { createKinesisHandler } from 'voice-insights-events/lambda'

const { EVENTS_FILE = 'events.ndjson' } = process.env

export const handler = createKinesisHandler({
  on: {
    'com.twilio.voice.insights.call-summary.complete': (event) =>
      appendFile(EVENTS_FILE, `${JSON.stringify(event)}\n`),
  },
  onInvalid: (_error, { body }) => appendFile(`${EVENTS_FILE}.invalid`, body),
  onError: console.error,
})
