import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const read = (path: string) => readFileSync(root + path, 'utf8')

/** What a package.json says of installs. */
interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly overrides?: Readonly<Record<string, string>>
}

/** What a lock says of a package; its name only where it is installed under another. */
interface Locked extends Manifest {
  readonly name?: string
  readonly version: string
  readonly resolved?: string
  readonly integrity?: string
  readonly dev?: boolean
}

interface Lock {
  readonly lockfileVersion: number
  readonly packages: Readonly<Record<string, Locked>>
}

const pinsOf = ({ dependencies, devDependencies }: Manifest): Readonly<Record<string, string>> => ({
  ...dependencies,
  ...devDependencies,
})

/** The name under which a package is installed, at any depth. */
const nameOf = (folder: string) => folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length)

/** The version that a pin asks for: all of `1.2.3` and `npm:other@1.2.3`, the newest of `npm:other@1`. */
const isOf = (pin: string | undefined, version: string): boolean =>
  pin === undefined || `${version}.`.startsWith(`${pin.slice(pin.lastIndexOf('@') + 1)}.`)

/** What must hold of each package that is locked, in a folder of `node_modules`. */
const rules: Record<string, (locked: Locked, folder: string, manifest: Manifest) => boolean> = {
  'no sha512': ({ integrity = '' }) => /^sha512-[\w+/]{86}==$/.test(integrity),
  // Without an address npm asks the registry that it is set to, so that a lock written beside a mirror names none.
  'not from the registry': ({ name, resolved }, folder) =>
    resolved?.startsWith(`https://registry.npmjs.org/${name ?? nameOf(folder)}/-/`) ?? true,
  'another package': ({ name }, folder, manifest) =>
    name === undefined || (pinsOf(manifest)[nameOf(folder)]?.startsWith(`npm:${name}@`) ?? false),
  'another version': ({ version }, folder, manifest) =>
    isOf(manifest.overrides?.[nameOf(folder)], version) &&
    isOf(pinsOf(manifest)[folder.slice('node_modules/'.length)], version),
}

/** What of a lock nobody has vouched for, or is not what the manifest says. */
function faultsOf(manifest: Manifest, { lockfileVersion, packages }: Lock): string[] {
  const { '': top = {}, ...installed } = packages
  return [
    ...(lockfileVersion === 3 ? [] : ['another format']),
    ...(isDeepStrictEqual(pinsOf(top), pinsOf(manifest)) ? [] : ['another manifest']),
    ...Object.keys(pinsOf(manifest))
      .filter((name) => !(`node_modules/${name}` in installed))
      .map((name) => `${name}: missing`),
    ...Object.entries(installed).flatMap(([folder, locked]) =>
      Object.entries(rules)
        .filter(([, holds]) => !holds(locked, folder, manifest))
        .map(([fault]) => `${folder}: ${fault}`),
    ),
  ]
}

/** The manifest and the lock of a folder, a copy for each test. */
const project = (folder: string) => ({
  // Sound: npm writes locks, and takes no other manifests.
  manifest: JSON.parse(read(`${folder}package.json`)) as Manifest,
  lock: JSON.parse(read(`${folder}package-lock.json`)) as Lock,
})

