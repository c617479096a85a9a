/** What is used of a `Headers` object. */
export interface WebHeaders {
  get(name: string): string | null
}

/** A request, as any framework can tell it. */
export interface ReceivedRequest {
  /** Anything but POST is answered 405. */
  readonly method?: string | undefined
  /** The query as it arrived, neither decoded nor rebuilt; or the path or address with it. */
  readonly query: unknown
  readonly headers: WebHeaders | Readonly<Record<string, unknown>>
  /**
   * The body as it arrived: bytes, or their text. Or a function that reads it and gets the number of bytes that will do:
   * it is called once the address has matched, so that strangers can send nothing.
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
  // Sound: the values of a record are text.
  if (typeof headers.get === 'function') return (headers as WebHeaders).get(name)
  const values = Object.entries(headers).filter(([key]) => key.toLowerCase() === name)
  return values.length > 1 ? values : values[0]?.[1]
}

/** The body, read now if it was not read before. */
export async function bodyOf({ body }: ReceivedRequest, limit: number): Promise<unknown> {
  // Sound: a function can be called.
  const raw = typeof body === 'function' ? await (body as (limit: number) => unknown)(limit) : body
  // By tag, not `instanceof`, which fails for an object of another realm. Sound: as just checked.
  return Object.prototype.toString.call(raw) === '[object ArrayBuffer]'
    ? new Uint8Array(raw as ArrayBuffer)
    : raw
}

/** The bytes of a `Request`; undefined if somebody has read them already. */
export const bodyOfWeb = ({ body, bodyUsed }: WebRequest, limit: number) =>
  // Sound: the body of a request is a stream of bytes, or null.
  bodyUsed ? undefined : collect((body ?? []) as AsyncIterable<Uint8Array>, limit)

/**
 * The bytes of a stream. One that is larger than the limit is read to its end, so that it can be answered, but what is
 * past the chunk that crosses the limit is not kept.
 */
export async function collect(
  stream: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    if (size > limit) continue
    chunks.push(chunk)
    size += chunk.byteLength
  }
  const bytes = new Uint8Array(size)
  for (const chunk of chunks.reverse()) bytes.set(chunk, (size -= chunk.byteLength))
  return bytes
}
