// Behind a function URL, or an HTTP API with payload format 2.0.
import { lambdaHandler } from 'voice-insights-events/lambda'
import { webhook } from './webhook.js'

export const handler = lambdaHandler(webhook)
