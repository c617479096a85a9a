// The official SDK checks the envelope and gives `data` as it came.
export default {
  name: 'cloudevents HTTP.toEvent, data not validated',
  packages: ['cloudevents'],
  source: `import { HTTP } from 'cloudevents'

const headers = { 'content-type': 'application/cloudevents-batch+json' }

export const parse = (body) =>
  HTTP.toEvent({ headers, body }).map((event) => ({ event, data: JSON.parse(event.data) }))
`,
}
