import { type TProperties, Type } from 'typebox'
import { mapOf, nullable, placed, sparse } from '../parts/containers.js'
import { boolean, integer, number, openEnum, personalData, text } from '../parts/scalars.js'
import { maxAverage, minMaxAverage } from '../parts/statistics.js'

const streamProperties = {
  codec: integer('RTP payload type: 0 is pcmu, 111 is opus.'),
  codec_name: text('Codec, for example `pcmu` or `opus`.'),
  packets_received: integer('Packets received, count; inbound only.'),
  packets_sent: integer('Packets sent, count; outbound only.'),
  packets_lost: integer('Packets lost, count.'),
  packets_loss_percentage: number('Lost / (received + lost), percent, 0–100.'),
  jitter: nullable(maxAverage('Jitter, ms.')),
  latency: nullable(maxAverage('Latency, ms.')),
  packet_delay_variation: nullable(
    mapOf(integer('Count.'), 'Packets per bucket of delay variation (`d50`, `d70` … `d300`), count; sparse.'),
  ),
}

const streamMetrics = sparse(streamProperties, {
  title: 'StreamMetrics',
  description: 'Quality of one direction of the media stream at a gateway.',
})

const sdkStreamMetrics = sparse(
  {
    ...streamProperties,
    mos: nullable(minMaxAverage('Mean opinion score, 1.0–4.6.')),
    rtt: nullable(minMaxAverage('Round-trip time, ms.')),
    audio_in: nullable(maxAverage('Input level, raw; Twilio states no unit.')),
    audio_out: nullable(maxAverage('Output level, raw; Twilio states no unit.')),
  },
  {
    title: 'SdkStreamMetrics',
    description: 'Quality of one direction of the media stream at the Voice SDK.',
  },
)

const metrics = sparse(
  {
    inbound: nullable(placed('What the edge received.', streamMetrics)),
    outbound: nullable(placed('What the edge sent.', streamMetrics)),
  },
  { title: 'EdgeMetrics', description: 'Quality of the media stream at a gateway.' },
)

const sdkMetrics = sparse(
  {
    inbound: nullable(placed('What the edge received.', sdkStreamMetrics)),
    outbound: nullable(placed('What the edge sent.', sdkStreamMetrics)),
  },
  { title: 'SdkEdgeMetrics', description: 'Quality of the media stream at the Voice SDK.' },
)

const leg = {
  direction: openEnum(['inbound', 'outbound'], 'Direction of the leg, not that of the call.'),
  selected_region: text('Region that was asked for.'),
  region: text('Region.'),
}
const gateway = {
  ...leg,
  media_region: text('Region of the media gateway.'),
  signaling_region: text('Region of the signaling gateway.'),
  edge_location: text('Edge location.'),
}
const mediaAddresses = {
  twilio_media_ip: text("Address of Twilio's media gateway.", personalData),
  external_media_ip: text('Address the media came from or went to.', personalData),
}

const edge = <Properties extends TProperties>(title: string, description: string, properties: Properties) =>
  sparse(
    {
      metrics: nullable(metrics),
      properties: nullable(
        sparse(properties, {
          title: `${title}Properties`,
          description: `Where and how the ${description} took part.`,
        }),
      ),
    },
    { title, description: `The call as the ${description} saw it.` },
  )

export const carrierEdge = edge('CarrierEdge', 'gateway to the carrier', gateway)

export const clientEdge = edge('ClientEdge', 'gateway to the Voice SDK', { ...gateway, ...mediaAddresses })

export const sipEdge = edge('SipEdge', 'SIP gateway', {
  ...gateway,
  ...mediaAddresses,
  twilio_signaling_ip: text("Address of Twilio's signaling gateway.", personalData),
  external_signaling_ip: text('Address the signaling came from or went to.', personalData),
  sip_call_id: text('SIP Call-ID. May contain an address.', personalData),
  user_agent: text('SIP User-Agent.'),
  trunk_sid: text('The SIP trunk; may be empty.'),
})

export const sdkEdge = sparse(
  {
    metrics: nullable(sdkMetrics),
    properties: nullable(
      sparse(
        {
          ...leg,
          disconnected_by: openEnum(['remote', 'rejected'], 'Who ended the call, seen from the SDK.'),
          settings: nullable(
            sparse(
              {
                dscp: boolean('Whether packets are marked for quality of service.'),
                ice_restart_enabled: boolean('Whether ICE restarts are enabled.'),
                edge: text('Edge location in use.'),
                selected_edges: nullable(
                  Type.Array(Type.String(), { description: 'Edge locations the application asked for.' }),
                ),
              },
              { title: 'VoiceSdkSettings', description: 'Settings of the Voice SDK.' },
            ),
          ),
        },
        { title: 'SdkEdgeProperties', description: 'Where and how the Voice SDK took part.' },
      ),
    ),
    events: nullable(
      sparse(
        {
          levels: nullable(mapOf(integer('Count.'), 'Events per severity, count.')),
          groups: nullable(mapOf(integer('Count.'), 'Events per group, count.')),
          errors: nullable(mapOf(integer('Count.'), 'Events per error code, count.')),
          feedback: Type.Unknown({ description: 'Feedback of the user. Its shape is not public.' }),
        },
        { title: 'SdkEdgeEvents', description: 'What the Voice SDK reported during the call.' },
      ),
    ),
    tags: nullable(
      Type.Array(
        openEnum(
          ['high_latency', 'low_mos', 'high_jitter', 'high_packet_loss', 'ice_failure'],
          'A quality problem.',
        ),
        { description: 'Quality problems the Voice SDK noticed.' },
      ),
    ),
  },
  { title: 'SdkEdge', description: 'The call as the Voice SDK saw it.' },
)
