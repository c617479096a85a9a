// Bundles, minified and gzipped.
import { gzipSync } from 'node:zlib'
import { readFileSync } from 'node:fs'
import { build } from 'esbuild'
import { bold, kilobytes } from '../lib/format.mjs'
import { generated, root } from '../lib/paths.mjs'
import { others } from '../peers/index.mjs'

export const name = 'size'

const parts = [
  { names: 'parse', limit: 8_000 },
  { names: 'parse, safeParse, parseEvent, safeParseEvent' },
  { names: 'callSummarySchema, callSummaryV1Schema', limit: 4_000 },
  { names: 'isCallSummary' },
  { names: 'createVerifier', path: 'signature', limit: 1_500 },
  { names: 'sign', path: 'signature' },
]

/** @returns {Promise<import('../lib/report.mjs').Section>} */
export async function measure() {
  const subpaths = Object.keys(JSON.parse(readFileSync(`${root}package.json`, 'utf8')).exports)
    .filter((subpath) => !/json|\*/.test(subpath))
    .map((subpath) => ({ names: '*', path: subpath.slice(2) }))
  const own = []
  for (const part of [...parts, ...subpaths]) {
    const { names, path } = part
    const clause = names === '*' ? '*' : `{ ${names} }`
    const from = ['voice-insights-events', path].filter(Boolean).join('/')
    own.push({
      ...part,
      label: `${clause} from ${from}`,
      ...(await bundle(`export ${clause} from '${from}'`)),
    })
  }
  const peers = []
  for (const { name, source, packages, isBundled = true } of others) {
    if (isBundled && packages.length > 0) peers.push({ label: name, ...(await bundle(source)) })
  }
  return {
    title: 'Size',
    text: 'Bundled and minified by esbuild, then gzipped. The peers know one version of one event; this library knows all events.',
    tables: [
      {
        head: ['program', 'gzipped', 'minified'],
        rows: [...own, ...peers].map(({ label, minified, gzipped }, index) => [
          bold(`\`${label}\``, index < own.length),
          kilobytes(gzipped),
          kilobytes(minified),
        ]),
      },
    ],
    goals: own
      .filter(({ limit }) => limit)
      .map(({ label, gzipped, limit }) => ({
        what: `\`${label}\``,
        value: gzipped / 1000,
        limit: limit / 1000,
        unit: ' kB',
      })),
  }
}

async function bundle(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: generated },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    platform: 'node',
    mainFields: ['module', 'main'],
    // The adapter of the SDK takes it from whoever uses it.
    external: contents.includes('voice-insights-events') ? ['cloudevents'] : [],
  })
  const [{ contents: bytes }] = outputFiles
  return { minified: bytes.length, gzipped: gzipSync(bytes, { level: 9 }).length }
}
