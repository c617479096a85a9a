import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { buildSync } from 'esbuild'
import { afterAll, describe, expect, it, onTestFinished } from 'vitest'
import { titleOf } from '../../scripts/generate/family.js'
import { catalogue } from '../../src/catalogue/index.js'
import { installPacked, root } from './packed.js'
import { reachOf } from './reach.js'

const { project, files } = installPacked()
afterAll(() => {
  rmSync(project, { recursive: true })
})

/** The entries of the package: what each may reach beyond itself, and how many files Node.js has to find for it. */
const entries: Record<string, { readonly reach: readonly string[]; readonly files: number }> = {
  index: { reach: [], files: 2 },
  arbitrary: { reach: ['fast-check'], files: 1 },
  cloudevents: { reach: ['cloudevents'], files: 1 },
  drift: { reach: [], files: 2 },
  redact: { reach: [], files: 2 },
  signature: { reach: [], files: 1 },
  testing: { reach: [], files: 1 },
  webhook: { reach: [], files: 4 },
  node: { reach: [], files: 2 },
  lambda: { reach: [], files: 3 },
}

/** The command, which nothing imports. */
const command = 'dist/cli.js'

describe('the packed package', () => {
  it('should hold what users need and nothing else', () => {
    const built = Object.keys(entries).flatMap((name) =>
      ['.cjs', '.d.cts', '.d.ts', '.js'].map((extension) => `dist/${name}${extension}`),
    )
    const schemas = readdirSync(join(root, 'schemas'), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.json'))
      .map((path) => `schemas/${path}`)
    const texts = ['CHANGELOG.md', 'LICENSE', 'README.md', 'SECURITY.md', 'package.json']
    const unhashed = files.filter((path) => !/^dist\/[a-z]+-[\w-]{8}\.(d\.c?ts|c?js)$/.test(path))
    expect(unhashed.sort()).toEqual([...built, command, ...schemas, ...texts].sort())
  })

  it('should need nothing at run time', () => {
    const manifest = JSON.parse(
      readFileSync(join(project, 'node_modules/voice-insights-events/package.json'), 'utf8'),
    ) as Record<string, unknown>
    expect(manifest).not.toHaveProperty('dependencies')
    expect(manifest.scripts).not.toHaveProperty('postinstall')
    expect(manifest.peerDependenciesMeta).toEqual({
      cloudevents: { optional: true },
      'fast-check': { optional: true },
    })
  })

  it('should have a command after an installation', () => {
    const other = mkdtempSync(join(tmpdir(), 'voice-insights-events-'))
    onTestFinished(() => {
      rmSync(other, { recursive: true })
    })
    const tarball = readdirSync(project).find((file) => file.endsWith('.tgz'))!
    const options = { cwd: other, encoding: 'utf8', stdio: 'pipe' } as const
    writeFileSync(join(other, 'package.json'), '{}')
    execFileSync('npm', ['install', '--offline', '--no-audit', '--no-fund', join(project, tarball)], options)
    const output = execFileSync('npx', ['--no', 'voice-insights-events', 'schema', 'cloudevent'], options)
    expect(output).toBe(readFileSync(join(root, 'schemas/cloudevent.json'), 'utf8'))
  })

  it.each(files.filter((path) => path.startsWith('dist/') && path !== command))(
    'should not mention what it was made with: %s',
    (path) => {
      expect(readFileSync(join(root, path), 'utf8')).not.toMatch(/typebox|\bajv\b|node:|reference types/)
    },
  )

  it.each(files.filter((path) => /^dist\/.*\.c?js$/.test(path) && path !== command))(
    'should reach no network, no file and no other package: %s',
    (path) => {
      const { reach = [] } = entries[basename(path).replace(/\.c?js$/, '')] ?? {}
      expect(reachOf(readFileSync(join(root, path), 'utf8'))).toEqual(reach)
    },
  )

  it.each(Object.entries(entries))('should load few files: %s', (name, { reach, files }) => {
    const loadedBy = (extension: string) =>
      buildSync({
        entryPoints: [join(root, `dist/${name}.${extension}`)],
        external: [...reach],
        bundle: true,
        metafile: true,
        write: false,
      }).metafile.inputs
    expect(Object.keys(loadedBy('js'))).toHaveLength(files)
    expect(Object.keys(loadedBy('cjs'))).toHaveLength(files)
  })

  it('should reach no more than Node.js and itself from the command line', () => {
    const reach = reachOf(readFileSync(join(root, command), 'utf8'))
    const foreign = reach.filter((name) => !isBuiltin(name) && !name.startsWith('voice-insights-events'))
    expect(foreign).toEqual([])
  })

  it.each([
    ["import 'undici'", 'undici'],
    ["export * from 'node:http'", 'node:http'],
    ["require('fs').readFileSync(x)", 'fs'],
    ["import('../package.json')", '../package.json'],
    ['import(name)', '*'],
    ['require(name)', '*'],
    ['fetch(x)', 'fetch'],
    ["globalThis['fetch'](x)", 'fetch'],
    ['new XMLHttpRequest()', 'XMLHttpRequest'],
    ['new WebSocket(x)', 'WebSocket'],
    ['(0, eval)(x)', 'eval'],
    ['new Function(x)', 'Function'],
    ['process.env.TOKEN', 'process'],
  ])('should be refused for %s', (code, reached) => {
    expect(reachOf(`import './chunk.js'\n// fetch\n${code}`)).toEqual([reached])
  })

  it.each([
    ['createVerifier', 'signature', /call_sid|specversion|JSON\.parse/],
    ['isCallSummary', 'index', /call_sid|specversion|JSON\.parse/],
    ['findDrift', 'drift', /subtle|addEventListener|minLength/],
    ['buildEvent', 'testing', /fast-check|minLength/],
  ])('should bundle what %s needs and nothing else', (name, subpath, foreign) => {
    const path = subpath === 'index' ? '' : `/${subpath}`
    const contents = `export { ${name} } from 'voice-insights-events${path}'`
    const [output] = buildSync({
      stdin: { contents, resolveDir: project },
      bundle: true,
      format: 'esm',
      write: false,
    }).outputFiles
    const { text } = output!
    expect(text).toContain(name)
    expect(text).not.toMatch(foreign)
    expect(text).not.toMatch(/\bimport\b|require\(/)
  })

  it.each([
    ['ESM', 'program.mjs', "import * as library from 'voice-insights-events'"],
    ['CommonJS', 'program.cjs', "const library = require('voice-insights-events')"],
  ])('should load from %s', (_, name, load) => {
    writeFileSync(join(project, name), `${load}\nconsole.log(Object.keys(library).sort().join())`)
    const exported = execFileSync(process.execPath, ['--disallow-code-generation-from-strings', name], {
      cwd: project,
      encoding: 'utf8',
    })
    const generated = catalogue.flatMap(({ latest, exact = {} }) => {
      const names = [latest, ...Object.values(exact)].map(titleOf)
      return [
        `is${names[0]!}`,
        ...names.map((name) => `${name.charAt(0).toLowerCase()}${name.slice(1)}Schema`),
      ]
    })
    const written =
      'VoiceInsightsError bodySchema errorPayload eventSchema isUnknown isVoiceInsightsError parse parseEvent safeParse safeParseEvent schemaOf'
    expect(exported.trim().split(',')).toEqual([...generated, ...written.split(' ')].sort())
  })
})

describe.each(['typescript-5.4', 'typescript-5.9', 'typescript', 'typescript-7'])(
  'a program on %s',
  (compiler) => {
    const program = readFileSync(join(root, 'test/package/consumer/program.ts'), 'utf8')

    /** Type instantiations of a program, compiled as a user would who checks everything. */
    const compile = (name: string, source: string, options: string[]): number => {
      writeFileSync(join(project, name), source)
      const tsc = join(root, 'node_modules', compiler, 'bin', 'tsc')
      const args = [
        '--noEmit',
        '--strict',
        '--skipLibCheck',
        'false',
        '--target',
        'es2022',
        '--lib',
        'es2022',
        '--extendedDiagnostics',
        ...options,
        name,
      ]
      try {
        const output = execFileSync(process.execPath, [tsc, ...args], { cwd: project, encoding: 'utf8' })
        return Number(/^Instantiations:\s+(\d+)/m.exec(output)![1])
      } catch (error) {
        throw new Error(error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error))
      }
    }

    // The oldest and the newest that build declarations.
    const isEdge = ['typescript-5.4', 'typescript'].includes(compiler)
    it.runIf(isEdge).each([
      ['without types of the web', []],
      ['with those of browsers', ['--lib', 'es2022,dom']],
    ])('should compile with a webhook, %s', (name, options) => {
      const module = ['--module', 'esnext', '--moduleResolution', 'bundler', ...options]
      const hasDom = options.length > 0
      const source = readFileSync(join(root, 'test/package/consumer/webhook.ts'), 'utf8')
      const route = 'export const route: (request: Request) => Promise<Response> = webhook\n'
      compile('webhook.ts', hasDom ? source + route : source, module)
      expect(() => compile('wrong-webhook.ts', source.replace('call_sid', 'call_id'), module)).toThrow(
        /TS2551/,
      )
    })

    it.each([
      ['ESM, node16', 'program.mts', ['--module', 'node16', '--moduleResolution', 'node16']],
      ['CommonJS, node16', 'program.cts', ['--module', 'node16', '--moduleResolution', 'node16']],
      ['ESM, bundler', 'program.ts', ['--module', 'esnext', '--moduleResolution', 'bundler']],
    ])('should compile as %s, at under 1,000 type instantiations', (_, name, options) => {
      const empty = compile(`empty-${name}`, 'export {}\n', options)
      const cost = compile(name, program, options) - empty
      console.log(`${compiler}, ${name}: ${cost} instantiations`)
      expect(cost).toBeLessThan(1_000)
      expect(() =>
        compile(`wrong-${name}`, `${program}\nexport const wrong: number = describe\n`, options),
      ).toThrow(/TS2322/)
    })
  },
)
