import type { IncomingMessage } from 'node:http'

/** Twilio's bodies have at most a mebibyte. */
export const maxBody = 16 * 2 ** 20

/** The body; without an answer if it is larger than any of Twilio's, as one of 4xx would be the end of it. */
export async function collect(message: IncomingMessage): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  // Sound: a message whose encoding is not set gives bytes.
  for await (const chunk of message as AsyncIterable<Uint8Array>) {
    size += chunk.length
    if (size > maxBody) throw new RangeError('body too large')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
