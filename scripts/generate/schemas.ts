import type { TObject } from 'typebox'
import { type Definitions, hoist } from './definitions.js'

const comment =
  "Written by the authors of voice-insights-events from Twilio's samples and documentation; not published by Twilio."

/** A schema on its own, as users get it: draft-07, standard keywords only, its own definitions inside. */
export function publish(schema: TObject): string {
  const definitions: Definitions = {}
  const { $ref } = hoist(schema, definitions)
  const key = $ref!.slice($ref!.lastIndexOf('/') + 1)
  const { [key]: main, ...parts } = definitions
  return JSON.stringify({
    $schema: 'http://json-schema.org/draft-07/schema#',
    $comment: comment,
    ...main,
    ...(Object.keys(parts).length > 0 && { definitions: parts }),
  })
}
