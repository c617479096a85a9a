import { Type } from 'typebox'
import type { SchemaDefinition } from './define.js'
import { mapOf, nullable, placed, sparse } from './parts/containers.js'
import { gatewayMetadata, reportingEdge } from './parts/gateway.js'
import { integer, number, openEnum, personalData, sid, text, time } from './parts/scalars.js'
import { sdkMetadata } from './parts/voice-sdk.js'

const gatewayReport = nullable(
  sparse(
    { metadata: nullable(gatewayMetadata) },
    { title: 'GatewayReport', description: 'What a gateway says of itself.' },
  ),
)

const iceCandidate = sparse(
  { type: text('Kind of candidate, for example `relay`.'), protocol: text('Transport, for example `udp`.') },
  { title: 'IceCandidate', description: 'One end of a connection.' },
)

const sdkReport = sparse(
  {
    error: nullable(
      sparse(
        { code: number('Error code of the Voice SDK.'), message: text('What went wrong.', personalData) },
        { title: 'SdkError', description: 'Error of the Voice SDK.' },
      ),
    ),
    feedback: nullable(
      sparse(
        { score: number('Score the user gave.'), reason: text('Reason the user gave.', personalData) },
        { title: 'SdkFeedback', description: 'Feedback of the user.' },
      ),
    ),
    metric: nullable(
      sparse(
        {
          threshold: number('Threshold that was crossed; the unit is that of the metric.'),
          values: nullable(Type.Array(number('Value.'), { description: 'Values that crossed it.' })),
        },
        { title: 'SdkMetricWarning', description: 'Metric that a warning is about.' },
      ),
    ),
    ice_candidate_pair: nullable(
      sparse(
        {
          local: nullable(placed('The local end.', iceCandidate)),
          remote: nullable(placed('The remote end.', iceCandidate)),
        },
        { title: 'IceCandidatePair', description: 'Connection that ICE selected.' },
      ),
    ),
    metadata: nullable(sdkMetadata),
  },
  { title: 'SdkReport', description: 'What the Voice SDK reported.' },
)

const speech = {
  tts_provider: text('Provider of text to speech.'),
  voice: text('Voice.'),
  transcription_provider: text('Provider of speech to text.'),
  speech_model: text('Model of speech to text.'),
}

const language = nullable(
  sparse(
    {
      tts_language_code: text('Language of text to speech.'),
      transcription_language_code: text('Language of speech to text.'),
      ...speech,
    },
    { title: 'ConversationLanguage', description: 'Language of the conversation.' },
  ),
)

const latency = nullable(
  sparse(
    { latency_ms: number('Latency, ms.'), milliseconds: number('Latency, ms.') },
    { title: 'ConversationLatency', description: 'Latency of one step of the conversation.' },
  ),
)

const conversationRelay = sparse(
  {
    session_id: text('The session, a `VX…` SID.'),
    sequence_number: integer('Number of the event in its session. Gaps and other orders occur.'),
    last_token_received: nullable(
      sparse(
        { total_tokens: integer('Tokens, count.'), total_words: integer('Words, count.') },
        { title: 'ConversationTokens', description: 'Tokens received.' },
      ),
    ),
    stt_latency: latency,
    tts_latency: latency,
    interrupt: nullable(
      sparse(
        { type: openEnum(['DTMF', 'SPEECH'], 'What interrupted.') },
        { title: 'ConversationInterrupt', description: 'Interruption.' },
      ),
    ),
    configurations: nullable(
      sparse(
        {
          configurations: nullable(mapOf(text('Value.', personalData), 'Settings by name.')),
          languages: nullable(
            mapOf(
              nullable(
                sparse(speech, { title: 'ConversationSpeech', description: 'Speech in one language.' }),
              ),
              'Speech by language code.',
            ),
          ),
        },
        { title: 'ConversationConfigurations', description: 'How the session was set up.' },
      ),
    ),
    language_changed: language,
    language_info: language,
    call_wrap_up: nullable(
      sparse(
        {
          duration_in_seconds: number('Duration of the session, s.'),
          end_status: openEnum(['unknown', 'failure', 'ended', 'hung_up'], 'How the session ended.'),
        },
        { title: 'ConversationWrapUp', description: 'End of the session.' },
      ),
    ),
    error: nullable(
      sparse(
        { error_code: integer('Error code.'), message: text('What went wrong.', personalData) },
        { title: 'ConversationError', description: 'Error of the session.' },
      ),
    ),
  },
  {
    title: 'ConversationRelay',
    description: 'Event of an AI agent on the call. Evidence is the REST API only.',
  },
)

/** VoiceInsights.CallEvent: something that happened during a call, as one edge saw it. */
export const callEvent = {
  id: 'VoiceInsights.CallEvent',
  versions: [1, 2, 3],
  types: {
    'com.twilio.voice.insights.call-event.gateway':
      'Within about 90 seconds of a change in the progress of a call.',
    'com.twilio.voice.insights.call-event.sdk': 'Within about 90 seconds of an event of the Voice SDK.',
  },
  latest: Type.Object(
    {
      call_sid: sid('CA', 'The call.'),
      account_sid: sid('AC', 'The account or subaccount that owns the call.'),
      ...sparse(
        {
          timestamp: time('When it happened, with or without milliseconds. Equal times occur.'),
          edge: nullable(reportingEdge),
          group: openEnum(
            [
              'connection',
              'network-quality-warning-raised',
              'network-quality-warning-cleared',
              'audio-level-warning-raised',
              'audio-level-warning-cleared',
              'audio',
              'pc-connection-state',
              'ice-candidate',
              'ice-gathering-state',
              'ice-connection-state',
              'signaling-state',
              'get-user-media',
              'settings',
              'feedback',
              'registration',
              'conversation_relay',
            ],
            'Group of events.',
          ),
          level: nullable(openEnum(['UNKNOWN', 'DEBUG', 'INFO', 'WARNING', 'ERROR'], 'Severity.')),
          name: openEnum(
            [
              'initiated',
              'ringing',
              'answered',
              'completed',
              'high-rtt',
              'low-mos',
              'high-jitter',
              'high-packet-loss',
              'constant-audio-input-level',
              'incoming',
              'accepted-by-remote',
              'disconnected-by-local',
              'muted',
              'reconnecting',
              'failed',
              'codec',
              'final_token_received',
            ],
            'What happened. Names depend on the group.',
          ),
          carrier_edge: gatewayReport,
          client_edge: gatewayReport,
          sip_edge: gatewayReport,
          sdk_edge: nullable(sdkReport),
          conversation_relay_data: nullable(conversationRelay),
        },
        {},
      ).properties,
    },
    { title: 'CallEvent', description: 'Something that happened during a call, as one edge saw it.' },
  ),
} satisfies SchemaDefinition
