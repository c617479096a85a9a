import { CloudEvent } from 'cloudevents'
import type { VoiceInsightsEvent } from './generated/types.js'

/**
 * An event as a `CloudEvent` of the official SDK, its data decoded: ready for `HTTP.structured`, `HTTP.binary`, Kafka
 * and MQTT. No attribute is invented or lost, unless it is named like a method of the SDK; `parseEvent` takes it back.
 *
 * The SDK itself cuts `time` to milliseconds in `HTTP.binary`, and throws there if it is no time; it makes one up when
 * it receives an event without, and when it clones one.
 *
 * @example
 * ```ts
 * const message = HTTP.structured(toCloudEvent(event))
 * ```
 */
export function toCloudEvent<Event extends VoiceInsightsEvent>(event: Event): CloudEvent<Event['data']> {
  // The SDK's constructor makes up a missing time, and lets attributes replace its methods and its prototype.
  const attributes = Object.entries(event).filter(([name]) => !(name in FaithfulCloudEvent.prototype))
  const descriptors = attributes.map(([name, value]) => [name, { value: value, enumerable: true }])
  // Sound: the prototype and the attributes of a `CloudEvent`, as its constructor would have set them.
  return Object.freeze(
    Object.create(FaithfulCloudEvent.prototype, Object.fromEntries(descriptors) as PropertyDescriptorMap),
  ) as CloudEvent<Event['data']>
}

/** The SDK writes `time` anew: cut to milliseconds, and not at all where there is none. This one leaves it alone. */
class FaithfulCloudEvent extends CloudEvent {
  override toJSON(): Record<string, unknown> {
    return Object.fromEntries(Object.entries(this))
  }
}
