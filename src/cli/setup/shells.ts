/** How a shell writes what it is told. `"…$NAME…"` is a text with a variable in all of them. */
export interface Shell {
  /** A text as one argument of a command, to the letter. */
  readonly quote: (text: string) => string
  readonly assign: (name: string, value: string) => string
  /** What ends a line that goes on. */
  readonly continuation: string
  /** What has to stand before the commands. */
  readonly preamble: readonly string[]
  /** PowerShell had a `curl` of its own, which is another program. */
  readonly curl: string
  /** The account SID and the auth token of the environment. */
  readonly credentials: string
}

export const shells = {
  posix: {
    // Between single quotes everything is itself but a single quote.
    quote: (text) => `'${text.replaceAll("'", `'\\''`)}'`,
    assign: (name, value) => `${name}=${value}`,
    continuation: '\\',
    preamble: [],
    curl: 'curl',
    credentials: '"$TWILIO_ACCOUNT_SID:$TWILIO_AUTH_TOKEN"',
  },
  powershell: {
    // It takes typographic quotes for quotes, too.
    quote: (text) => `'${forProgram(text).replace(/['\u2018-\u201b]/g, '$&$&')}'`,
    assign: (name, value) => `$${name} = ${value}`,
    continuation: '`',
    // PowerShell before 7.3 hands quotes to programs as they are, and later ones do if they are told to.
    preamble: ["$PSNativeCommandArgumentPassing = 'Legacy'"],
    curl: 'curl.exe',
    credentials: '"${env:TWILIO_ACCOUNT_SID}:${env:TWILIO_AUTH_TOKEN}"',
  },
} as const satisfies Record<string, Shell>

/** A program takes its command line apart: a quote needs a backslash, and one before a quote another. */
const forProgram = (text: string): string =>
  text.replace(/\\+"?|"/g, (found) => (found.endsWith('"') ? `${found.slice(0, -1).repeat(2)}\\"` : found))
