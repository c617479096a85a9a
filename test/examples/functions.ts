// The examples that are functions, each behind a port, as their platforms run them.
import { handler as kinesis } from '../../examples/kinesis.js'
import { handler as lambda } from '../../examples/lambda.js'
import { POST } from '../../examples/next.js'
import { host, type Hosted } from './hosts.js'

const next = async ({ path, query, headers, body }: Hosted): Promise<number> => {
  const address = `http://localhost:3000${path}?${query}`
  const response = await POST(new Request(address, { method: 'POST', headers, body: Uint8Array.from(body) }))
  return response.status
}

const functionUrl = async ({ method, query, headers, body }: Hosted): Promise<number> => {
  const { statusCode } = await lambda({
    rawQueryString: query,
    headers,
    requestContext: { http: { method } },
    body: body.toString('base64'),
    isBase64Encoded: true,
  })
  return statusCode
}

/** A stream takes each event as a record, and offers again what has failed. */
const stream = async ({ body }: Hosted): Promise<number> => {
  // Sound: what is sent is an array.
  const events = JSON.parse(body.toString()) as unknown[]
  const Records = events.map((event, index) => ({
    kinesis: { data: Buffer.from(JSON.stringify(event)).toString('base64'), sequenceNumber: String(index) },
  }))
  const { batchItemFailures } = await kinesis({ Records })
  return batchItemFailures.length > 0 ? 500 : 204
}

const functions: Readonly<Record<string, (request: Hosted) => Promise<number>>> = {
  next,
  lambda: functionUrl,
  kinesis: stream,
}

host(functions[process.env.FUNCTION!]!).listen(process.env.PORT)
