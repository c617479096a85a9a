import { accountOf } from './account.js'
import { createRandom } from './random.js'
import { teller, type Told } from './told.js'
import { between, defaultStart, later, whole } from './times.js'

const stream = {
  total_packets_lost: 0,
  packet_loss_percentage: 0,
  jitter: { avg: 0.4, max: 9 },
  latency: { avg: 0.2, max: 1.5 },
  mos: 4.3,
  tags: [],
}

/** A conference of two: it starts, one leaves, the other ends it. */
export function tellConference(seed: number): Told[] {
  const random = createRandom(seed, 'conference')
  const tell = teller(random)
  const created = defaultStart
  const started = later(created, random.integer([2, 10]))
  const left = later(started, random.integer([60, 600]))
  const ended = later(left, random.integer([5, 60]))
  const calls = [random.sid('CA'), random.sid('CA')] as const

  const owner = { conference_sid: random.sid('CF'), account_sid: accountOf(seed) }
  const conference = {
    ...owner,
    friendly_name: `support-${random.integer([1, 99])}`,
    create_time: whole(created),
    start_time: whole(started),
    max_participants: 250,
    recording_enabled: false,
    tags: [],
    tag_info: null,
    mixer_region: 'us1',
    mixer_region_requested: 'us1',
  }

  const participant = (call_sid: string, label: string, until: number) => {
    const duration_seconds = between(started, until)
    const metrics = { ...stream, total_packets_received: duration_seconds * 50 }
    const muted = later(started, random.integer([10, 20]))
    return {
      ...owner,
      participant_sid: random.sid('CP'),
      label,
      call_sid,
      call_direction: 'outbound',
      from: random.number(),
      to: random.number(),
      country_code: 'US',
      call_status: 'completed',
      is_moderator: label === 'agent',
      join_time: whole(started),
      leave_time: whole(until),
      duration_seconds,
      participant_region: 'us1',
      conference_region: 'us1',
      call_type: 'carrier',
      quality_issues: 0,
      properties: {
        start_conference_on_enter: true,
        end_conference_on_exit: false,
        requested_region: 'us1',
      },
      events: { mute: [muted], unmute: [later(muted, random.integer([5, 20]))] },
      metrics: { inbound: metrics, outbound: metrics },
      processing_state: 'complete',
    }
  }

  return [
    tell('com.twilio.voice.insights.conference-summary.partial', later(started, 20), {
      ...conference,
      status: 'in_progress',
      processing_state: 'in_progress',
    }),
    tell(
      'com.twilio.voice.insights.conference-participant-summary.complete',
      later(left, 20),
      participant(calls[0], 'customer', left),
    ),
    tell(
      'com.twilio.voice.insights.participant-summary.complete',
      later(ended, 20),
      participant(calls[1], 'agent', ended),
    ),
    tell('com.twilio.voice.insights.conference-summary.complete', later(ended, 30), {
      ...conference,
      end_time: whole(ended),
      duration_seconds: between(created, ended),
      connect_duration_seconds: between(started, ended),
      status: 'completed',
      max_concurrent_participants: 2,
      unique_participants: 2,
      end_reason: 'last_participant_left',
      ended_by: calls[1],
      detected_issues: { call_quality: 0, region_configuration: 0, participant_behavior: 0 },
      processing_state: 'complete',
    }),
  ]
}
