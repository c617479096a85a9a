import { CloudEvent } from 'cloudevents'
import type { VoiceInsightsEvent } from './generated/types.js'

/**
 * An event as a `CloudEvent` of the official SDK, its data decoded: ready for `HTTP.structured`, `HTTP.binary`, Kafka
 * and MQTT. Nothing is invented or lost; `parseEvent` takes it back.
 *
 * The SDK itself cuts `time` to milliseconds in `HTTP.binary`, and makes one up when it receives an event without.
 *
 * @example
 * ```ts
 * const message = HTTP.structured(toCloudEvent(event))
 * ```
 */
export function toCloudEvent<Event extends VoiceInsightsEvent>(event: Event): CloudEvent<Event['data']> {
  // Not strict: the event was validated, and unknown attributes are kept whatever their names.
  const complete = new FaithfulCloudEvent<Event['data']>(event, false)
  if (event.time !== undefined) return complete
  // The constructor fills in a missing time and freezes the event: the same event, made again without it.
  const { time: _invented, ...attributes } = Object.getOwnPropertyDescriptors(complete)
  // Sound: the prototype and all own properties of a `CloudEvent`, of which `time` is optional.
  return Object.freeze(Object.create(FaithfulCloudEvent.prototype, attributes)) as CloudEvent<Event['data']>
}

/** The SDK writes `time` anew: cut to milliseconds, and not at all where there is none. This one leaves it alone. */
class FaithfulCloudEvent<Data> extends CloudEvent<Data> {
  override toJSON(): Record<string, unknown> {
    return Object.fromEntries(Object.entries(this))
  }
}
