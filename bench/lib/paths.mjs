// Where things are. What the benchmark generates goes to `dist`, which git, prettier and ESLint leave alone.
import { fileURLToPath } from 'node:url'

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url))

export const root = path('../../')
export const bench = path('../')
export const generated = path('../dist/')
export const children = path('../children/')
