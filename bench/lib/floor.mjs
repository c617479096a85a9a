/**
 * The least that any program must do: `JSON.parse` of the body, then of the data of each event. No validation.
 *
 * @param {string | Uint8Array} body
 */
export function floor(body) {
  const events = JSON.parse(String(body))
  for (const event of events) {
    if (typeof event.data === 'string') event.data = JSON.parse(event.data)
  }
  return events
}
