import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import type { EventMap } from 'voice-insights-events'
import { listing } from '../src/generated/listing.js'

export const host = 'https://events-schemas.twilio.com/'

const pathOf = (name: string) => fileURLToPath(new URL(`../schemas/${name}.json`, import.meta.url))
// ajv makes its validators from text, which must be forbidden where what ships is tested.
const mayCompile = !process.execArgv.includes('--disallow-code-generation-from-strings')

/** Plain ajv with a published schema, compiled when it is first asked. */
function lazily(name: string): (value: unknown) => boolean {
  let compiled: ((value: unknown) => boolean) | undefined
  return (value) => {
    if (!mayCompile) return true
    compiled ??= new Ajv({ allErrors: true, allowUnionTypes: true }).compile(
      JSON.parse(readFileSync(pathOf(name), 'utf8')) as object,
    )
    return compiled(value)
  }
}

/** Plain ajv with the published schema of the envelope. */
export const isEnvelope = lazily('cloudevent')

/** Every type in every listed version, with plain ajv and the published schema of the data. */
export const listed = listing.flatMap(({ id, types, versions }) => {
  const latest = lazily(`${id}/latest`)
  return versions.flatMap((version) => {
    const exact = `${id}/${version}`
    const validate = existsSync(pathOf(exact)) ? lazily(exact) : latest
    // Sound: the catalogue lists the types of the map.
    return (types as readonly (keyof EventMap)[]).map((type) => ({ id, type, version, versions, validate }))
  })
})
