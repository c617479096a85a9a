import { fromJson } from '../json.js'

/** A JSON text of a file: the whole of it, or a line. */
export interface Document {
  readonly text: Uint8Array
  /** From 1; undefined if the document is the whole file. */
  readonly line?: number
}

/** The largest document. Twilio's bodies have at most a mebibyte; exports have more. */
const maxDocument = 64 * 2 ** 20

/** More than this in one piece without a JSON text in it. */
export class DocumentTooLarge extends Error {}

/**
 * The documents of a file: its lines if the first is JSON by itself (NDJSON), else the whole, if that is JSON. A file
 * that is neither has lines, too: a line that was cut off costs only itself. No more than one document is in memory.
 */
export async function* documentsOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Document> {
  const lines = linesOf(chunks)
  const head: Document[] = []
  let size = 0
  let isLines = false
  while (!isLines) {
    const next = await lines.next()
    if (next.done) break
    head.push(next.value)
    size += next.value.text.length
    isLines = head.length === 1 ? isJson(next.value.text) : size > maxDocument
  }
  if (isLines) {
    if (!head.some(({ text }) => isJson(text))) throw new DocumentTooLarge()
    yield* head
    yield* lines
    return
  }
  const text = Buffer.concat(head.flatMap((line) => [line.text, newline]))
  if (head.length > 1 && !isJson(text)) yield* head
  else if (head.length > 0) yield { text }
}

/** Why a file could not be read to its end. Throws what is no error of reading. */
export function reasonOf(error: unknown): string {
  if (error instanceof DocumentTooLarge) return 'more than 64 MiB without a line that is JSON'
  // Sound: an error of the file system has a code, and others have none.
  const { code } = error as NodeJS.ErrnoException
  if (code === undefined) throw error
  return code === 'ENOENT' ? 'no such file' : `cannot be read (${code})`
}

const newline = Buffer.from('\n')

/** The lines that are not blank. */
async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Document> {
  let line = 0
  let pieces: Uint8Array[] = []
  let size = 0
  const end = function* (last: Uint8Array): Generator<Document> {
    const text = pieces.length > 0 ? Buffer.concat([...pieces, last]) : last
    pieces = []
    size = 0
    line++
    if (text.some((byte) => byte > 0x20)) yield { text, line }
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let at = chunk.indexOf(0x0a); at !== -1; at = chunk.indexOf(0x0a, from)) {
      yield* end(chunk.subarray(from, at))
      from = at + 1
    }
    pieces.push(chunk.subarray(from))
    size += chunk.length - from
    if (size > maxDocument) throw new DocumentTooLarge()
  }
  yield* end(new Uint8Array())
}

/** Whether bytes are a JSON array or object. */
const isJson = (text: Uint8Array): boolean => typeof fromJson(new TextDecoder().decode(text)) === 'object'
