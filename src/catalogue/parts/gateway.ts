import { sparse } from './containers.js'
import { openEnum, personalData, text } from './scalars.js'

export const reportingEdge = openEnum(
  ['carrier_edge', 'sip_edge', 'sdk_edge', 'client_edge', 'unknown_edge'],
  'Edge that reported.',
)

export const gatewayMetadata = sparse(
  {
    region: text('Region of the gateway.'),
    edge_location: text('Edge location of the gateway.'),
    twilio_ip: text("Address of Twilio's gateway.", personalData),
    external_ip: text('Address at the other end.', personalData),
  },
  { title: 'GatewayMetadata', description: 'The gateway that reported.' },
)
