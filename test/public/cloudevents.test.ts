import { CloudEvent, HTTP, Kafka, MQTT, type Message } from 'cloudevents'
import { describe, expect, it } from 'vitest'
import { parseEvent, type VoiceInsightsEvent } from 'voice-insights-events'
import { toCloudEvent } from 'voice-insights-events/cloudevents'
import { fixture, fixturesOf, quickstartBody, schemaIds } from '../fixtures.js'

const timed: Record<string, unknown> = { ...fixture('full'), time: '2026-03-01T12:00:00.123456789+02:00' }
const timeless = fixture('minimal')
const fixtures = schemaIds.flatMap((id) => fixturesOf(id).map(({ event }) => event))
const oddTimes = ['', 'yesterday'].map((time) => ({ ...timed, time }))
const events: ((typeof fixtures)[number] | Record<string, unknown>)[] = [
  ...fixtures,
  ...oddTimes,
  timed,
  { ...timed, Not_An_Attribute: { a: 1 } },
  { specversion: '1.0', type: 'com.example.new', source: '/', id: '1', data: 'text' },
]

/** What the SDK sends, as a receiver gets it. */
const json = (value: unknown): unknown =>
  JSON.parse(typeof value === 'string' ? value : JSON.stringify(value))

describe('toCloudEvent', () => {
  it.each(events)('should come back the same: $id $type', (event) => {
    const parsed = parseEvent(event)
    const cloudEvent = toCloudEvent(parsed)
    expect(cloudEvent).toBeInstanceOf(CloudEvent)
    expect(Object.isFrozen(cloudEvent)).toBe(true)
    expect(parseEvent(cloudEvent)).toEqual(parsed)
    expect(Object.keys(parseEvent(cloudEvent)).sort()).toEqual(Object.keys(event).sort())
  })

  it('should have data as an object, also when Twilio sent it as text', () => {
    const [event] = JSON.parse(quickstartBody.toString()) as [unknown]
    expect(toCloudEvent(parseEvent(event)).data).toMatchObject({ call_state: 'canceled' })
  })

  it.each(events)('should lose and invent nothing in structured mode: $id $type', (event) => {
    const cloudEvent = toCloudEvent(parseEvent(event))
    for (const { body } of [
      HTTP.structured(cloudEvent),
      Kafka.structured(cloudEvent),
      MQTT.structured(cloudEvent),
    ]) {
      expect(parseEvent(json(body))).toEqual(json(event))
    }
  })

  it('should lose and invent nothing in binary mode', () => {
    const headers = (event: VoiceInsightsEvent) => HTTP.binary(toCloudEvent(event)).headers
    expect(headers(parseEvent({ ...timed, time: '2026-03-01T12:00:00.123Z' }))).toEqual({
      'content-type': 'application/json',
      'ce-id': timed.id,
      'ce-type': timed.type,
      'ce-source': timed.source,
      'ce-specversion': '1.0',
      'ce-dataschema': timed.dataschema,
      'ce-subject': timed.subject,
      'ce-time': '2026-03-01T12:00:00.123Z',
    })
    expect(headers(parseEvent(timeless))).not.toHaveProperty('ce-time')
    expect(HTTP.binary(toCloudEvent(parseEvent(timeless))).body).toBe(JSON.stringify(timeless.data))
    expect(Kafka.binary(toCloudEvent(parseEvent(timeless))).headers).not.toHaveProperty('ce_time')
  })
})

describe('an attribute that is named like a method or a special key', () => {
  it.each(['__proto__', 'constructor', 'toString', 'toJSON', 'hasOwnProperty', 'validate'])(
    'should not break the event: %s',
    (name) => {
      const event = parseEvent(JSON.stringify(timed).replace('{', `{"${name}":{"x":1},`))
      expect(Object.hasOwn(event, name)).toBe(true)
      expect(json(HTTP.structured(toCloudEvent(event)).body)).toEqual(json(timed))
      expect(HTTP.binary(toCloudEvent(event)).headers).toMatchObject({ 'ce-id': timed.id })
    },
  )

  it.each(['schemaurl', 'data_base64'])('should be kept as any other: %s', (name) => {
    expect(toCloudEvent(parseEvent({ ...timed, [name]: '!' }))).toHaveProperty(name, '!')
  })
})

describe('parseEvent', () => {
  it('should take what the SDK received', () => {
    const message: Message = HTTP.structured(toCloudEvent(parseEvent(fixture('full'))))
    expect(parseEvent(HTTP.toEvent(message))).toEqual(fixture('full'))
  })

  it('should not change the CloudEvent that it takes', () => {
    const cloudEvent = new CloudEvent({ ...timed, data: JSON.stringify(timed.data) })
    expect(parseEvent(cloudEvent).data).toEqual(timed.data)
    expect(cloudEvent.data).toBe(JSON.stringify(timed.data))
    // The SDK has keys for attributes that are not there.
    expect(Object.keys(parseEvent(cloudEvent)).sort()).toEqual(Object.keys(timed).sort())
  })
})
