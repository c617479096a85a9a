// What is often written instead of a schema.
export default {
  name: 'JSON.parse twice, three fields checked by hand',
  packages: [],
  source: `export const parse = (body) =>
  JSON.parse(body).map((event) => {
    const data = (event.data = JSON.parse(event.data))
    if (
      !event.type?.startsWith('com.twilio.voice.insights.call-summary.') ||
      typeof data.call_sid !== 'string' ||
      typeof data.call_state !== 'string'
    ) {
      throw new TypeError('no call summary')
    }
    return event
  })
`,
}
