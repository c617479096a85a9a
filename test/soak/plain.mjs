// What the memory of the receiver is compared with: a server that reads what comes and answers 204.
import { createServer } from 'node:http'
import { serve } from './serve.mjs'

serve(
  createServer((request, response) => {
    request.resume().on('end', () => response.writeHead(204).end())
  }),
)
