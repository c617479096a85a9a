// app/events/route.ts
export { webhook as POST } from './webhook.js'
