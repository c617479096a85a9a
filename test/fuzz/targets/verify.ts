import { ok } from 'node:assert/strict'
import { createVerifier, type Reason } from 'voice-insights-events/signature'
import { bodies } from '../corpus.js'
import type { Target } from '../engine.js'
import { expectNoTrace } from '../canaries.js'
import { mutateBytes } from '../mutate.js'
import { type Made, makeRequest, sinks, tokens } from '../requests.js'

/** Every reason: the compiler sees to it that none is missing. */
const reasons: Readonly<Record<Reason, true>> = {
  signature_missing: true,
  signature_malformed: true,
  query_not_raw: true,
  url_too_long: true,
  signature_mismatch: true,
  body_hash_missing: true,
  body_hash_malformed: true,
  body_hash_ambiguous: true,
  body_not_raw: true,
  body_too_large: true,
  body_mismatch: true,
}

interface Input extends Made {
  readonly as: 'bytes' | 'buffer' | 'function' | 'parsed' | 'nothing'
  readonly isQueryParsed: boolean
}

/** Requests, honest, odd and forged: a verdict with a reason of the closed set, and the right one where it is known. */
export const verify = (lib = { createVerifier }): Target<Input> => ({
  name: 'verify',
  lanes: 16,
  make: (random) => ({
    ...makeRequest(random, mutateBytes(random, random.pick(bodies), 2, bodies)),
    as: random.oneIn(8)
      ? random.pick(['parsed', 'nothing'] as const)
      : random.pick(['bytes', 'buffer', 'function'] as const),
    isQueryParsed: random.oneIn(50),
  }),
  open: () => {
    const verifiers = sinks.map((url) => lib.createVerifier({ url, authToken: [...tokens] }))
    return async (input) => {
      let reads = 0
      const query = input.isQueryParsed ? ({ query: input.query } as unknown as string) : input.query
      const body = bodyOf(input, () => reads++)
      // Sound: the number is one of a sink.
      const verdict = await verifiers[input.sink]!.verify({ query, signature: input.signature, body })
      const { valid, reason = 'valid', hint = '' } = verdict
      ok(valid === (reason === 'valid') && (valid || Object.hasOwn(reasons, reason)), 'a known reason')
      ok(valid || /^[A-Z].*\.$/.test(hint), 'a hint')
      expectNoTrace(JSON.stringify(verdict), 'a verdict')
      const isRaw = !input.isQueryParsed && input.as !== 'parsed' && input.as !== 'nothing'
      if (input.truth === 'signed') ok(valid === isRaw, `${reason} for a signed request`)
      if (input.truth === 'forged') ok(!valid && reads === 0, `${reason} for a forged request`)
      if (input.truth === 'changed body') ok(!valid, 'another body')
      return reason
    }
  },
})

function bodyOf({ as, body }: Input, onRead: () => void): unknown {
  switch (as) {
    case 'bytes':
      return body
    case 'buffer':
      return Uint8Array.from(body).buffer
    case 'function':
      return () => {
        onRead()
        return Promise.resolve(body)
      }
    case 'parsed':
      return { parsed: true }
    case 'nothing':
      return undefined
  }
}
