import { Type } from 'typebox'
import type { SchemaDefinition } from './define.js'
import { nullable, placed, sparse } from './parts/containers.js'
import { boolean, integer, number, openEnum, personalData, sid, text, time } from './parts/scalars.js'
import { maxAverage } from './parts/statistics.js'

const callState = openEnum(
  ['answered', 'completed', 'busy', 'fail', 'noanswer', 'ringing', 'canceled'],
  'State of the call.',
)

const times = (what: string) =>
  nullable(
    Type.Array(integer('Unix time, ms.'), {
      description: `When the participant was ${what}, Unix times in ms.`,
    }),
  )

const stream = sparse(
  {
    total_packets_lost: integer('Packets lost, count.'),
    total_packets_received: integer('Packets received, count.'),
    packet_loss_percentage: number('Packets lost, percent. Call metrics spell the key differently.'),
    jitter: nullable(maxAverage('Jitter, ms.')),
    latency: nullable(maxAverage('Latency, ms.')),
    mos: number('Mean opinion score.'),
    tags: nullable(
      Type.Array(Type.String({ description: 'A quality problem.' }), { description: 'Quality problems.' }),
    ),
  },
  { title: 'ParticipantStream', description: 'Quality of one direction of the media stream.' },
)

/** VoiceInsights.ConferenceParticipantSummary: what is known about one participant of a conference. */
export const conferenceParticipantSummary = {
  id: 'VoiceInsights.ConferenceParticipantSummary',
  versions: [1, 2],
  types: {
    'com.twilio.voice.insights.conference-participant-summary.complete':
      'When a participant leaves a conference.',
    'com.twilio.voice.insights.participant-summary.complete':
      'The same, in another spelling of the documentation.',
  },
  latest: Type.Object(
    {
      participant_sid: sid('CP', 'The participant.'),
      conference_sid: sid('CF', 'The conference.'),
      account_sid: sid('AC', 'The account or subaccount that owns the conference.'),
      ...sparse(
        {
          label: text('Label the application gave.', personalData),
          call_sid: text('The call of the participant, a `CA…` SID.'),
          call_direction: openEnum(['inbound', 'outbound'], 'Direction of the call.'),
          from: text('Number (E.164), `client:NAME` or SIP URI that called.', personalData),
          to: text('Number (E.164), `client:NAME` or SIP URI that was called.', personalData),
          country_code: text('Country.'),
          call_state: callState,
          call_status: callState,
          is_moderator: boolean('Whether the participant was a moderator.'),
          agent_audio: boolean('Agent audio.'),
          is_coach: boolean('Whether the participant was a coach.'),
          join_time: time('When the participant joined.'),
          leave_time: nullable(time('When the participant left.')),
          duration_seconds: integer('Duration, s.'),
          whisper: text('Whisper.', personalData),
          outbound_queue_length: integer('Length of the outbound queue.'),
          outbound_time_in_queue: integer('Time in the queue. Documented as s; the values look like ms.'),
          jitter_buffer_size: openEnum(['large', 'small', 'medium', 'off'], 'Size of the jitter buffer.'),
          coached_participants: nullable(
            Type.Array(Type.String({ description: 'A call or a participant.' }), {
              description: 'Calls or participants that were coached, SIDs.',
            }),
          ),
          participant_region: text('Region of the participant.'),
          conference_region: text('Region of the conference.'),
          call_type: openEnum(['carrier', 'client', 'sip'], 'What kind of call it was.'),
          quality_issues: integer('Quality problems, count.'),
          properties: nullable(
            sparse(
              {
                start_conference_on_enter: boolean('Whether joining started the conference.'),
                end_conference_on_exit: boolean('Whether leaving ended the conference.'),
                play_early_media: boolean('Whether early media was played.'),
                recording_enabled: boolean('Whether the conference was recorded.'),
                trim_recording: boolean('Whether silence was trimmed from the recording.'),
                enter_muted: boolean('Whether the participant joined muted.'),
                beep_on_enter: boolean('Whether joining played a beep.'),
                beep_on_exit: boolean('Whether leaving played a beep.'),
                requested_region: text('Region that was asked for.'),
              },
              { title: 'ParticipantProperties', description: 'How the participant took part.' },
            ),
          ),
          events: nullable(
            sparse(
              {
                hold: times('put on hold'),
                unhold: times('taken off hold'),
                mute: times('muted'),
                unmute: times('unmuted'),
                modify_beep: times('given another beep'),
                modify_exit: times('given another effect of leaving'),
                coaching: times('made a coach'),
                coaching_stopped: times('no longer a coach'),
                modify_coached_participant: times('given another participant to coach'),
              },
              { title: 'ParticipantEvents', description: 'What happened to the participant, and when.' },
            ),
          ),
          metrics: nullable(
            sparse(
              {
                inbound: nullable(placed('Inbound.', stream)),
                outbound: nullable(placed('Outbound.', stream)),
              },
              { title: 'ParticipantMetrics', description: 'Quality of the media stream.' },
            ),
          ),
          processing_state: openEnum(
            ['complete', 'in_progress', 'timeout'],
            'Whether the summary may still change. Independent of the event type.',
          ),
        },
        {},
      ).properties,
    },
    {
      title: 'ConferenceParticipantSummary',
      description: 'What is known about one participant of a conference.',
    },
  ),
} satisfies SchemaDefinition
