import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { webhook } from './webhook.js'

const app = new Hono()

app.all('/events', (context) => webhook(context.req.raw))

serve({ fetch: app.fetch, port: Number(process.env.PORT ?? 8080) })
