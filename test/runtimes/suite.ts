// What the package does, checked without a test framework and without Node.js: wherever the package runs, so does this.
import { parse, safeParse } from 'voice-insights-events'
import { findDrift } from 'voice-insights-events/drift'
import { redact } from 'voice-insights-events/redact'
import { createVerifier, sign } from 'voice-insights-events/signature'
import { buildBody, buildCall, buildEvent, signRequest } from 'voice-insights-events/testing'
import type { Data } from './data.js'
import { isEqual } from './is-equal.js'
import { checkWebhook } from './webhook.js'

/** Notes whether something is as it should be. */
export type Check = (name: string, isRight: boolean) => void

type Group = (data: Data, check: Check) => void | Promise<void>

/** What became of the checks of a group. */
export interface Tally {
  passed: number
  readonly failed: string[]
}

const eventOf = (body: string) => parse(body)[0]!

const groups: Readonly<Record<string, Group>> = {
  parse: ({ valid, invalid }, check) => {
    for (const { name, body, decoded } of valid) check(name, isEqual(parse(body), JSON.parse(decoded)))
    for (const { name, body, issue } of invalid) {
      const [{ error } = {}] = safeParse(body)
      check(name, error?.code === 'invalid_data' && isEqual(error.issues, [issue]))
    }
  },

  drift: ({ valid }, check) => {
    for (const { name, body, drift } of valid) check(name, JSON.stringify(findDrift(eventOf(body))) === drift)
  },

  redact: ({ valid }, check) => {
    for (const { name, body, redacted } of valid) {
      check(name, JSON.stringify(redact(eventOf(body))) === redacted)
    }
  },

  signature: async ({ signed }, check) => {
    for (const { name, url, authToken, bytes, signedUrl, signature } of signed) {
      const body = Uint8Array.from(bytes)
      check(`${name}: sign`, isEqual(await sign({ url, authToken, body }), { url: signedUrl, signature }))
      const { verify } = createVerifier({ url, authToken })
      const reasonOf = async (change: object) =>
        (await verify({ query: signedUrl, signature, body, ...change })).reason
      const wrong = `${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`
      for (const [reason, change] of [
        [undefined, {}],
        ['signature_missing', { signature: undefined }],
        ['signature_malformed', { signature: signature.slice(1) }],
        ['signature_mismatch', { signature: wrong }],
        ['signature_mismatch', { query: `${signedUrl}&a=b` }],
        ['body_mismatch', { body: Uint8Array.of(...bytes, 32) }],
        ['body_not_raw', { body: {} }],
      ] as const) {
        check(`${name}: ${Object.keys(change).join()} ${reason}`, (await reasonOf(change)) === reason)
      }
    }
  },

  testing: async ({ built, calls, sink }, check) => {
    for (const { type, version, event } of built) {
      check(`${type} ${version}`, JSON.stringify(buildEvent(type, {}, { version })) === event)
    }
    for (const { kind, events } of calls) check(kind, JSON.stringify(buildCall({ kind })) === events)
    const body = buildBody(buildCall())
    const { request, url, headers } = await signRequest({ ...sink, body })
    check('the text of a request', (await request.text()) === body)
    check('the address of a request', request.url === url)
    const { verify } = createVerifier(sink)
    const signature = headers['x-twilio-signature']
    check('the signature of a request', (await verify({ query: url, signature, body })).valid)
  },

  webhook: checkWebhook,
}

/** What the runtime refuses to do, asked of it: a limit that is not in force would make a run on it worth nothing. */
async function denied(): Promise<string[]> {
  const powers = {
    code: (): unknown => Reflect.construct(Function, ['return 1']),
    files: async () => (await import('node:fs')).readdirSync('.'),
  }
  const names = []
  for (const [name, use] of Object.entries(powers)) {
    try {
      await use()
    } catch {
      names.push(name)
    }
  }
  return names
}

/** Runs all checks. One that throws fails, and the rest of its group with it. */
export async function run(data: Data) {
  const tallies: Record<string, Tally> = {}
  for (const [name, group] of Object.entries(groups)) {
    const tally: Tally = (tallies[name] = { passed: 0, failed: [] })
    try {
      await group(data, (what, isRight) => {
        if (isRight) tally.passed++
        else tally.failed.push(what)
      })
    } catch (error) {
      tally.failed.push(`threw ${String(error)}`)
    }
  }
  return { denied: await denied(), tallies }
}

export type Report = Awaited<ReturnType<typeof run>>
