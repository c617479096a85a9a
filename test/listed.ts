import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import type { EventMap } from 'voice-insights-events'
import { catalogue } from '../src/catalogue/index.js'

export const host = 'https://events-schemas.twilio.com/'

/** Whether what was built is tested: the same code again, so that a part of the runs will do. */
export const isBuilt = process.execArgv.length > 0

const readSchema = (path: string) =>
  JSON.parse(
    readFileSync(fileURLToPath(new URL(`../schemas/${path}.json`, import.meta.url)), 'utf8'),
  ) as object
// ajv makes its validators from text, which must be forbidden where what ships is tested.
const mayCompile = !process.execArgv.includes('--disallow-code-generation-from-strings')
const compile = (path: string) =>
  mayCompile ? new Ajv({ allErrors: true, allowUnionTypes: true }).compile(readSchema(path)) : () => true

/** Plain ajv with the published schema of the envelope. */
export const isEnvelope = compile('cloudevent')

/** Every type in every listed version, with plain ajv and the published schema of the data. */
export const listed = catalogue.flatMap(({ id, types, versions, exact = {} }) => {
  const latest = compile(`${id}/latest`)
  return versions.flatMap((version) => {
    const validate = version in exact ? compile(`${id}/${version}`) : latest
    // Sound: the catalogue lists the types of the map.
    return (Object.keys(types) as (keyof EventMap)[]).map((type) => ({
      id,
      type,
      version,
      versions,
      validate,
    }))
  })
})
