/** A change of `npm run mutation` is noticed soon or never; what was built is the same code once more. */
const share = process.env.MUTATED_PART !== undefined ? 1 / 20 : process.execArgv.length > 0 ? 1 / 4 : 1

/** How many of so many runs will do. */
export const runs = (count: number): number => Math.ceil(count * share)
