// This library, by each of its verbs.
const ours = { packages: [], isOurs: true }

export const parse = { ...ours, name: 'parse', source: `export { parse } from 'voice-insights-events'\n` }

export const parseCjs = {
  ...ours,
  name: 'parse, CommonJS',
  extension: 'cjs',
  source: `exports.parse = require('voice-insights-events').parse\n`,
}

export const safeParse = {
  ...ours,
  name: 'safeParse',
  source: `import { safeParse } from 'voice-insights-events'

export const parse = (body) =>
  safeParse(body).map(({ event, error }) => {
    if (error) throw error
    return event
  })
`,
}

/** Its validator of `data` alone, for those who read the envelope themselves. */
export const standardSchema = {
  ...ours,
  name: 'callSummaryV1Schema, data parsed before',
  source: `import { callSummaryV1Schema } from 'voice-insights-events'

export const parse = (body) =>
  JSON.parse(body).map((event) => {
    const { value, issues } = callSummaryV1Schema['~standard'].validate(JSON.parse(event.data))
    if (issues) throw new TypeError(issues[0].message)
    event.data = value
    return event
  })
`,
}

/** With limits for bodies larger than Twilio's. */
export const parseLarge = {
  ...ours,
  name: 'parse, limits raised',
  source: `import { parse as parseAll } from 'voice-insights-events'

const limits = { maxBodyBytes: 2 ** 24 }
export const parse = (body) => parseAll(body, limits)
`,
}

/** Events of other types than those wanted: their data is not decoded. */
export const othersOnly = {
  ...ours,
  name: 'parse, only other types wanted',
  source: `import { parse as parseAll } from 'voice-insights-events'

const options = { only: ['com.twilio.eventstreams.test-event'] }
export const parse = (body) => parseAll(body, options)
`,
}
