import {
  type ClientRequest,
  type ClientRequestArgs,
  request as requestHttp,
  type RequestOptions,
} from 'node:http'
import { request as requestHttps } from 'node:https'
import { urlToHttpOptions } from 'node:url'
import { createVerifier, type Verifier, type VerifierOptions } from 'voice-insights-events/signature'
import { UsageError } from './command.js'

/** Where a handler listens, for a request to it; its query comes with the request. */
export type Address = ClientRequestArgs & { readonly path: string }

/** The address of a handler. */
export function addressOf(url: string, name: string): Address {
  try {
    const address = new URL(url)
    const options = { ...urlToHttpOptions(address), path: address.pathname }
    if (['http:', 'https:'].includes(address.protocol)) return options
  } catch {
    // It may hold a password: its error quotes it.
  }
  throw new UsageError(`${name}: expected the whole address of a handler: http://localhost:8080/events`)
}

/** A request that posts to an address. */
export function postTo(address: Address, options: RequestOptions): ClientRequest {
  const request = address.protocol === 'https:' ? requestHttps : requestHttp
  // With the user and the password of the address, which Twilio sends in a header, too.
  const sent = request({ ...address, ...options, method: 'POST' })
  // After an answer that came before all was written, an error of the connection is nobody's.
  return sent.on('socket', (socket) => socket.off('error', ignore).on('error', ignore))
}

const ignore = () => undefined

/** A verifier for the address of a sink and its token. */
export function verifierFor(options: VerifierOptions): Verifier {
  try {
    return createVerifier(options)
  } catch (error) {
    // Its message names no secret.
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}
