import type { CallPartyV1, GatewayMetadata, SdkMetadata, VoiceSdk } from '../../generated/types.js'
import type { Call } from './facts.js'

/** Twilio's region and its edge location, and where all parties are. */
export const region = 'us1'
export const edgeLocation = 'ashburn'
const place = { city: 'New York', country_code: 'US', country_subdivision: 'NY' }
const nowhere = { city: '', country_code: '', country_subdivision: '' }
const location = { lat: 40.83885, lon: -74.0456829 }

const sdk: VoiceSdk = {
  type: 'voice-js',
  version: '2.11.0',
  platform: 'browser',
  region,
  selected_region: region,
  edge_location: edgeLocation,
  browser: { name: 'Firefox', major: '130', version: '130.0.1' },
  os: { name: 'Linux', version: '6' },
}

/** Who called, or who was called, every key present. */
export function partyOf(call: Call, side: 'from' | 'to'): CallPartyV1 {
  const address = call[side]
  const isClient = address.startsWith('client:')
  const isLocal = isClient || address.startsWith('+1')
  return {
    caller: call.from,
    callee: call.to,
    carrier: address.startsWith('+') ? 'Example Mobile' : '',
    connection: connectionOf(address, call.kind.connections[side === 'from' ? 0 : 1]),
    // The country code and up to three digits.
    number_prefix: /^\+(\d{1,4})/.exec(address)?.[1] ?? '',
    location: isLocal ? location : null,
    ...(isLocal ? place : nowhere),
    ip_address: isClient ? call.externalIp : '',
    sdk: isClient ? sdk : null,
  }
}

function connectionOf(address: string, usual: string): string {
  if (address.startsWith('client:')) return 'twilio_sdk'
  if (address.startsWith('sip:')) return usual === 'sip_trunk' ? usual : 'sip_interface'
  return usual === 'twilio_sdk' ? 'voip' : usual
}

/** The client that the Voice SDK runs in. */
export const clientOf = ({ from, externalIp }: Call): SdkMetadata => ({
  client_name: from,
  ...place,
  ip_address: externalIp,
  location,
  sdk,
})

/** The gateway that reports. */
export const gatewayOf = ({ twilioIp, externalIp }: Call): GatewayMetadata => ({
  region,
  edge_location: edgeLocation,
  twilio_ip: twilioIp,
  external_ip: externalIp,
})
