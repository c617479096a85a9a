// app/events/route.ts
export { webhook as GET, webhook as POST } from './webhook.js'
