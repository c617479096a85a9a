import { sign } from 'voice-insights-events/signature'

export const url = 'https://example.com/events'
export const authToken = '12345678901234567890123456789012'

/** A request as Twilio sends it. */
export async function signedRequest(body: string | Uint8Array, address = url) {
  const { url: signed, signature } = await sign({ url: address, authToken, body })
  const headers = { 'content-type': 'application/json', 'x-twilio-signature': signature }
  return { method: 'POST', url: signed, headers, body }
}

/** The path and the query of an address. */
export const pathOf = (address: string): string => address.replace(/^https?:\/\/[^/]*/, '')
