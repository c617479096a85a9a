import { H3, serve } from 'h3'
import { webhook } from './webhook.js'

const app = new H3()

app.all('/events', (event) => webhook(event.req))

serve(app, { port: Number(process.env.PORT ?? 8080), silent: true })
