import { writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Bundle } from './bundle.js'

export const folder = fileURLToPath(new URL('.', import.meta.url))
const binary = (path: string): string => join(folder, 'node_modules', path)

/** Where the suite runs, and how. */
export interface Runtime {
  readonly name: string
  readonly version: readonly [command: string, ...args: string[]]
  readonly bundles: readonly Bundle[]
  /** Node.js itself, where all tests of what is public run too. */
  readonly node?: string
  /** The command that runs a file. */
  readonly command: (file: string) => readonly [command: string, ...args: string[]]
  /** What it has to refuse. */
  readonly denies: readonly ('code' | 'files')[]
}

/** What ships must run where code from strings is forbidden. */
const strict = '--disallow-code-generation-from-strings'

const deno = binary('@deno/linux-x64-glibc/deno')
const bun = binary('@oven/bun-linux-x64/bin/bun')
const workerd = binary('@cloudflare/workerd-linux-64/bin/workerd')

export const runtimes: readonly Runtime[] = [
  ...['20', '22', '24', '26'].map((major): Runtime => {
    const node = binary(`node-${major}/bin/node`)
    return {
      name: `Node.js ${major}, without code from strings`,
      version: [node, '--version'],
      bundles: [
        { host: 'print', format: 'esm', resolves: true },
        { host: 'print', format: 'cjs', resolves: true },
      ],
      node,
      command: (file) => [node, strict, file],
      denies: ['code'],
    }
  }),
  {
    name: 'Bun',
    version: [bun, '--version'],
    bundles: [{ host: 'print', format: 'esm', resolves: true }],
    command: (file) => [bun, 'run', file],
    denies: [],
  },
  {
    name: 'Deno, without permissions',
    version: [deno, '--version'],
    bundles: [{ host: 'print', format: 'esm', resolves: false }],
    command: (file) => [deno, 'run', '--no-prompt', '--no-remote', `--v8-flags=${strict}`, file],
    denies: ['code', 'files'],
  },
  {
    name: 'workerd, without compatibility flags',
    version: [workerd, '--version'],
    bundles: [{ host: 'workerd', format: 'esm', resolves: false }],
    command: (file) => [workerd, 'test', configOf(file)],
    denies: ['code', 'files'],
  },
  {
    name: 'Edge VM, without code generation',
    version: [process.execPath, '-p', `require('${binary('@edge-runtime/vm/package.json')}').version`],
    bundles: [{ host: 'edge', format: 'iife', resolves: false }],
    command: (file) => [process.execPath, join(folder, 'hosts/edge-vm.mjs'), file],
    denies: ['code', 'files'],
  },
]

/** A configuration of workerd that has no more than a worker. */
function configOf(worker: string): string {
  const path = join(dirname(worker), 'workerd.capnp')
  writeFileSync(
    path,
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [(name = "suite", worker = (
  modules = [(name = "suite", esModule = embed "${basename(worker)}")],
  compatibilityDate = "2024-01-01",
))]);
`,
  )
  return path
}
