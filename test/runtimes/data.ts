// What the portable suite is run on. Expectations are made from the source, from the fixtures, and by Node's own crypto.
import { createHash, createHmac } from 'node:crypto'
import type { EventMap } from '../../src/generated/types.js'
import { findDrift } from '../../src/drift.js'
import { listing } from '../../src/generated/listing.js'
import { parse } from '../../src/parse.js'
import { redact } from '../../src/redact.js'
import { buildCall, buildEvent, type CallKind } from '../../src/testing/index.js'
import { kinds } from '../../src/testing/call/kinds.js'
import {
  type Fixture,
  fixture,
  fixturesOf,
  invalidCasesOf,
  quickstartBody,
  schemaIds,
  spoil,
  toJson,
} from '../fixtures.js'
import { authToken, url } from '../requests.js'

/** JSON only, so that it can be a part of a bundle; as text where `-0` or the order of keys counts. */
export type Data = ReturnType<typeof createData>

export const createData = () => ({
  sink: { url, authToken },
  valid: schemaIds.flatMap((id) =>
    fixturesOf(id).flatMap(({ name, event }) => bodiesOf(`${id}/${name}`, event)),
  ),
  invalid: schemaIds.flatMap((id) =>
    invalidCasesOf(id).cases.map((change) => ({
      name: `${id}/${change.of}, ${change.change} ${change.at}`,
      body: `[${spoil(fixture(change.of, id), change)}]`,
      issue: { pointer: `/0${change.pointer}`, expected: change.expected },
    })),
  ),
  signed: [
    signed('the quickstart', url, quickstartBody),
    signed('no body', url, Buffer.alloc(0)),
    signed('what is not UTF-8', url, Buffer.from([0xff, 0xc0, 0x80, 0])),
    signed('an address with a query', `${url}?a=b%20c&d`, Buffer.from('[]')),
    signed(
      'an address with a port and a password',
      'https://user:p%40ss@example.com:8443/',
      Buffer.from('\ufeff[]'),
    ),
  ],
  // Sound: the listing has the types of the map.
  built: listing.flatMap(({ types, versions }) =>
    (types as (keyof EventMap)[]).flatMap((type) =>
      versions.map((version) => ({
        type,
        version,
        event: JSON.stringify(buildEvent(type, {}, { version })),
      })),
    ),
  ),
  // Sound: an object of no other keys.
  calls: (Object.keys(kinds) as CallKind[]).map((kind) => ({
    kind,
    events: JSON.stringify(buildCall({ kind })),
  })),
})

/** A body with `data` as an object, and one with it as text. */
function bodiesOf(name: string, event: Fixture['event']) {
  const decoded = toJson([event])
  const parsed = parse(decoded)[0]!
  const drift = JSON.stringify(findDrift(parsed))
  const redacted = JSON.stringify(redact(parsed))
  const expected = { decoded, drift, redacted }
  return [
    { name, body: decoded, ...expected },
    { name: `${name}, data as text`, body: toJson([{ ...event, data: toJson(event.data) }]), ...expected },
  ]
}

function signed(name: string, address: string, body: Buffer) {
  const hash = createHash('sha256').update(body).digest('hex')
  const signedUrl = `${address}${address.includes('?') ? '&' : '?'}bodySHA256=${hash}`
  const signature = createHmac('sha1', authToken).update(signedUrl).digest('base64')
  return { name, url: address, authToken, bytes: [...body], signedUrl, signature }
}
