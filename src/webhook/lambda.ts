import { fromBase64 } from '../signature/crypto.js'
import { startDeadline } from './deadline.js'
import { createDispatcher, type DispatchOptions } from './dispatch.js'
import type { Webhook } from './webhook.js'

/** What is used of the event of a function URL, or of an HTTP API in payload format 2.0. */
export interface LambdaRequest {
  readonly rawQueryString?: string | undefined
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly requestContext: { readonly http?: { readonly method: string } | undefined }
  readonly body?: string | undefined
  readonly isBase64Encoded: boolean
}

/** What a function URL or an HTTP API takes for an answer. */
export interface LambdaResponse {
  statusCode: number
  headers: Record<string, string>
  body: string
}

/**
 * A webhook for AWS Lambda behind a function URL or an HTTP API.
 *
 * @example
 * ```ts
 * export const handler = lambdaHandler(webhook)
 * ```
 */
export const lambdaHandler =
  (webhook: Webhook) =>
  async (event: LambdaRequest): Promise<LambdaResponse> => {
    const { rawQueryString } = event
    const { status, headers, body } = await webhook.receive({
      method: event.requestContext.http?.method,
      // Sound: an event in payload format 1.0 has the query parsed only. That is no text, which is found and said.
      query: (rawQueryString === undefined ? {} : `?${rawQueryString}`) as string,
      headers: event.headers,
      body: () => (event.isBase64Encoded ? fromBase64(event.body ?? '') : (event.body ?? '')),
    })
    return { statusCode: status, headers: { ...headers }, body }
  }

/** What is used of a batch of Kinesis records. */
export interface KinesisBatch {
  readonly Records: readonly {
    readonly kinesis: {
      /** One CloudEvent as JSON, in base64. */
      readonly data: string
      readonly sequenceNumber: string
    }
  }[]
}

/** The records that must come again. */
export interface KinesisResponse {
  batchItemFailures: { itemIdentifier: string }[]
}

/** What is used of the context of a Lambda function. */
export interface LambdaContext {
  getRemainingTimeInMillis(): number
}

/**
 * Makes a handler for AWS Lambda behind a Kinesis sink. Set `ReportBatchItemFailures` on the event source: then a record
 * that fails comes again, with those behind it, and those before it do not. All records of a batch are handled at the
 * same time. Those that are not handled half a second before the function times out come again as well.
 *
 * @throws {TypeError} If an option cannot be right.
 *
 * @example
 * ```ts
 * export const handler = createKinesisHandler({
 *   on: {
 *     'com.twilio.voice.insights.call-summary.complete': async (event) => save(event.data),
 *   },
 *   onInvalid: (error, { body }) => keep(body),
 * })
 * ```
 */
export function createKinesisHandler(
  options: DispatchOptions,
): (batch: KinesisBatch, context?: LambdaContext) => Promise<KinesisResponse> {
  const { read, handle } = createDispatcher(options)
  return async ({ Records: records }, context) => {
    const deadline = startDeadline((context?.getRemainingTimeInMillis() ?? longest) - 500)
    const copies = new Set<string>()
    const settle = async (data: string) => {
      const batch = read(bytesOf(data), false)
      await handle(batch, deadline, copies)
      return batch.counts.failed > 0
    }
    const failures = await Promise.all(
      records.map(async ({ kinesis: { data, sequenceNumber } }) =>
        (await Promise.race([settle(data), deadline.passed])) ? [{ itemIdentifier: sequenceNumber }] : [],
      ),
    )
    deadline.clear()
    return { batchItemFailures: failures.flat() }
  }
}

/** Milliseconds that a Lambda function may take. */
const longest = 900_000

/** What is no base64 stays as it is: no event, which is for `onInvalid` to take. */
function bytesOf(data: string): string | Uint8Array {
  try {
    return fromBase64(data)
  } catch {
    return data
  }
}

export type { DispatchOptions } from './dispatch.js'
