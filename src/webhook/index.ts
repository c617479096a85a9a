export type { Answer, Outcome } from './answer.js'
export type { Reason } from '../signature/verifier.js'
export type { Counts, DispatchOptions } from './dispatch.js'
export {
  type ErrorContext,
  type ErrorHandler,
  type Fallback,
  forTypes,
  type Handler,
  type HandlerContext,
  type Handlers,
  type InvalidHandler,
  type Step,
} from './handlers.js'
export type { ReadBody, ReceivedRequest, WebHeaders, WebRequest } from './request.js'
export { seenInMemory, type SeenStore } from './seen.js'
export type { Delivery, Timings } from './trace.js'
export { createWebhook, type Webhook, type WebhookOptions } from './webhook.js'
