import express from 'express'
import { nodeHandler } from 'voice-insights-events/node'
import { webhook } from './webhook.js'

const app = express()

// Before express.json(): the signature is one of the raw body. All methods, so that a sink with GET hears what to do.
app.all('/events', nodeHandler(webhook))
app.use(express.json())

app.listen(process.env.PORT ?? 8080)
