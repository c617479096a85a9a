import { Type } from 'typebox'
import { nullable, sparse } from '../parts/containers.js'
import { openEnum, personalData, text } from '../parts/scalars.js'
import { geoLocation, geoLocationV1, voiceSdk } from '../parts/voice-sdk.js'

const partyProperties = {
  caller: text('Number (E.164), `client:NAME` or SIP URI that called.', personalData),
  callee: text('Number (E.164), `client:NAME` or SIP URI that was called.', personalData),
  carrier: text('Carrier, free text.'),
  connection: openEnum(
    ['landline', 'mobile', 'voip', 'pstn', 'twilio_sdk', 'sip_interface', 'sip_trunk'],
    'How the party was connected.',
  ),
  number_prefix: text('Country code and up to three digits, without `+`.', personalData),
  location: nullable(geoLocation),
  city: text('City.', personalData),
  country_code: text('Country, ISO 3166-1 alpha-2.'),
  country_subdivision: text('State or province, its name or its code.', personalData),
  ip_address: text('Public address of a client; Twilio may mask parts of it.', personalData),
  sdk: nullable(voiceSdk),
}

export const party = sparse(partyProperties, { title: 'CallParty', description: 'A party of the call.' })

export const partyV1 = Type.Object(
  { ...partyProperties, location: nullable(geoLocationV1) },
  { title: 'CallPartyV1', description: 'A party of the call, every key present.' },
)
