/** Choices that look random. Each execution has its own, so that one can be repeated without those before it. */
export class Random {
  #state: number

  constructor(seed: number, execution: number) {
    this.#state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(execution + 1, 0xc2b2ae35)
  }

  /** An integer from 0 to below a limit. Mulberry32. */
  below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit)
  }

  /** True once in so many times. */
  oneIn(times: number): boolean {
    return this.below(times) === 0
  }

  pick<Item>(list: readonly Item[]): Item {
    // Sound: lists to pick from are not empty.
    return list[this.below(list.length)] as Item
  }
}
