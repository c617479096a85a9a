import { once } from 'node:events'
import { inspect } from 'node:util'

const { stdout, stderr } = process

type Colour = 'red' | 'yellow' | 'green' | 'bold' | 'dim'

/** Colours on a terminal, unless NO_COLOR or `TERM=dumb` asks for none. */
const painter =
  (stream: NodeJS.WriteStream) =>
  (colour: Colour, text: string): string => {
    const [open, close] = inspect.colors[colour]!
    return stream.isTTY && stream.hasColors() ? `\u001b[${open}m${text}\u001b[${close}m` : text
  }

export const paint = painter(stdout)

const eraseLine = '\r\u001b[2K'
/** Whether a line on the terminal shows progress, which all else must erase first. */
let isLive = false

/** Writes results to stdout, as fast as they are read there. */
export async function print(text: string): Promise<void> {
  if (isLive) stderr.write(eraseLine)
  if (!stdout.write(`${text}\n`)) await once(stdout, 'drain')
}

/** Writes to stderr what is no result. */
export function report(text: string): void {
  if (isLive) stderr.write(eraseLine)
  stderr.write(`${text}\n`)
}

/** A line on a terminal that shows how far the work is, until it is done. Nowhere else. */
export async function withProgress<Result>(
  render: () => string,
  work: () => Promise<Result>,
): Promise<Result> {
  if (!stderr.isTTY) return work()
  const timer = setInterval(() => {
    stderr.write(eraseLine + render().slice(0, stderr.columns - 1))
  }, 100)
  isLive = true
  try {
    return await work()
  } finally {
    clearInterval(timer)
    isLive = false
    stderr.write(eraseLine)
  }
}

/** What was sent must not steer the terminal. */
export const printable = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\ufffd')

/** 1,234 */
export const count = (value: number): string => value.toLocaleString('en')

/** `1 event`, `2 events`. */
export const counted = (value: number, noun: string): string =>
  `${count(value)} ${noun}${value === 1 ? '' : 's'}`

/** Rows as columns, each as wide as it needs to be, and two spaces between them. */
export function columns(rows: readonly (readonly string[])[], rightFrom = Infinity): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column < rightFrom ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** Whoever reads stdout may have had enough, as `head` has; or a disk is full. */
export function endWhenNobodyReads(): void {
  // Many deliveries may wait for a slow reader at a time.
  stdout.setMaxListeners(0).on('error', ({ code = 'unknown' }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE') process.exit()
    report(`cannot write to stdout (${code})`)
    process.exit(2)
  })
  // What is no result may stay unread.
  stderr.on('error', () => undefined)
}
