import { createServer } from 'node:http'
import { nodeHandler } from 'voice-insights-events/node'
import { webhook } from './webhook.js'

createServer(nodeHandler(webhook)).listen(process.env.PORT ?? 8080)
