import { expect, it } from 'vitest'
import { current } from './parts.js'

// A file of tests that cannot be loaded has none that fails: Stryker would take a change that breaks a module for one
// that nobody noticed.
it.each(current()!.entries)('should load %s', async (entry) => {
  expect(await import(/* @vite-ignore */ entry)).toBeDefined()
})
