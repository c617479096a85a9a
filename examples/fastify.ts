import fastify from 'fastify'
import { webhook } from './webhook.js'

const app = fastify()

// In a scope of its own: the signature is one of the raw body, and other routes want theirs parsed.
await app.register((scope, _options, done) => {
  scope.removeAllContentTypeParsers()
  scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, parsed) => {
    parsed(null, body)
  })
  scope.post('/events', async (request, reply) => {
    const answer = await webhook.receive({
      query: request.raw.url,
      headers: request.headers,
      body: request.body,
    })
    return reply.code(answer.status).headers(answer.headers).send(answer.body)
  })
  done()
})

await app.listen({ port: Number(process.env.PORT ?? 8080) })
