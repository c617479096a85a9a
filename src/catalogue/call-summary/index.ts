import { Type } from 'typebox'
import type { SchemaDefinition } from '../define.js'
import { agentSessionSummary } from './agent-session.js'
import { annotation } from './annotation.js'
import { mapOf, nullable, placed, sparse } from '../parts/containers.js'
import { carrierEdge, clientEdge, sdkEdge, sipEdge } from './edges.js'
import { party, partyV1 } from './party.js'
import { boolean, integer, openEnum, personalData, sid, text, time } from '../parts/scalars.js'
import { trust } from './trust.js'

const owner = {
  call_sid: sid('CA', 'The call.'),
  account_sid: sid('AC', 'The account or subaccount that owns the call.'),
}

const scalars = {
  parent_call_sid: text('The parent call, a `CA…` SID; empty without one.'),
  parent_account_sid: text('The parent account, an `AC…` SID; empty without one.'),
  start_time: time('When the call was initiated, whole seconds.'),
  end_time: time('When the call ended, whole seconds.'),
  duration: integer('From initiation to end, in seconds by all appearance: Twilio states no unit.'),
  connect_duration: integer('From answer to end, in seconds by all appearance: Twilio states no unit.'),
  call_type: openEnum(['carrier', 'sip', 'trunking', 'client', 'whatsapp'], 'What kind of call it was.'),
  call_state: openEnum(
    ['ringing', 'completed', 'busy', 'fail', 'noanswer', 'canceled', 'answered', 'undialed'],
    'Final state of the call.',
  ),
  processing_state: openEnum(
    ['complete', 'partial'],
    'Whether the summary may still change. Independent of the event type.',
  ),
  processing_version: integer(
    'Grows with every update while the state is partial: order the summaries of one call by it.',
  ),
}

const tags = Type.Array(
  openEnum(
    ['silence', 'high_jitter', 'high_packet_loss', 'high_pdd', 'high_latency', 'pstn_short_duration'],
    'A quality problem.',
  ),
  { description: 'Quality problems the gateways noticed.' },
)

const attributes = nullable(
  sparse(
    { conference_participant: boolean('Whether the call took part in a conference.') },
    {
      title: 'CallAttributes',
      description: 'What is particular to the flow of the call. Always null since 2026-08-01.',
    },
  ),
)

const edges = {
  sip_edge: nullable(sipEdge),
  carrier_edge: nullable(carrierEdge),
  sdk_edge: nullable(sdkEdge),
  client_edge: nullable(clientEdge),
}

const properties = {
  last_sip_response_num: integer('Last SIP status, for example 487 for a canceled call; 0 is none.'),
  pdd_ms: integer('Post-dial delay, ms.'),
  disconnected_by: openEnum(['unknown_disconnected_by', 'caller', 'callee'], 'Who ended the call.'),
  direction: openEnum(
    ['outbound_api', 'outbound_dial', 'inbound', 'trunking_originating', 'trunking_terminating'],
    'Direction of the call.',
  ),
}

/** Only version 1 is known to send these at this level. */
const propertiesOfV1 = {
  q850_cause: integer('Q.850 cause.'),
  route_id: text('Route.'),
  media_region: text('Realm of the media, for example `us1`; `unknown_realm` if unknown.'),
  signaling_region: text('Realm of the signaling; `unknown_realm` if unknown.'),
  selected_region: text('Realm that was asked for; `unknown_realm` if unknown.'),
  region: text('Realm of the call; `unknown_realm` if unknown.'),
  twilio_media_ip: text("Address of Twilio's media gateway.", personalData),
  twilio_signaling_ip: text("Address of Twilio's signaling gateway.", personalData),
  external_media_ip: text('Address the media came from or went to.', personalData),
  external_signaling_ip: text('Address the signaling came from or went to.', personalData),
  sip_call_id: text('SIP Call-ID. May contain an address.', personalData),
  user_agent: text('SIP User-Agent.'),
  trunk_sid: text('The SIP trunk; may be empty.'),
  settings: nullable(mapOf(Type.Unknown(), 'Settings. Their shape is not public.')),
}

const callSummaryV1 = Type.Object(
  {
    ...owner,
    ...scalars,
    from: placed('Who called.', partyV1),
    to: placed('Who was called.', partyV1),
    ...edges,
    tags,
    attributes,
    properties: Type.Object(
      { ...properties, ...propertiesOfV1 },
      { title: 'CallPropertiesV1', description: 'Details of the call, every key present.' },
    ),
  },
  {
    title: 'CallSummaryV1',
    description: 'What is known about one call, in version 1: every key is present.',
  },
)

const callSummaryLatest = Type.Object(
  {
    ...owner,
    ...sparse(
      {
        created_time: time('When the call was created.'),
        ...scalars,
        answered_by: openEnum(
          [
            'unknown',
            'machine_start',
            'machine_end_beep',
            'machine_end_silence',
            'machine_end_other',
            'human',
            'fax',
          ],
          'What answering machine detection heard.',
        ),
        from: nullable(placed('Who called.', party)),
        to: nullable(placed('Who was called.', party)),
        ...edges,
        tags: nullable(tags),
        attributes,
        properties: nullable(
          sparse(
            { ...properties, queue_time: integer('Time in the queue, ms.'), ...propertiesOfV1 },
            { title: 'CallProperties', description: 'Details of the call.' },
          ),
        ),
        trust: nullable(trust),
        annotation: nullable(annotation),
        agent_session_summaries: nullable(
          Type.Array(agentSessionSummary, { description: 'Sessions of AI agents on the call.' }),
        ),
      },
      {},
    ).properties,
  },
  {
    title: 'CallSummary',
    description:
      'What is known about one call, growing until it is complete. Only the two SIDs are sure to be there.',
  },
)

/** VoiceInsights.CallSummary: what is known about one call, growing until it is complete. */
export const callSummary = {
  id: 'VoiceInsights.CallSummary',
  versions: [1, 2, 7],
  types: {
    'com.twilio.voice.insights.call-summary.partial':
      'Within ten minutes of the end of a call; may come again.',
    'com.twilio.voice.insights.call-summary.predicted-complete':
      'When Twilio predicts the summary to be complete.',
    'com.twilio.voice.insights.call-summary.complete': 'Up to thirty minutes after the end of a call.',
  },
  latest: callSummaryLatest,
  exact: { 1: callSummaryV1 },
} satisfies SchemaDefinition
