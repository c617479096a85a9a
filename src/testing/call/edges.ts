import type { CallSummaryV1, SdkEdge, SipEdge } from '../../generated/types.js'
import type { Call } from './facts.js'
import type { Direction, EdgeName, GatewayName } from './kind.js'
import { gatewaySample, type Sample, sdkStream } from './media.js'
import { edgeLocation, region } from './parties.js'

export type Edges = Pick<CallSummaryV1, EdgeName>

/** What is known of the edges at first. */
export const noEdges: Edges = { sip_edge: null, carrier_edge: null, sdk_edge: null, client_edge: null }

/** The call as each edge that took part saw it. */
export function edgesOf(call: Call): Edges {
  const seen = call.kind.edges.map(([edge, direction]) => [
    edge,
    edge === 'sdk_edge' ? sdkEdge(call, direction) : gatewayEdge(call, edge, direction),
  ])
  // Sound: an edge of the Voice SDK stands under its own key; tests find no field where it is not listed.
  return { ...noEdges, ...(Object.fromEntries(seen) as Partial<Edges>) }
}

/** The edge of a SIP gateway has the fields of all gateways; the others have fewer. */
function gatewayEdge(call: Call, edge: GatewayName, direction: Direction): SipEdge {
  const { twilioIp, externalIp } = call
  return {
    ...metricsOf(call, edge, (sample, of) => gatewaySample(sample, of, edge)),
    properties: {
      direction,
      media_region: region,
      signaling_region: region,
      edge_location: edgeLocation,
      ...(edge !== 'carrier_edge' && { twilio_media_ip: twilioIp, external_media_ip: externalIp }),
      ...(edge === 'sip_edge' && {
        twilio_signaling_ip: twilioIp,
        external_signaling_ip: externalIp,
        sip_call_id: call.sipCallId,
        user_agent: 'Example PBX',
        trunk_sid: call.trunkSid,
      }),
    },
  }
}

const sdkEdge = (call: Call, direction: Direction): SdkEdge => ({
  ...metricsOf(call, 'sdk_edge', sdkStream),
  properties: {
    direction,
    region,
    selected_region: region,
    settings: { dscp: true, ice_restart_enabled: true, edge: edgeLocation, selected_edges: [edgeLocation] },
  },
  events: {
    levels: count(call.reports.map(({ level }) => level)),
    groups: count(call.reports.map(({ group }) => group)),
    errors: {},
  },
  tags: [...call.sdkTags],
})

/** What an edge measured in all; nothing where there were no media. */
function metricsOf<Stream>(
  { media }: Call,
  edge: EdgeName,
  write: (sample: Sample, of: Direction) => Stream,
) {
  const measured = media.get(edge)
  // Sound: an edge that measured has a sample.
  const stream = (of: Direction) => write(measured![of].at(-1)!.cumulative, of)
  return measured && { metrics: { inbound: stream('inbound'), outbound: stream('outbound') } }
}

/** How often each word occurs. */
const count = (words: readonly string[]): Record<string, number> =>
  Object.fromEntries(words.map((word) => [word, words.filter((other) => other === word).length]))
