import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { catalogue, cloudEvent } from '../src/catalogue/index.js'
import { type Definitions, hoist } from './generate/definitions.js'
import { titleOf, toFamily } from './generate/family.js'
import { generateAnnotations, generateConstraints } from './generate/data.js'
import {
  generateGuards,
  generateListing,
  generateRegistry,
  generateStandardSchemas,
} from './generate/modules.js'
import { generateReadme } from './generate/readme.js'
import { publish } from './generate/schemas.js'
import { generateTypes } from './generate/types.js'
import { generateValidators } from './generate/validators.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const banner = '// Generated from src/catalogue by `npm run generate`. Do not edit.\n\n'

/** Everything that is derived from the catalogue: path → content. */
export async function generate(): Promise<Map<string, string>> {
  const families = catalogue.map(toFamily)
  const published = [
    ['cloudevent.json', cloudEvent] as const,
    ...catalogue.flatMap(({ id, latest, exact = {} }) => [
      [`${id}/latest.json`, latest] as const,
      ...Object.entries(exact).map(([version, schema]) => [`${id}/${version}.json`, schema] as const),
    ]),
  ]
  const definitions: Definitions = {}
  for (const [, schema] of published) hoist(schema, definitions)
  const validators = generateValidators(
    definitions,
    published.map(([, schema]) => titleOf(schema)),
  )
  const readme = await readFile(`${root}README.md`, 'utf8')

  const files: [path: string, content: string][] = [
    ...published.map(([path, schema]): [string, string] => [`schemas/${path}`, publish(schema)]),
    ['src/generated/types.ts', banner + (await generateTypes(families, definitions))],
    ['src/generated/validators.ts', banner + validators],
    ['src/generated/listing.ts', banner + generateListing(families)],
    ['src/generated/registry.ts', banner + generateRegistry(families, definitions)],
    ['src/generated/guards.ts', banner + generateGuards(families)],
    ['src/generated/annotations.ts', banner + generateAnnotations(families, definitions)],
    ['src/generated/constraints.ts', banner + generateConstraints(families, definitions)],
    ['src/generated/schemas.ts', banner + generateStandardSchemas(families)],
    ['README.md', generateReadme(readme, families)],
  ]
  const formatted = files.map(async ([path, content]): Promise<[string, string]> => [
    path,
    await pretty(path, content),
  ])
  return new Map(await Promise.all(formatted))
}

const pretty = async (path: string, content: string): Promise<string> =>
  format(content, { ...(await resolveConfig(root + path)), filepath: path })

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, content] of await generate()) {
    await mkdir(dirname(root + path), { recursive: true })
    await writeFile(root + path, content)
  }
}
