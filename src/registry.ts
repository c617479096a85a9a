import { createRegistry } from './decode/resolve.js'
import { schemas } from './generated/registry.js'

/** The schemas of the catalogue, to decode with. */
export const registry = /* @__PURE__ */ createRegistry(schemas)
