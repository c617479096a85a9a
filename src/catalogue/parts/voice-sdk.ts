import { Type } from 'typebox'
import { nullable, sparse } from './containers.js'
import { number, personalData, text } from './scalars.js'

export const geoLocation = Type.Object(
  {
    lat: number('Latitude, decimal degrees.', personalData),
    lon: number('Longitude, decimal degrees. `-0` occurs.', personalData),
  },
  { title: 'GeoLocation', description: 'Where a party was, as far as Twilio could tell.' },
)

export const voiceSdk = sparse(
  {
    type: text('Kind of SDK, for example `voice-ios`.'),
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
