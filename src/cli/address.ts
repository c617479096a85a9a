import type { ClientRequestArgs } from 'node:http'
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

/** A verifier for the address of a sink and its token. */
export function verifierFor(options: VerifierOptions): Verifier {
  try {
    return createVerifier(options)
  } catch (error) {
    // Its message names no secret.
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}
