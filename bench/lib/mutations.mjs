// Bodies that every peer must take, and bodies that none may: checked before anything is timed.
import { bigBody, smallBody } from './events.mjs'

/** @param {(event: any, data: any) => void} change */
const changed = (change) => {
  const [event] = JSON.parse(smallBody)
  const data = JSON.parse(event.data)
  change(event, data)
  // Infinity stands for the JSON number that parses to it.
  const text = JSON.stringify(data, (_, value) => (value === Infinity ? '<1e999>' : value))
  return JSON.stringify([{ ...event, data: text.replaceAll('"<1e999>"', '1e999') }])
}

export const valid = {
  'the small event': smallBody,
  'the big event': bigBody,
  'unknown keys': changed((event, data) => Object.assign(data, { unheard_of: 1 })),
  'no attributes that may be absent': changed((event) => delete event.time),
  'null for an object that may be null': changed((_, data) => (data.from.location = null)),
}

export const invalid = {
  'no id': changed((event) => delete event.id),
  'an empty source': changed((event) => (event.source = '')),
  'specversion 0.3': changed((event) => (event.specversion = '0.3')),
  'a number as type': changed((event) => (event.type = 1)),
  'no call_sid': changed((_, data) => delete data.call_sid),
  'a call_sid that starts with AC': changed((_, data) => (data.call_sid = data.account_sid)),
  'null as account_sid': changed((_, data) => (data.account_sid = null)),
  'a string as duration': changed((_, data) => (data.duration = '0')),
  '1.5 as duration': changed((_, data) => (data.duration = 1.5)),
  '1e999 as duration': changed((_, data) => (data.duration = Infinity)),
  '1e999 as latitude': changed((_, data) => (data.from.location.lat = Infinity)),
  'no longitude': changed((_, data) => delete data.from.location.lon),
  'null as from': changed((_, data) => (data.from = null)),
  'no sdk_edge': changed((_, data) => delete data.sdk_edge),
  'an array as sdk_edge': changed((_, data) => (data.sdk_edge = [])),
  'a number among tags': changed((_, data) => (data.tags = ['silence', 1])),
  'a string in a map of counts': changed(
    (_, data) => (data.sdk_edge = { events: { levels: { INFO: '4' } } }),
  ),
  'data that is no JSON': changed((event) => event).replace('"data":"{', '"data":"'),
}
