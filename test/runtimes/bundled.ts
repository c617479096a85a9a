import type { Data } from './data.js'

/** Put here by the bundler. */
declare const bundledData: Data

export const data = bundledData
