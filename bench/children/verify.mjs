// A request verified, next to the bare cryptography that it cannot do without.
import { input, output } from '../lib/child.mjs'
import { bigBody } from '../lib/events.mjs'
import { timeOf } from '../lib/time.mjs'

const [program, inFlight, isForged, duration] = input()
const { createVerifier, sign } = await import(program)
const { subtle } = globalThis.crypto

const authToken = '0123456789abcdef0123456789abcdef'
const body = Buffer.from(bigBody).subarray(0, 2_048)
const { url, signature: good } = await sign({ url: 'https://example.com/events', authToken, body })
const signature = isForged ? Buffer.alloc(20, 1).toString('base64') : good
const query = url.slice(url.indexOf('?'))

const { verify } = createVerifier({ url: 'https://example.com/events', authToken })
const request = { query, signature, body }

const algorithm = { name: 'HMAC', hash: 'SHA-1' }
const key = await subtle.importKey('raw', Buffer.from(authToken), algorithm, false, ['verify'])
const bytes = Buffer.from(signature, 'base64')
const hash = query.slice(query.indexOf('=') + 1)
const bare = async () => {
  const isSigned = await subtle.verify('HMAC', key, bytes, Buffer.from(url))
  return Buffer.from(await subtle.digest('SHA-256', body)).toString('hex') === hash && isSigned
}

const { valid } = await verify(request)
if (valid === isForged || valid !== (await bare())) throw new Error(`a verification went wrong: ${valid}`)

const several = (run) => () => Promise.all(Array.from({ length: inFlight }, run))
const times = await timeOf({ bare: several(bare), verify: several(() => verify(request)) }, duration)
output({ bare: times.bare / inFlight, verify: times.verify / inFlight })
