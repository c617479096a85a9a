/** What is used of a `Headers` object. */
export interface WebHeaders {
  get(name: string): string | null
}

/** A request, as any framework can tell it. */
export interface ReceivedRequest {
  /** Anything but POST is answered 405. Default POST. */
  readonly method?: string | undefined
  /** The query as it arrived, neither decoded nor rebuilt; or the path or address with it. */
  readonly query: string | undefined
  readonly headers: WebHeaders | Readonly<Record<string, unknown>>
  /**
   * The body as it arrived: bytes, or their text. Or a function that reads it: it is called once the address has matched,
   * so that nobody but Twilio can send any, and told how many bytes will do and when there is no more need.
   */
  readonly body: unknown
}

/** What is used of a `Request`, so that those of all runtimes fit. */
export interface WebRequest {
  readonly method: string
  readonly url: string
  readonly headers: WebHeaders
  readonly body: unknown
  readonly bodyUsed: boolean
}

/** A header that came once. If it came several times, its values: then it is no text. */
export function headerOf(headers: ReceivedRequest['headers'], name: string): unknown {
  // Sound: no header has a function for a value.
  if (typeof headers.get === 'function') return (headers as WebHeaders).get(name)
  const values = Object.entries(headers).filter(([key]) => key.toLowerCase() === name)
  return values.length > 1 ? values : values[0]?.[1]
}

/** Reads a body, and is told how many bytes will do and when there is no more need. */
export type ReadBody = (limit: number, isOver: () => boolean) => unknown

/** The body, read now if it was not read before. */
export async function bodyOf(
  { body }: ReceivedRequest,
  limit: number,
  isOver: () => boolean,
): Promise<unknown> {
  // Sound: a function can be called.
  const raw = typeof body === 'function' ? await (body as ReadBody)(limit, isOver) : body
  // By tag, not `instanceof`, which fails for an object of another realm. Sound: as just checked.
  return Object.prototype.toString.call(raw) === '[object ArrayBuffer]'
    ? new Uint8Array(raw as ArrayBuffer)
    : raw
}

/** Reads a `Request`; nothing comes of it if somebody has read it already. */
export const readerOf =
  ({ body, bodyUsed }: WebRequest): ReadBody =>
  (limit, isOver) =>
    // Sound: the body of a request is a stream, or null.
    bodyUsed ? undefined : collect((body ?? []) as AsyncIterable<unknown> | never[], limit, isOver)

/**
 * The bytes of a stream; undefined if it gives something else, or nobody waits any more. One that is larger than the
 * limit is read to its end, so that it can be answered, but what is past the chunk that crosses the limit is not kept.
 */
export async function collect(
  stream: AsyncIterable<unknown> | never[],
  limit: number,
  isOver: () => boolean,
): Promise<Uint8Array | undefined> {
  let bytes = new Uint8Array()
  let size = 0
  for await (const chunk of stream) {
    if (isOver() || !isBytes(chunk)) return undefined
    if (size > limit) continue
    const end = size + chunk.byteLength
    // One buffer that doubles: a million chunks of one byte must not become a million objects.
    if (end > bytes.byteLength) {
      const larger = new Uint8Array(Math.max(end, 2 * size))
      larger.set(bytes)
      bytes = larger
    }
    bytes.set(chunk, size)
    size = end
  }
  return bytes.subarray(0, size)
}

// Not `instanceof`, which fails for an object of another realm. Sound: streams give no other views.
const isBytes = (chunk: unknown): chunk is Uint8Array => ArrayBuffer.isView(chunk)
