/**
 * A call summary as a person likes to read it: what there is, not what there could be.
 *
 * @param {import('voice-insights-events').CallSummaryEvent} event
 */
export function summaryOf(event) {
  const { data } = event
  const exact = event.dataschema === 'https://events-schemas.twilio.com/VoiceInsights.CallSummary/1'
  return `${event.type}\n${rows([
    ['call', `${data.call_sid} ${words([data.call_state, data.call_type, data.properties?.direction])}`],
    ['account', data.account_sid],
    ['from', party(data.from)],
    ['to', party(data.to)],
    ['time', words([data.start_time, data.end_time], ' to ')],
    ['duration', words([seconds(data.duration), seconds(data.connect_duration, ' connected')], ', ')],
    ['post-dial delay', data.properties?.pdd_ms === undefined ? '' : `${data.properties.pdd_ms} ms`],
    [
      'edges',
      words(
        [
          data.carrier_edge && 'carrier',
          data.sip_edge && 'sip',
          data.sdk_edge && 'sdk',
          data.client_edge && 'client',
        ],
        ', ',
      ),
    ],
    ['tags', words(data.tags ?? [], ', ')],
    [
      'state',
      `${data.processing_state ?? 'unknown'}, version ${data.processing_version ?? 'unknown'} of the summary`,
    ],
    ['read as', exact ? 'CallSummaryV1: every key is there' : 'CallSummary: only the SIDs are sure'],
  ])}`
}

/** @param {import('voice-insights-events').CallParty | null | undefined} party */
const party = (party) =>
  words([party?.caller, party?.callee, party?.connection, party?.carrier, party?.city, party?.country_code])

/** @param {number | undefined} value @param {string} [suffix] */
const seconds = (value, suffix = '') => (value === undefined ? '' : `${value} s${suffix}`)

/** @param {readonly unknown[]} parts @param {string} [separator] */
const words = (parts, separator = '  ') => parts.filter(Boolean).join(separator)

/** @param {[string, string][]} rows */
const rows = (rows) =>
  rows
    .filter(([, value]) => value)
    .map(([name, value]) => `  ${name.padEnd(15)}  ${printable(value)}`)
    .join('\n')

/**
 * What was sent must not steer the terminal.
 *
 * @param {string} text
 */
const printable = (text) => text.replace(/\p{Cc}/gu, '\ufffd')
