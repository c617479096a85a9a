import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { type Listed, listing } from '../generated/listing.js'
import { defineCommand, UsageError } from './command.js'
import { shortName } from './names.js'
import { columns, print, report } from './terminal.js'

const { resolve } = createRequire(import.meta.url)

/** The envelope has a schema, too, which has no versions. */
const envelope = 'cloudevent'

export const schema = defineCommand({
  name: 'schema',
  summary: 'Lists the JSON Schemas, or prints one.',
  details: [
    'Without a version, or in a version that has no shape of its own, it is the schema that reads all versions, unseen ones too. The value of dataschema names a schema as well.',
  ],
  operands: { usage: '[ID[/VERSION]]', min: 0, max: 1 },
  options: {},
  examples: ['schema', 'schema CallSummary/1', 'schema cloudevent > cloudevent.json'],
  run: async (_, [name]) => {
    await print(name === undefined ? list() : await textOf(name))
    return 0
  },
})

const list = (): string =>
  columns([
    ['SCHEMA', 'VERSIONS'],
    ...listing.map(({ id, versions }) => [id, versions.join(', ')]),
    [envelope, ''],
  ])

async function textOf(name: string): Promise<string> {
  if (name === envelope) return read(`${envelope}.json`)
  const [, id = '', version] = /^(?:https:\/\/[^/]+\/)?([^/]+?)(?:\/(\d+)(?:\.json)?)?$/.exec(name) ?? []
  const listed = listing.find((candidate) => candidate.id === id || shortName(candidate.id) === id)
  if (!listed)
    throw new UsageError(`expected one of: ${listing.map((one) => one.id).join(', ')}, ${envelope}`)
  return version === undefined ? read(`${listed.id}/latest.json`) : readVersion(listed, version)
}

async function readVersion({ id, versions }: Listed, version: string): Promise<string> {
  const exact = await read(`${id}/${version}.json`).catch(() => undefined)
  if (exact !== undefined) return exact
  const listed = versions.includes(Number(version)) ? 'has no shape of its own' : 'is not listed'
  report(`${id}/${version} ${listed}: this is the schema that reads all versions`)
  return read(`${id}/latest.json`)
}

const read = async (path: string): Promise<string> =>
  (await readFile(resolve(`voice-insights-events/schemas/${path}`), 'utf8')).trimEnd()
