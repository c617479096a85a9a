// The programs of the peers as files, in a folder from which this package is found by its name.
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { generated, root } from './paths.mjs'

/** @param {import('../peers/index.mjs').Peer} peer */
export const programOf = ({ name, extension = 'mjs' }) =>
  join(generated, `${name.match(/\w+/g).join('-')}.${extension}`)

/** @param {readonly import('../peers/index.mjs').Peer[]} peers */
export function writePrograms(peers) {
  linkPackage()
  for (const peer of peers) writeFileSync(programOf(peer), peer.source)
}

/**
 * @param {import('../peers/index.mjs').Peer} peer
 * @returns {Promise<(body: string) => unknown[]>}
 */
export const load = async (peer) => (await import(pathToFileURL(programOf(peer)).href)).parse

function linkPackage() {
  mkdirSync(join(generated, 'node_modules'), { recursive: true })
  const link = join(generated, 'node_modules/voice-insights-events')
  if (!existsSync(link)) symlinkSync(root, link, 'junction')
}
