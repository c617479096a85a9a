import fastify from 'fastify'
import { webhook } from './webhook.js'

// The webhook has a limit of its own, past which it has Twilio send again. A 413 of Fastify's would lose the events.
const app = fastify({ bodyLimit: 2_097_152 })

// In a scope of its own: the signature is one of the raw body, and other routes want theirs parsed.
await app.register((scope, _options, done) => {
  scope.removeAllContentTypeParsers()
  scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, parsed) => {
    parsed(null, body)
  })
  scope.all('/events', async (request, reply) => {
    const answer = await webhook.receive({
      method: request.method,
      query: request.raw.url,
      headers: request.headers,
      body: request.body,
    })
    return reply.code(answer.status).headers(answer.headers).send(answer.body)
  })
  done()
})

await app.listen({ port: Number(process.env.PORT ?? 8080) })
