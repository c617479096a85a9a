export interface BodyOptions {
  /** Whether `data` is JSON text, as Twilio documents it for webhooks, or an object. Default `string`. */
  readonly data?: 'string' | 'object' | undefined
}

/**
 * The body of a webhook request: a JSON array of events.
 *
 * @param events What `buildEvent` or `buildCall` gave, or whatever else a handler is to be tested with.
 */
export function buildBody(
  events: readonly { readonly data: unknown }[],
  { data: form = 'string' }: BodyOptions = {},
): string {
  // Text stays as it is: a handler must not get JSON text in JSON text.
  const encode = (data: unknown) => (typeof data === 'string' ? data : JSON.stringify(data))
  return JSON.stringify(
    form === 'string' ? events.map((event) => ({ ...event, data: encode(event.data) })) : events,
  )
}
