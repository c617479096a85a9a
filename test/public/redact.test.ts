import { describe, expect, it } from 'vitest'
import { parseEvent } from 'voice-insights-events'
import { redact } from 'voice-insights-events/redact'
import { fixture } from '../fixtures.js'

const redacted = (event: unknown) =>
  redact(parseEvent(event)) as { data: Record<string, unknown> } & Record<string, unknown>
const caller = (value: string) =>
  redacted({ ...fixture('minimal'), data: { ...fixture('minimal').data, from: { caller: value } } }).data.from

describe('redact', () => {
  it.each([
    ['+15550100001', '+1***01'],
    ['+4930123456', '+49***56'],
    ['+358401234567', '+358***67'],
    ['+79161234567', '+7***67'],
    ['+201012345678', '+20***78'],
    ['+212612345678', '+212***78'],
    ['+5511987654321', '+55***21'],
    ['+59171234567', '+591***67'],
    ['+60123456789', '+60***89'],
    ['+67071234567', '+670***67'],
    ['+8613812345678', '+86***78'],
    ['+85261234567', '+852***67'],
    ['+919876543210', '+91***10'],
    ['+972501234567', '+972***67'],
    ['+15550100001x', '***'],
    ['+1 555 010 0001', '***'],
    ['+5555', '***'],
    ['15550100001', '***'],
    ['sip:alice@example.com', 'sip:***'],
    ['SIPS:alice@example.com', 'SIPS:***'],
    ['client:alice', 'client:***'],
    ['whatsapp:+15550100001', 'whatsapp:***'],
    ['not-a-sip:alice@example.com', '***'],
    ['anonymous', '***'],
    ['', ''],
  ])('should make %j %j', (value, masked) => {
    expect(caller(value)).toEqual({ caller: masked })
  })

  it('should mask what is personal and leave the rest', () => {
    expect(redacted(fixture('realistic-v7-carrier'))).toMatchObject({
      specversion: '1.0',
      type: 'com.twilio.voice.insights.call-summary.complete',
      id: 'EZ11111111111111111111111111111111',
      source: '/v1/Voice/CA11111111111111111111111111111111/Summary',
      data: {
        call_sid: 'CA11111111111111111111111111111111',
        duration: 120,
        from: {
          caller: '+1***01',
          carrier: 'Example Mobile',
          location: { lat: '***', lon: '***' },
          city: '***',
          country_code: 'US',
          ip_address: '***',
          sdk: null,
        },
        carrier_edge: {
          metrics: { inbound: { packet_delay_variation: { d50: 3, d70: 1 }, jitter: { max: 9.5 } } },
        },
        tags: ['high_pdd'],
      },
    })
  })

  it('should mask what is not listed', () => {
    const data = {
      ...fixture('minimal').data,
      new_key: ['+15550100001'],
      new_number: 15550100001,
      new_null: null,
      sdk_edge: { events: { feedback: 5, levels: { INFO: 1, '+15550100001': 1 } } },
    }
    expect(redacted({ ...fixture('minimal'), traceparent: 'x', data })).toMatchObject({
      traceparent: '***',
      data: {
        new_key: '***',
        new_number: '***',
        new_null: null,
        sdk_edge: { events: { feedback: '***', levels: { INFO: 1, '*': 1 } } },
      },
    })
    expect(redacted({ ...fixture('minimal'), type: 'com.example.new', data })).toMatchObject({ data: '***' })
  })

  it('should not change the event', () => {
    const event = parseEvent(fixture('full'))
    const before = structuredClone(event)
    redact(event)
    expect(event).toEqual(before)
  })
})
