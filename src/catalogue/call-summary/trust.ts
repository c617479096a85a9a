import { nullable, sparse } from '../parts/containers.js'
import { boolean, openEnum, personalData, text } from '../parts/scalars.js'

export const trust = sparse(
  {
    verified_caller: nullable(
      sparse(
        { verified: boolean('Whether the caller was verified (SHAKEN/STIR).') },
        { title: 'VerifiedCaller', description: 'Verification of the caller.' },
      ),
    ),
    branded_call: nullable(
      sparse(
        {
          branded: boolean('Whether the call was branded.'),
          caller: text('Caller that was displayed.', personalData),
          use_case: text('Declared use case.'),
          branded_channel_sid: text('The branded channel.'),
          brand_sid: text('The brand.'),
          business_sid: text('The business.'),
        },
        { title: 'BrandedCall', description: 'Branding of the call, in its older shape.' },
      ),
    ),
    branded: nullable(
      sparse(
        {
          enabled: boolean('Whether branding was enabled.'),
          display_name: text('Name that was displayed.'),
          long_display_name: text('Long form of the name that was displayed.'),
          bundle_sid: text('The trust bundle.'),
          logo: boolean('Whether a logo was displayed.'),
          type: openEnum(['in_band', 'out_of_band'], 'How the branding was carried.'),
          use_case: text('Declared use case.'),
          call_reason: text('Declared reason for the call.'),
        },
        { title: 'Branded', description: 'Branding of the call, in its newer shape.' },
      ),
    ),
    business_profile: nullable(
      sparse(
        {
          bundle_sid: text('The trust bundle.'),
          identity: text('Kind of identity.'),
          industry: text('Industry of the business.'),
          type: text('Kind of business.'),
        },
        { title: 'BusinessProfile', description: 'The business on whose behalf the call was made.' },
      ),
    ),
    voice_integrity: nullable(
      sparse(
        {
          enabled: boolean('Whether Voice Integrity was enabled.'),
          bundle_sid: text('The trust bundle.'),
          use_case: text('Declared use case.'),
        },
        { title: 'VoiceIntegrity', description: 'Registration against spam labels.' },
      ),
    ),
  },
  { title: 'Trust', description: 'How far the called party could trust who called.' },
)
