import { Type } from 'typebox'
import type { SchemaDefinition } from './define.js'
import { nullable, sparse } from './parts/containers.js'
import { boolean, integer, openEnum, personalData, sid, text, time } from './parts/scalars.js'

const region = (description: string) =>
  openEnum(['us1', 'us2', 'au1', 'br1', 'ie1', 'jp1', 'sg1', 'de1', 'in1'], description)

const tagInfo = sparse(
  {
    duplicate_identity: nullable(
      Type.Array(
        nullable(
          sparse(
            {
              participant_identity: text('Identity that several participants share.', personalData),
              participant_sids: nullable(
                Type.Array(Type.String({ description: 'A participant.' }), {
                  description: 'The participants that share it.',
                }),
              ),
            },
            { title: 'DuplicateIdentity', description: 'An identity that several participants share.' },
          ),
        ),
        { description: 'Identities that several participants share.' },
      ),
    ),
    start_failure: nullable(
      sparse(
        { reason: text('Why the conference did not start.', personalData) },
        { title: 'StartFailure', description: 'Failure to start.' },
      ),
    ),
  },
  { title: 'ConferenceTagInfo', description: 'Details of some tags.' },
)

/** VoiceInsights.ConferenceSummary: what is known about one conference. */
export const conferenceSummary = {
  id: 'VoiceInsights.ConferenceSummary',
  versions: [1, 2],
  types: {
    'com.twilio.voice.insights.conference-summary.complete': 'When a conference ends.',
    'com.twilio.voice.insights.conference-summary.partial': 'When a conference starts.',
  },
  latest: Type.Object(
    {
      conference_sid: sid('CF', 'The conference.'),
      account_sid: sid('AC', 'The account or subaccount that owns the conference.'),
      ...sparse(
        {
          friendly_name: text('Name the application gave.', personalData),
          create_time: time('When the conference was created.'),
          start_time: nullable(time('When it started; null if it never did.')),
          end_time: nullable(time('When it ended.')),
          duration_seconds: integer('Duration, s.'),
          connect_duration_seconds: integer('Connected duration, s.'),
          status: openEnum(['in_progress', 'not_started', 'completed', 'summary_timeout'], 'Status.'),
          max_participants: integer('Participants at most, count.'),
          max_concurrent_participants: integer('Participants at the same time, at most, count.'),
          unique_participants: integer('Different participants, count.'),
          end_reason: openEnum(
            [
              'last_participant_left',
              'conference_ended_via_api',
              'participant_with_end_conference_on_exit_left',
              'last_participant_kicked',
              'participant_with_end_conference_on_exit_kicked',
            ],
            'Why it ended.',
          ),
          ended_by: text('The call that ended it, a `CA…` SID; may be empty.'),
          recording_enabled: boolean('Whether it was recorded.'),
          tags: nullable(
            Type.Array(
              openEnum(
                [
                  'invalid_requested_region',
                  'duplicate_identity',
                  'start_failure',
                  'region_configuration_issues',
                  'quality_warnings',
                  'participant_behavior_issues',
                  'high_packet_loss',
                  'high_jitter',
                  'high_latency',
                  'low_mos',
                  'detected_silence',
                  'no_concurrent_participants',
                  'silent',
                ],
                'A problem.',
              ),
              { description: 'Problems of the conference.' },
            ),
          ),
          tag_info: nullable(tagInfo),
          mixer_region: region('Region that mixed the audio.'),
          mixer_region_requested: region('Region that was asked for.'),
          detected_issues: nullable(
            sparse(
              {
                call_quality: integer('Problems of quality, count.'),
                region_configuration: integer('Problems of regions, count.'),
                participant_behavior: integer('Problems of behavior, count.'),
              },
              { title: 'DetectedIssues', description: 'Problems by kind.' },
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
    { title: 'ConferenceSummary', description: 'What is known about one conference.' },
  ),
} satisfies SchemaDefinition
