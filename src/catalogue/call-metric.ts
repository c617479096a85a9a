import { type TObject, Type } from 'typebox'
import type { SchemaDefinition } from './define.js'
import { mapOf, nullable, placed, sparse } from './parts/containers.js'
import { gatewayMetadata, reportingEdge } from './parts/gateway.js'
import { integer, number, openEnum, sid, text, time } from './parts/scalars.js'
import { sdkMetadata } from './parts/voice-sdk.js'

const statisticObject = sparse(
  {
    min: number('Smallest value.'),
    max: number('Largest value.'),
    avg: number('Mean value.'),
    value: number('Value, where there is a single one.'),
  },
  { title: 'Statistic', description: 'Part of: smallest, largest, mean and single value.' },
)
const statistic = (place: string) => nullable(placed(place, statisticObject))

const codec = {
  codec: integer('RTP payload type: 0 is pcmu, 111 is opus.'),
  codec_name: text('Codec, for example `pcmu` or `opus`.'),
}

const sample = sparse(
  {
    ...codec,
    packets_received: integer('Packets received, count.'),
    packets_sent: integer('Packets sent, count.'),
    packets_lost: integer('Packets lost, count.'),
    bytes_received: integer('Bytes received, count.'),
    bytes_sent: integer('Bytes sent, count.'),
    packets_loss_percentage: number('Packets lost, percent, 0–100.'),
    jitter: statistic('Jitter, ms.'),
    rtt: statistic('Round-trip time, ms.'),
    latency: statistic('Latency, ms.'),
    mos: statistic('Mean opinion score.'),
    audio_in: statistic('Input level, raw; Twilio states no unit.'),
    audio_out: statistic('Output level, raw; Twilio states no unit.'),
    packet_delay_variation: nullable(
      mapOf(integer('Count.'), 'Packets per bucket of delay variation, count; sparse.'),
    ),
  },
  { title: 'MetricSample', description: 'Quality of the media stream over some time.' },
)

const measured = <Metadata extends TObject>(title: string, description: string, metadata: Metadata) =>
  nullable(
    sparse(
      {
        ...codec,
        interval: nullable(placed('Over the last ten seconds, or less at the end of the call.', sample)),
        cumulative: nullable(placed('Cumulative.', sample)),
        metadata: nullable(metadata),
      },
      { title, description },
    ),
  )

const gateway = measured('GatewayMetrics', 'What a gateway measured.', gatewayMetadata)

/** VoiceInsights.CallMetric: quality of a call over ten seconds, as one edge measured it. */
export const callMetric = {
  id: 'VoiceInsights.CallMetric',
  versions: [1, 2],
  types: {
    'com.twilio.voice.insights.call-metrics.gateway':
      'Measured every 10 seconds by a gateway, sent within about 90.',
    'com.twilio.voice.insights.call-metrics.sdk':
      'Measured every 10 seconds by the Voice SDK, sent within about 90.',
  },
  latest: Type.Object(
    {
      call_sid: sid('CA', 'The call.'),
      account_sid: sid('AC', 'The account or subaccount that owns the call.'),
      ...sparse(
        {
          timestamp: time('End of the ten seconds.'),
          edge: nullable(reportingEdge),
          direction: openEnum(['unknown', 'inbound', 'outbound', 'both'], 'Direction of the media stream.'),
          carrier_edge: gateway,
          sip_edge: gateway,
          client_edge: gateway,
          sdk_edge: measured('SdkMetrics', 'What the Voice SDK measured.', sdkMetadata),
        },
        {},
      ).properties,
    },
    { title: 'CallMetric', description: 'Quality of a call over ten seconds, as one edge measured it.' },
  ),
} satisfies SchemaDefinition
