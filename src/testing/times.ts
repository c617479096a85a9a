const seconds = 1_000

/** When the stories of tests begin, unless they are told otherwise. */
export const defaultStart = Date.UTC(2026, 2, 1, 11, 40)

/** RFC 3339 with milliseconds, as envelopes and the Voice SDK have it. */
export const precise = (time: number): string => new Date(time).toISOString()

/** RFC 3339 in whole seconds, as summaries and gateways have it. */
export const whole = (time: number): string => precise(time).replace(/\.\d+Z$/, 'Z')

/** Some seconds later. */
export const later = (time: number, count: number): number => time + count * seconds

/** Seconds between two times. */
export const between = (from: number, to: number): number => (to - from) / seconds
