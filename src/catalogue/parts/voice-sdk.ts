import { Type } from 'typebox'
import { nullable, sparse } from './containers.js'
import { number, personalData, text } from './scalars.js'

const coordinates = {
  lat: number('Latitude, decimal degrees.', personalData),
  lon: number('Longitude, decimal degrees. `-0` occurs.', personalData),
}

export const geoLocation = sparse(coordinates, {
  title: 'GeoLocation',
  description: 'Where a party was, as far as Twilio could tell.',
})

export const geoLocationV1 = Type.Object(coordinates, {
  title: 'GeoLocationV1',
  description: 'Where a party was, both coordinates present.',
})

export const voiceSdk = sparse(
  {
    type: text('Kind of SDK.'),
    version: text('Version of the SDK.'),
    platform: text('Platform the SDK runs on.'),
    region: text('Region the SDK connected to.'),
    selected_region: text('Region the application asked for.'),
    edge_location: text('Edge location the SDK connected to.'),
    browser: nullable(
      sparse(
        { name: text('Name.'), major: text('Major version.'), version: text('Full version.') },
        { title: 'VoiceSdkBrowser', description: 'Browser the SDK ran in.' },
      ),
    ),
    os: nullable(
      sparse(
        { name: text('Name.'), version: text('Version.') },
        { title: 'VoiceSdkOs', description: 'Operating system the SDK ran on.' },
      ),
    ),
    device: nullable(
      sparse(
        {
          model: text('Model.'),
          type: text('Kind of device.'),
          vendor: text('Vendor.'),
          arch: text('Processor architecture.'),
        },
        { title: 'VoiceSdkDevice', description: 'Device the SDK ran on.' },
      ),
    ),
    app: nullable(
      sparse(
        { name: text('Name.'), version: text('Version.') },
        { title: 'VoiceSdkApp', description: 'Application that embeds the SDK.' },
      ),
    ),
  },
  { title: 'VoiceSdk', description: 'The Twilio Voice SDK that a party used.' },
)

/** What the Voice SDK says of itself and of where it runs. */
export const sdkMetadata = sparse(
  {
    client_name: text('Name of the client.', personalData),
    city: text('City.', personalData),
    country_code: text('Country, ISO 3166-1 alpha-2.'),
    country_subdivision: text('State or province, its name or its code.', personalData),
    ip_address: text('Public address of the client; Twilio may mask parts of it.', personalData),
    location: nullable(geoLocation),
    sdk: nullable(voiceSdk),
  },
  { title: 'SdkMetadata', description: 'The client that the Voice SDK ran in.' },
)