describe('the lock', () => {
  it.each(['', 'bench/', 'test/runtimes/', 'test/mutation/'])(
    'should vouch for every package of ./%s',
    (folder) => {
      const { manifest, lock } = project(folder)
      expect(faultsOf(manifest, lock)).toEqual([])
    },
  )

  const at = 'node_modules/ajv'
  const rollup = 'node_modules/rollup'
  it.each<[string, string, object]>([
    ['no sha512', at, { integrity: undefined }],
    ['no sha512', at, { integrity: 'sha1-6jfe0nD3Kd+xDkQ3UbNJlrqQJYk=' }],
    ['not from the registry', at, { resolved: 'git+ssh://git@example.com/ajv.git#0123abc' }],
    ['not from the registry', at, { resolved: 'file:ajv-8.20.0.tgz' }],
    ['not from the registry', at, { resolved: 'http://registry.npmjs.org/ajv/-/ajv-8.20.0.tgz' }],
    [
      'not from the registry',
      at,
      { resolved: 'https://registry.npmjs.org.example.com/ajv/-/ajv-8.20.0.tgz' },
    ],
    ['not from the registry', at, { resolved: 'https://registry.npmjs.org/ajw/-/ajw-8.20.0.tgz' }],
    ['another package', at, { name: 'ajw' }],
    ['another version', at, { version: '8.20.01' }],
    ['another version', rollup, { version: '4.64.7' }],
  ])('should be refused for %s: %s %j', (fault, folder, change) => {
    const { manifest, lock } = project('')
    const packages = { ...lock.packages, [folder]: { ...lock.packages[folder]!, ...change } }
    expect(faultsOf(manifest, { ...lock, packages })).toContain(`${folder}: ${fault}`)
  })

  it('should be refused for another format, another manifest and a package that it lacks', () => {
    const { manifest, lock } = project('')
    const { [at]: _, ...packages } = lock.packages
    expect(faultsOf(manifest, { ...lock, lockfileVersion: 1 })).toContain('another format')
    expect(faultsOf({ ...manifest, dependencies: { ajw: '1.0.0' } }, lock)).toEqual(
      expect.arrayContaining(['another manifest', 'ajw: missing']),
    )
    expect(faultsOf(manifest, { ...lock, packages })).toContain('ajv: missing')
  })

  it('should have nothing that users would install', () => {
    // Not `npm sbom`, which leaves out what tools need too.
    const { '': _, ...installed } = project('').lock.packages
    expect(Object.entries(installed).filter(([, { dev }]) => !dev)).toEqual([])
  })

  it('should take the address of the registry', () => {
    const { manifest, lock } = project('')
    const resolved = 'https://registry.npmjs.org/ajv/-/ajv-8.20.0.tgz'
    const packages = { ...lock.packages, [at]: { ...lock.packages[at]!, resolved } }
    expect(faultsOf(manifest, { ...lock, packages })).toEqual([])
  })
})

/** What of a workflow trusts more than it must. */
function laxitiesOf(workflow: string): string[] {
  const lines = workflow.split('\n')
  const count = (pattern: RegExp) => lines.filter((line) => pattern.test(line)).length
  return [
    ...lines.filter(
      (line) => /\buses:/.test(line) && !/uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line),
    ),
    ...(count(/^permissions:/) === 1 ? [] : ['permissions']),
    ...(count(/timeout-minutes:/) === count(/runs-on:/) ? [] : ['timeout-minutes']),
    ...(count(/persist-credentials: false$/) === count(/uses: actions\/checkout@/) ? [] : ['credentials']),
    // An expression in a script is code of whoever names the branch or the tag; in one line it can be seen.
    ...lines.filter((line) => /\bpull_request_target\b|\bsecrets\.|\brun: ([|>]|.*\$\{\{)/.test(line)),
  ]
}

describe('the workflows', () => {
  const workflows = readdirSync(`${root}.github/workflows`).map((name) => read(`.github/workflows/${name}`))

  it('should be pinned to commits, bounded in time and allowed little', () => {
    expect(workflows).toHaveLength(2)
    expect(workflows.flatMap(laxitiesOf)).toEqual([])
  })

  it.each([
    [/@[0-9a-f]{40} # v.*/, '@v6', '      - uses: actions/checkout@v6'],
    [/ # v.*/, '', expect.stringMatching(/@[0-9a-f]{40}$/)],
    [/^permissions:/m, 'environment:', 'permissions'],
    [/timeout-minutes: .*/, '', 'timeout-minutes'],
    [/persist-credentials: false/, 'persist-credentials: true', 'credentials'],
    [/run: .*/, 'run: echo ${{ github.ref_name }}', '      - run: echo ${{ github.ref_name }}'],
    [/run: .*/, 'run: |', '      - run: |'],
    [/run: .*/, 'env: { A: secrets.A }', '      - env: { A: secrets.A }'],
    [/pull_request:/, 'pull_request_target:', '  pull_request_target:'],
  ])('should not have %s changed to %j', (pattern, replacement, laxity) => {
    expect(laxitiesOf(read('.github/workflows/ci.yml').replace(pattern, replacement))).toEqual([laxity])
  })
})
