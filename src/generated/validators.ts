// Generated from src/catalogue by `npm run generate`. Do not edit.

import {
  isInteger,
  isList,
  isNonEmptyString,
  isNumber,
  isObject,
  isOptionalBoolean,
  isOptionalInteger,
  isOptionalNumber,
  isOptionalString,
  isString,
  type Report,
} from '../checks.js'

function StringOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (typeof data !== 'string' && data != null) {
    if (!report?.(pointer, 'string or null')) return false
  }
  return true
}

export function CloudEvent(data: any, pointer?: any, report?: Report): boolean {
  if (isObject(data)) {
    if (data.specversion === undefined) {
      if (!report?.(pointer + '/specversion', 'to be present')) return false
    }
    if (data.specversion !== undefined) {
      if ('1.0' !== data.specversion) {
        if (!report?.(pointer + '/specversion', '"1.0"')) return false
      }
    }
    if (!isNonEmptyString(data.type) && !report?.(pointer + '/type', 'non-empty string')) return false
    if (!isNonEmptyString(data.source) && !report?.(pointer + '/source', 'non-empty string')) return false
    if (!isNonEmptyString(data.id) && !report?.(pointer + '/id', 'non-empty string')) return false
    if (!StringOrNull(data.dataschema, report && pointer + '/dataschema', report)) return false
    if (!StringOrNull(data.datacontenttype, report && pointer + '/datacontenttype', report)) return false
    if (!StringOrNull(data.subject, report && pointer + '/subject', report)) return false
    if (!StringOrNull(data.time, report && pointer + '/time', report)) return false
  } else {
    if (!report?.(pointer, 'object')) return false
  }
  return true
}

function GeoLocationOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data)) {
    if (data != null && !report?.(pointer, 'object or null')) return false
  } else {
    if (!isOptionalNumber(data.lat) && !report?.(pointer + '/lat', 'number')) return false
    if (!isOptionalNumber(data.lon) && !report?.(pointer + '/lon', 'number')) return false
  }
  return true
}

function VoiceSdkBrowserOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data)) {
    if (data != null && !report?.(pointer, 'object or null')) return false
  } else {
    if (!isOptionalString(data.name) && !report?.(pointer + '/name', 'string')) return false
    if (!isOptionalString(data.major) && !report?.(pointer + '/major', 'string')) return false
    if (!isOptionalString(data.version) && !report?.(pointer + '/version', 'string')) return false
  }
  return true
}

function VoiceSdkOsOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data)) {
    if (data != null && !report?.(pointer, 'object or null')) return false
  } else {
    if (!isOptionalString(data.name) && !report?.(pointer + '/name', 'string')) return false
    if (!isOptionalString(data.version) && !report?.(pointer + '/version', 'string')) return false
  }
  return true
}

function VoiceSdkDeviceOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data)) {
    if (data != null && !report?.(pointer, 'object or null')) return false
  } else {
    if (!isOptionalString(data.model) && !report?.(pointer + '/model', 'string')) return false
    if (!isOptionalString(data.type) && !report?.(pointer + '/type', 'string')) return false
    if (!isOptionalString(data.vendor) && !report?.(pointer + '/vendor', 'string')) return false
    if (!isOptionalString(data.arch) && !report?.(pointer + '/arch', 'string')) return false
  }
  return true
}

function VoiceSdkOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data)) {
    if (data != null && !report?.(pointer, 'object or null')) return false
  } else {
    if (!isOptionalString(data.type) && !report?.(pointer + '/type', 'string')) return false
    if (!isOptionalString(data.version) && !report?.(pointer + '/version', 'string')) return false
    if (!isOptionalString(data.platform) && !report?.(pointer + '/platform', 'string')) return false
    if (!isOptionalString(data.region) && !report?.(pointer + '/region', 'string')) return false
    if (!isOptionalString(data.selected_region) && !report?.(pointer + '/selected_region', 'string'))
      return false
    if (!isOptionalString(data.edge_location) && !report?.(pointer + '/edge_location', 'string')) return false
    if (!VoiceSdkBrowserOrNull(data.browser, report && pointer + '/browser', report)) return false
    if (!VoiceSdkOsOrNull(data.os, report && pointer + '/os', report)) return false
    if (!VoiceSdkDeviceOrNull(data.device, report && pointer + '/device', report)) return false
    if (!VoiceSdkOsOrNull(data.app, report && pointer + '/app', report)) return false
  }
  return true
}

function CallPartyOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data)) {
    if (data != null && !report?.(pointer, 'object or null')) return false
  } else {
    if (!isOptionalString(data.caller) && !report?.(pointer + '/caller', 'string')) return false
    if (!isOptionalString(data.callee) && !report?.(pointer + '/callee', 'string')) return false
    if (!isOptionalString(data.carrier) && !report?.(pointer + '/carrier', 'string')) return false
    if (!isOptionalString(data.connection) && !report?.(pointer + '/connection', 'string')) return false
    if (!isOptionalString(data.number_prefix) && !report?.(pointer + '/number_prefix', 'string')) return false
    if (!GeoLocationOrNull(data.location, report && pointer + '/location', report)) return false
    if (!isOptionalString(data.city) && !report?.(pointer + '/city', 'string')) return false
    if (!isOptionalString(data.country_code) && !report?.(pointer + '/country_code', 'string')) return false
    if (!isOptionalString(data.country_subdivision) && !report?.(pointer + '/country_subdivision', 'string'))
      return false
    if (!isOptionalString(data.ip_address) && !report?.(pointer + '/ip_address', 'string')) return false
    if (!VoiceSdkOrNull(data.sdk, report && pointer + '/sdk', report)) return false
  }
  return true
}

function MaxAverageOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data)) {
    if (data != null && !report?.(pointer, 'object or null')) return false
  } else {
    if (!isOptionalNumber(data.max) && !report?.(pointer + '/max', 'number')) return false
    if (!isOptionalNumber(data.avg) && !report?.(pointer + '/avg', 'number')) return false
  }
  return true
}

function MapOfIntegerOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data)) {
    if (data != null && !report?.(pointer, 'object or null')) return false
  } else {
    for (const key0 in data) {
      let data0 = data[key0]
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        if (!report?.(pointer + '/*', 'integer')) return false
      }
    }
  }
  return true
}

function StreamMetricsOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data)) {
    if (data != null && !report?.(pointer, 'object or null')) return false
  } else {
    if (!isOptionalInteger(data.codec) && !report?.(pointer + '/codec', 'integer')) return false
    if (!isOptionalString(data.codec_name) && !report?.(pointer + '/codec_name', 'string')) return false
    if (!isOptionalInteger(data.packets_received) && !report?.(pointer + '/packets_received', 'integer'))
      return false
    if (!isOptionalInteger(data.packets_sent) && !report?.(pointer + '/packets_sent', 'integer')) return false
    if (!isOptionalInteger(data.packets_lost) && !report?.(pointer + '/packets_lost', 'integer')) return false
    if (
      !isOptionalNumber(data.packets_loss_percentage) &&
      !report?.(pointer + '/packets_loss_percentage', 'number')
    )
      return false
    if (!MaxAverageOrNull(data.jitter, report && pointer + '/jitter', report)) return false
    if (!MaxAverageOrNull(data.latency, report && pointer + '/latency', report)) return false
    if (
      !MapOfIntegerOrNull(data.packet_delay_variation, report && pointer + '/packet_delay_variation', report)
    )
      return false
  }
  return true
}

function EdgeMetricsOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data)) {
    if (data != null && !report?.(pointer, 'object or null')) return false
  } else {
    if (!StreamMetricsOrNull(data.inbound, report && pointer + '/inbound', report)) return false
    if (!StreamMetricsOrNull(data.outbound, report && pointer + '/outbound', report)) return false
  }
  return true
}

function SipEdgePropertiesOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data)) {
    if (data != null && !report?.(pointer, 'object or null')) return false
  } else {
    if (!isOptionalString(data.direction) && !report?.(pointer + '/direction', 'string')) return false
    if (!isOptionalString(data.selected_region) && !report?.(pointer + '/selected_region', 'string'))
      return false
    if (!isOptionalString(data.region) && !report?.(pointer + '/region', 'string')) return false
    if (!isOptionalString(data.media_region) && !report?.(pointer + '/media_region', 'string')) return false
    if (!isOptionalString(data.signaling_region) && !report?.(pointer + '/signaling_region', 'string'))
      return false
    if (!isOptionalString(data.edge_location) && !report?.(pointer + '/edge_location', 'string')) return false
    if (!isOptionalString(data.twilio_media_ip) && !report?.(pointer + '/twilio_media_ip', 'string'))
      return false
    if (!isOptionalString(data.external_media_ip) && !report?.(pointer + '/external_media_ip', 'string'))
      return false
    if (!isOptionalString(data.twilio_signaling_ip) && !report?.(pointer + '/twilio_signaling_ip', 'string'))
      return false
    if (
      !isOptionalString(data.external_signaling_ip) &&
      !report?.(pointer + '/external_signaling_ip', 'string')
    )
      return false
    if (!isOptionalString(data.sip_call_id) && !report?.(pointer + '/sip_call_id', 'string')) return false
    if (!isOptionalString(data.user_agent) && !report?.(pointer + '/user_agent', 'string')) return false
    if (!isOptionalString(data.trunk_sid) && !report?.(pointer + '/trunk_sid', 'string')) return false
  }
  return true
}

function SipEdgeOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data)) {
    if (data != null && !report?.(pointer, 'object or null')) return false
  } else {
    if (!EdgeMetricsOrNull(data.metrics, report && pointer + '/metrics', report)) return false
    if (!SipEdgePropertiesOrNull(data.properties, report && pointer + '/properties', report)) return false
  }
  return true
}

function CarrierEdgePropertiesOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data)) {
    if (data != null && !report?.(pointer, 'object or null')) return false
  } else {
    if (!isOptionalString(data.direction) && !report?.(pointer + '/direction', 'string')) return false
    if (!isOptionalString(data.selected_region) && !report?.(pointer + '/selected_region', 'string'))
      return false
    if (!isOptionalString(data.region) && !report?.(pointer + '/region', 'string')) return false
    if (!isOptionalString(data.media_region) && !report?.(pointer + '/media_region', 'string')) return false
    if (!isOptionalString(data.signaling_region) && !report?.(pointer + '/signaling_region', 'string'))
      return false
    if (!isOptionalString(data.edge_location) && !report?.(pointer + '/edge_location', 'string')) return false
  }
  return true
}

function CarrierEdgeOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data)) {
    if (data != null && !report?.(pointer, 'object or null')) return false
  } else {
    if (!EdgeMetricsOrNull(data.metrics, report && pointer + '/metrics', report)) return false
    if (!CarrierEdgePropertiesOrNull(data.properties, report && pointer + '/properties', report)) return false
  }
  return true
}

function MinMaxAverageOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data)) {
    if (data != null && !report?.(pointer, 'object or null')) return false
  } else {
    if (!isOptionalNumber(data.min) && !report?.(pointer + '/min', 'number')) return false
    if (!isOptionalNumber(data.max) && !report?.(pointer + '/max', 'number')) return false
    if (!isOptionalNumber(data.avg) && !report?.(pointer + '/avg', 'number')) return false
  }
  return true
}

function SdkStreamMetricsOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data)) {
    if (data != null && !report?.(pointer, 'object or null')) return false
  } else {
    if (!isOptionalInteger(data.codec) && !report?.(pointer + '/codec', 'integer')) return false
    if (!isOptionalString(data.codec_name) && !report?.(pointer + '/codec_name', 'string')) return false
    if (!isOptionalInteger(data.packets_received) && !report?.(pointer + '/packets_received', 'integer'))
      return false
    if (!isOptionalInteger(data.packets_sent) && !report?.(pointer + '/packets_sent', 'integer')) return false
    if (!isOptionalInteger(data.packets_lost) && !report?.(pointer + '/packets_lost', 'integer')) return false
    if (
      !isOptionalNumber(data.packets_loss_percentage) &&
      !report?.(pointer + '/packets_loss_percentage', 'number')
    )
      return false
    if (!MaxAverageOrNull(data.jitter, report && pointer + '/jitter', report)) return false
    if (!MaxAverageOrNull(data.latency, report && pointer + '/latency', report)) return false
    if (
      !MapOfIntegerOrNull(data.packet_delay_variation, report && pointer + '/packet_delay_variation', report)
    )
      return false
    if (!MinMaxAverageOrNull(data.mos, report && pointer + '/mos', report)) return false
    if (!MinMaxAverageOrNull(data.rtt, report && pointer + '/rtt', report)) return false
    if (!MaxAverageOrNull(data.audio_in, report && pointer + '/audio_in', report)) return false
    if (!MaxAverageOrNull(data.audio_out, report && pointer + '/audio_out', report)) return false
  }
  return true
}

function SdkEdgeMetricsOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data)) {
    if (data != null && !report?.(pointer, 'object or null')) return false
  } else {
    if (!SdkStreamMetricsOrNull(data.inbound, report && pointer + '/inbound', report)) return false
    if (!SdkStreamMetricsOrNull(data.outbound, report && pointer + '/outbound', report)) return false
  }
  return true
}

function ListOfStringOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isList(data)) {
    if (data != null && !report?.(pointer, 'array or null')) return false
  } else {
    const len0 = data.length
    for (let i0 = 0; i0 < len0; i0++) {
      if (typeof data[i0] !== 'string') {
        if (!report?.(pointer + '/' + i0, 'string')) return false
      }
    }
  }
  return true
}

function VoiceSdkSettingsOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data)) {
    if (data != null && !report?.(pointer, 'object or null')) return false
  } else {
    if (!isOptionalBoolean(data.dscp) && !report?.(pointer + '/dscp', 'boolean')) return false
    if (
      !isOptionalBoolean(data.ice_restart_enabled) &&
      !report?.(pointer + '/ice_restart_enabled', 'boolean')
    )
      return false
    if (!isOptionalString(data.edge) && !report?.(pointer + '/edge', 'string')) return false
    if (!ListOfStringOrNull(data.selected_edges, report && pointer + '/selected_edges', report)) return false
  }
  return true
}

function SdkEdgePropertiesOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data)) {
    if (data != null && !report?.(pointer, 'object or null')) return false
  } else {
    if (!isOptionalString(data.direction) && !report?.(pointer + '/direction', 'string')) return false
    if (!isOptionalString(data.selected_region) && !report?.(pointer + '/selected_region', 'string'))
      return false
    if (!isOptionalString(data.region) && !report?.(pointer + '/region', 'string')) return false
    if (!isOptionalString(data.disconnected_by) && !report?.(pointer + '/disconnected_by', 'string'))
      return false
    if (!VoiceSdkSettingsOrNull(data.settings, report && pointer + '/settings', report)) return false
  }
  return true
}

function SdkEdgeEventsOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data)) {
    if (data != null && !report?.(pointer, 'object or null')) return false
  } else {
    if (!MapOfIntegerOrNull(data.levels, report && pointer + '/levels', report)) return false
    if (!MapOfIntegerOrNull(data.groups, report && pointer + '/groups', report)) return false
    if (!MapOfIntegerOrNull(data.errors, report && pointer + '/errors', report)) return false
  }
  return true
}

function SdkEdgeOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data)) {
    if (data != null && !report?.(pointer, 'object or null')) return false
  } else {
    if (!SdkEdgeMetricsOrNull(data.metrics, report && pointer + '/metrics', report)) return false
    if (!SdkEdgePropertiesOrNull(data.properties, report && pointer + '/properties', report)) return false
    if (!SdkEdgeEventsOrNull(data.events, report && pointer + '/events', report)) return false
    if (!ListOfStringOrNull(data.tags, report && pointer + '/tags', report)) return false
  }
  return true
}

function ClientEdgePropertiesOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data)) {
    if (data != null && !report?.(pointer, 'object or null')) return false
  } else {
    if (!isOptionalString(data.direction) && !report?.(pointer + '/direction', 'string')) return false
    if (!isOptionalString(data.selected_region) && !report?.(pointer + '/selected_region', 'string'))
      return false
    if (!isOptionalString(data.region) && !report?.(pointer + '/region', 'string')) return false
    if (!isOptionalString(data.media_region) && !report?.(pointer + '/media_region', 'string')) return false
    if (!isOptionalString(data.signaling_region) && !report?.(pointer + '/signaling_region', 'string'))
      return false
    if (!isOptionalString(data.edge_location) && !report?.(pointer + '/edge_location', 'string')) return false
    if (!isOptionalString(data.twilio_media_ip) && !report?.(pointer + '/twilio_media_ip', 'string'))
      return false
    if (!isOptionalString(data.external_media_ip) && !report?.(pointer + '/external_media_ip', 'string'))
      return false
  }
  return true
}

function ClientEdgeOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data)) {
    if (data != null && !report?.(pointer, 'object or null')) return false
  } else {
    if (!EdgeMetricsOrNull(data.metrics, report && pointer + '/metrics', report)) return false
    if (!ClientEdgePropertiesOrNull(data.properties, report && pointer + '/properties', report)) return false
  }
  return true
}

function CallAttributesOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data)) {
    if (data != null && !report?.(pointer, 'object or null')) return false
  } else {
    if (
      !isOptionalBoolean(data.conference_participant) &&
      !report?.(pointer + '/conference_participant', 'boolean')
    )
      return false
  }
  return true
}

function MapOfAnythingOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data) && data != null) {
    if (!report?.(pointer, 'object or null')) return false
  }
  return true
}

function CallPropertiesOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data)) {
    if (data != null && !report?.(pointer, 'object or null')) return false
  } else {
    if (
      !isOptionalInteger(data.last_sip_response_num) &&
      !report?.(pointer + '/last_sip_response_num', 'integer')
    )
      return false
    if (!isOptionalInteger(data.pdd_ms) && !report?.(pointer + '/pdd_ms', 'integer')) return false
    if (!isOptionalString(data.disconnected_by) && !report?.(pointer + '/disconnected_by', 'string'))
      return false
    if (!isOptionalString(data.direction) && !report?.(pointer + '/direction', 'string')) return false
    if (!isOptionalInteger(data.queue_time) && !report?.(pointer + '/queue_time', 'integer')) return false
    if (!isOptionalInteger(data.q850_cause) && !report?.(pointer + '/q850_cause', 'integer')) return false
    if (!isOptionalString(data.route_id) && !report?.(pointer + '/route_id', 'string')) return false
    if (!isOptionalString(data.media_region) && !report?.(pointer + '/media_region', 'string')) return false
    if (!isOptionalString(data.signaling_region) && !report?.(pointer + '/signaling_region', 'string'))
      return false
    if (!isOptionalString(data.selected_region) && !report?.(pointer + '/selected_region', 'string'))
      return false
    if (!isOptionalString(data.region) && !report?.(pointer + '/region', 'string')) return false
    if (!isOptionalString(data.twilio_media_ip) && !report?.(pointer + '/twilio_media_ip', 'string'))
      return false
    if (!isOptionalString(data.twilio_signaling_ip) && !report?.(pointer + '/twilio_signaling_ip', 'string'))
      return false
    if (!isOptionalString(data.external_media_ip) && !report?.(pointer + '/external_media_ip', 'string'))
      return false
    if (
      !isOptionalString(data.external_signaling_ip) &&
      !report?.(pointer + '/external_signaling_ip', 'string')
    )
      return false
    if (!isOptionalString(data.sip_call_id) && !report?.(pointer + '/sip_call_id', 'string')) return false
    if (!isOptionalString(data.user_agent) && !report?.(pointer + '/user_agent', 'string')) return false
    if (!isOptionalString(data.trunk_sid) && !report?.(pointer + '/trunk_sid', 'string')) return false
    if (!MapOfAnythingOrNull(data.settings, report && pointer + '/settings', report)) return false
  }
  return true
}

function VerifiedCallerOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data)) {
    if (data != null && !report?.(pointer, 'object or null')) return false
  } else {
    if (!isOptionalBoolean(data.verified) && !report?.(pointer + '/verified', 'boolean')) return false
  }
  return true
}

function BrandedCallOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data)) {
    if (data != null && !report?.(pointer, 'object or null')) return false
  } else {
    if (!isOptionalBoolean(data.branded) && !report?.(pointer + '/branded', 'boolean')) return false
    if (!isOptionalString(data.caller) && !report?.(pointer + '/caller', 'string')) return false
    if (!isOptionalString(data.use_case) && !report?.(pointer + '/use_case', 'string')) return false
    if (!isOptionalString(data.branded_channel_sid) && !report?.(pointer + '/branded_channel_sid', 'string'))
      return false
    if (!isOptionalString(data.brand_sid) && !report?.(pointer + '/brand_sid', 'string')) return false
    if (!isOptionalString(data.business_sid) && !report?.(pointer + '/business_sid', 'string')) return false
  }
  return true
}

function BrandedOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data)) {
    if (data != null && !report?.(pointer, 'object or null')) return false
  } else {
    if (!isOptionalBoolean(data.enabled) && !report?.(pointer + '/enabled', 'boolean')) return false
    if (!isOptionalString(data.display_name) && !report?.(pointer + '/display_name', 'string')) return false
    if (!isOptionalString(data.long_display_name) && !report?.(pointer + '/long_display_name', 'string'))
      return false
    if (!isOptionalString(data.bundle_sid) && !report?.(pointer + '/bundle_sid', 'string')) return false
    if (!isOptionalBoolean(data.logo) && !report?.(pointer + '/logo', 'boolean')) return false
    if (!isOptionalString(data.type) && !report?.(pointer + '/type', 'string')) return false
    if (!isOptionalString(data.use_case) && !report?.(pointer + '/use_case', 'string')) return false
    if (!isOptionalString(data.call_reason) && !report?.(pointer + '/call_reason', 'string')) return false
  }
  return true
}

function BusinessProfileOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data)) {
    if (data != null && !report?.(pointer, 'object or null')) return false
  } else {
    if (!isOptionalString(data.bundle_sid) && !report?.(pointer + '/bundle_sid', 'string')) return false
    if (!isOptionalString(data.identity) && !report?.(pointer + '/identity', 'string')) return false
    if (!isOptionalString(data.industry) && !report?.(pointer + '/industry', 'string')) return false
    if (!isOptionalString(data.type) && !report?.(pointer + '/type', 'string')) return false
  }
  return true
}

function VoiceIntegrityOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data)) {
    if (data != null && !report?.(pointer, 'object or null')) return false
  } else {
    if (!isOptionalBoolean(data.enabled) && !report?.(pointer + '/enabled', 'boolean')) return false
    if (!isOptionalString(data.bundle_sid) && !report?.(pointer + '/bundle_sid', 'string')) return false
    if (!isOptionalString(data.use_case) && !report?.(pointer + '/use_case', 'string')) return false
  }
  return true
}

function TrustOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data)) {
    if (data != null && !report?.(pointer, 'object or null')) return false
  } else {
    if (!VerifiedCallerOrNull(data.verified_caller, report && pointer + '/verified_caller', report))
      return false
    if (!BrandedCallOrNull(data.branded_call, report && pointer + '/branded_call', report)) return false
    if (!BrandedOrNull(data.branded, report && pointer + '/branded', report)) return false
    if (!BusinessProfileOrNull(data.business_profile, report && pointer + '/business_profile', report))
      return false
    if (!VoiceIntegrityOrNull(data.voice_integrity, report && pointer + '/voice_integrity', report))
      return false
  }
  return true
}

function CallAnnotationOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data)) {
    if (data != null && !report?.(pointer, 'object or null')) return false
  } else {
    if (!isOptionalString(data.answered_by) && !report?.(pointer + '/answered_by', 'string')) return false
    if (!isOptionalString(data.connectivity_issue) && !report?.(pointer + '/connectivity_issue', 'string'))
      return false
    if (!ListOfStringOrNull(data.quality_issues, report && pointer + '/quality_issues', report)) return false
    if (!isOptionalBoolean(data.spam) && !report?.(pointer + '/spam', 'boolean')) return false
    if (!isOptionalInteger(data.call_score) && !report?.(pointer + '/call_score', 'integer')) return false
    if (!isOptionalString(data.comment) && !report?.(pointer + '/comment', 'string')) return false
    if (!isOptionalString(data.incident) && !report?.(pointer + '/incident', 'string')) return false
  }
  return true
}

function AgentTokensOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data)) {
    if (data != null && !report?.(pointer, 'object or null')) return false
  } else {
    if (!isOptionalInteger(data.total) && !report?.(pointer + '/total', 'integer')) return false
    if (!MinMaxAverageOrNull(data.tokens_per_second, report && pointer + '/tokens_per_second', report))
      return false
  }
  return true
}

function AgentWordsOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data)) {
    if (data != null && !report?.(pointer, 'object or null')) return false
  } else {
    if (!isOptionalInteger(data.total) && !report?.(pointer + '/total', 'integer')) return false
    if (!MinMaxAverageOrNull(data.words_per_minute, report && pointer + '/words_per_minute', report))
      return false
  }
  return true
}

function AgentInterruptionsOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data)) {
    if (data != null && !report?.(pointer, 'object or null')) return false
  } else {
    if (!isOptionalInteger(data.customer_to_agent) && !report?.(pointer + '/customer_to_agent', 'integer'))
      return false
    if (!isOptionalInteger(data.agent_to_customer) && !report?.(pointer + '/agent_to_customer', 'integer'))
      return false
  }
  return true
}

function AgentSessionSummary(data: any, pointer?: any, report?: Report): boolean {
  if (isObject(data)) {
    if (!isOptionalString(data.session_id) && !report?.(pointer + '/session_id', 'string')) return false
    if (!MinMaxAverageOrNull(data.tts_latency_ms, report && pointer + '/tts_latency_ms', report)) return false
    if (!MinMaxAverageOrNull(data.stt_latency_ms, report && pointer + '/stt_latency_ms', report)) return false
    if (!MinMaxAverageOrNull(data.network_latency_ms, report && pointer + '/network_latency_ms', report))
      return false
    if (
      !MinMaxAverageOrNull(data.time_to_first_audio_ms, report && pointer + '/time_to_first_audio_ms', report)
    )
      return false
    if (
      !MinMaxAverageOrNull(data.application_latency_ms, report && pointer + '/application_latency_ms', report)
    )
      return false
    if (!AgentTokensOrNull(data.tokens, report && pointer + '/tokens', report)) return false
    if (!AgentWordsOrNull(data.words, report && pointer + '/words', report)) return false
    if (!isOptionalInteger(data.turns) && !report?.(pointer + '/turns', 'integer')) return false
    if (!AgentInterruptionsOrNull(data.interruptions, report && pointer + '/interruptions', report))
      return false
    if (!isOptionalString(data.session_state) && !report?.(pointer + '/session_state', 'string')) return false
  } else {
    if (!report?.(pointer, 'object')) return false
  }
  return true
}

function StringFromCA(data: any, pointer?: any, report?: Report): boolean {
  if (typeof data === 'string') {
    if (!data.startsWith('CA')) {
      if (!report?.(pointer, 'string that starts with CA')) return false
    }
  } else {
    if (!report?.(pointer, 'string')) return false
  }
  return true
}

function StringFromAC(data: any, pointer?: any, report?: Report): boolean {
  if (typeof data === 'string') {
    if (!data.startsWith('AC')) {
      if (!report?.(pointer, 'string that starts with AC')) return false
    }
  } else {
    if (!report?.(pointer, 'string')) return false
  }
  return true
}

function ListOfAgentSessionSummaryOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isList(data)) {
    if (data != null && !report?.(pointer, 'array or null')) return false
  } else {
    const len0 = data.length
    for (let i0 = 0; i0 < len0; i0++) {
      if (!AgentSessionSummary(data[i0], report && pointer + '/' + i0, report)) return false
    }
  }
  return true
}

export function CallSummary(data: any, pointer?: any, report?: Report): boolean {
  if (isObject(data)) {
    if (!StringFromCA(data.call_sid, report && pointer + '/call_sid', report)) return false
    if (!StringFromAC(data.account_sid, report && pointer + '/account_sid', report)) return false
    if (!isOptionalString(data.created_time) && !report?.(pointer + '/created_time', 'string')) return false
    if (!isOptionalString(data.parent_call_sid) && !report?.(pointer + '/parent_call_sid', 'string'))
      return false
    if (!isOptionalString(data.parent_account_sid) && !report?.(pointer + '/parent_account_sid', 'string'))
      return false
    if (!isOptionalString(data.start_time) && !report?.(pointer + '/start_time', 'string')) return false
    if (!isOptionalString(data.end_time) && !report?.(pointer + '/end_time', 'string')) return false
    if (!isOptionalInteger(data.duration) && !report?.(pointer + '/duration', 'integer')) return false
    if (!isOptionalInteger(data.connect_duration) && !report?.(pointer + '/connect_duration', 'integer'))
      return false
    if (!isOptionalString(data.call_type) && !report?.(pointer + '/call_type', 'string')) return false
    if (!isOptionalString(data.call_state) && !report?.(pointer + '/call_state', 'string')) return false
    if (!isOptionalString(data.processing_state) && !report?.(pointer + '/processing_state', 'string'))
      return false
    if (!isOptionalInteger(data.processing_version) && !report?.(pointer + '/processing_version', 'integer'))
      return false
    if (!isOptionalString(data.answered_by) && !report?.(pointer + '/answered_by', 'string')) return false
    if (!CallPartyOrNull(data.from, report && pointer + '/from', report)) return false
    if (!CallPartyOrNull(data.to, report && pointer + '/to', report)) return false
    if (!SipEdgeOrNull(data.sip_edge, report && pointer + '/sip_edge', report)) return false
    if (!CarrierEdgeOrNull(data.carrier_edge, report && pointer + '/carrier_edge', report)) return false
    if (!SdkEdgeOrNull(data.sdk_edge, report && pointer + '/sdk_edge', report)) return false
    if (!ClientEdgeOrNull(data.client_edge, report && pointer + '/client_edge', report)) return false
    if (!ListOfStringOrNull(data.tags, report && pointer + '/tags', report)) return false
    if (!CallAttributesOrNull(data.attributes, report && pointer + '/attributes', report)) return false
    if (!CallPropertiesOrNull(data.properties, report && pointer + '/properties', report)) return false
    if (!TrustOrNull(data.trust, report && pointer + '/trust', report)) return false
    if (!CallAnnotationOrNull(data.annotation, report && pointer + '/annotation', report)) return false
    if (
      !ListOfAgentSessionSummaryOrNull(
        data.agent_session_summaries,
        report && pointer + '/agent_session_summaries',
        report,
      )
    )
      return false
  } else {
    if (!report?.(pointer, 'object')) return false
  }
  return true
}

function GeoLocationV1OrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data)) {
    if (data != null && !report?.(pointer, 'object or null')) return false
  } else {
    if (!isNumber(data.lat) && !report?.(pointer + '/lat', 'number')) return false
    if (!isNumber(data.lon) && !report?.(pointer + '/lon', 'number')) return false
  }
  return true
}

function CallPartyV1(data: any, pointer?: any, report?: Report): boolean {
  if (isObject(data)) {
    if (data.location === undefined) {
      if (!report?.(pointer + '/location', 'to be present')) return false
    }
    if (data.sdk === undefined) {
      if (!report?.(pointer + '/sdk', 'to be present')) return false
    }
    if (!isString(data.caller) && !report?.(pointer + '/caller', 'string')) return false
    if (!isString(data.callee) && !report?.(pointer + '/callee', 'string')) return false
    if (!isString(data.carrier) && !report?.(pointer + '/carrier', 'string')) return false
    if (!isString(data.connection) && !report?.(pointer + '/connection', 'string')) return false
    if (!isString(data.number_prefix) && !report?.(pointer + '/number_prefix', 'string')) return false
    if (!GeoLocationV1OrNull(data.location, report && pointer + '/location', report)) return false
    if (!isString(data.city) && !report?.(pointer + '/city', 'string')) return false
    if (!isString(data.country_code) && !report?.(pointer + '/country_code', 'string')) return false
    if (!isString(data.country_subdivision) && !report?.(pointer + '/country_subdivision', 'string'))
      return false
    if (!isString(data.ip_address) && !report?.(pointer + '/ip_address', 'string')) return false
    if (!VoiceSdkOrNull(data.sdk, report && pointer + '/sdk', report)) return false
  } else {
    if (!report?.(pointer, 'object')) return false
  }
  return true
}

function CallPropertiesV1(data: any, pointer?: any, report?: Report): boolean {
  if (isObject(data)) {
    if (data.settings === undefined) {
      if (!report?.(pointer + '/settings', 'to be present')) return false
    }
    if (!isInteger(data.last_sip_response_num) && !report?.(pointer + '/last_sip_response_num', 'integer'))
      return false
    if (!isInteger(data.pdd_ms) && !report?.(pointer + '/pdd_ms', 'integer')) return false
    if (!isString(data.disconnected_by) && !report?.(pointer + '/disconnected_by', 'string')) return false
    if (!isString(data.direction) && !report?.(pointer + '/direction', 'string')) return false
    if (!isInteger(data.q850_cause) && !report?.(pointer + '/q850_cause', 'integer')) return false
    if (!isString(data.route_id) && !report?.(pointer + '/route_id', 'string')) return false
    if (!isString(data.media_region) && !report?.(pointer + '/media_region', 'string')) return false
    if (!isString(data.signaling_region) && !report?.(pointer + '/signaling_region', 'string')) return false
    if (!isString(data.selected_region) && !report?.(pointer + '/selected_region', 'string')) return false
    if (!isString(data.region) && !report?.(pointer + '/region', 'string')) return false
    if (!isString(data.twilio_media_ip) && !report?.(pointer + '/twilio_media_ip', 'string')) return false
    if (!isString(data.twilio_signaling_ip) && !report?.(pointer + '/twilio_signaling_ip', 'string'))
      return false
    if (!isString(data.external_media_ip) && !report?.(pointer + '/external_media_ip', 'string')) return false
    if (!isString(data.external_signaling_ip) && !report?.(pointer + '/external_signaling_ip', 'string'))
      return false
    if (!isString(data.sip_call_id) && !report?.(pointer + '/sip_call_id', 'string')) return false
    if (!isString(data.user_agent) && !report?.(pointer + '/user_agent', 'string')) return false
    if (!isString(data.trunk_sid) && !report?.(pointer + '/trunk_sid', 'string')) return false
    if (!MapOfAnythingOrNull(data.settings, report && pointer + '/settings', report)) return false
  } else {
    if (!report?.(pointer, 'object')) return false
  }
  return true
}

function ListOfString(data: any, pointer?: any, report?: Report): boolean {
  if (isList(data)) {
    const len0 = data.length
    for (let i0 = 0; i0 < len0; i0++) {
      if (typeof data[i0] !== 'string') {
        if (!report?.(pointer + '/' + i0, 'string')) return false
      }
    }
  } else {
    if (!report?.(pointer, 'array')) return false
  }
  return true
}

export function CallSummaryV1(data: any, pointer?: any, report?: Report): boolean {
  if (isObject(data)) {
    if (data.sip_edge === undefined) {
      if (!report?.(pointer + '/sip_edge', 'to be present')) return false
    }
    if (data.carrier_edge === undefined) {
      if (!report?.(pointer + '/carrier_edge', 'to be present')) return false
    }
    if (data.sdk_edge === undefined) {
      if (!report?.(pointer + '/sdk_edge', 'to be present')) return false
    }
    if (data.client_edge === undefined) {
      if (!report?.(pointer + '/client_edge', 'to be present')) return false
    }
    if (data.attributes === undefined) {
      if (!report?.(pointer + '/attributes', 'to be present')) return false
    }
    if (!StringFromCA(data.call_sid, report && pointer + '/call_sid', report)) return false
    if (!StringFromAC(data.account_sid, report && pointer + '/account_sid', report)) return false
    if (!isString(data.parent_call_sid) && !report?.(pointer + '/parent_call_sid', 'string')) return false
    if (!isString(data.parent_account_sid) && !report?.(pointer + '/parent_account_sid', 'string'))
      return false
    if (!isString(data.start_time) && !report?.(pointer + '/start_time', 'string')) return false
    if (!isString(data.end_time) && !report?.(pointer + '/end_time', 'string')) return false
    if (!isInteger(data.duration) && !report?.(pointer + '/duration', 'integer')) return false
    if (!isInteger(data.connect_duration) && !report?.(pointer + '/connect_duration', 'integer')) return false
    if (!isString(data.call_type) && !report?.(pointer + '/call_type', 'string')) return false
    if (!isString(data.call_state) && !report?.(pointer + '/call_state', 'string')) return false
    if (!isString(data.processing_state) && !report?.(pointer + '/processing_state', 'string')) return false
    if (!isInteger(data.processing_version) && !report?.(pointer + '/processing_version', 'integer'))
      return false
    if (!CallPartyV1(data.from, report && pointer + '/from', report)) return false
    if (!CallPartyV1(data.to, report && pointer + '/to', report)) return false
    if (!SipEdgeOrNull(data.sip_edge, report && pointer + '/sip_edge', report)) return false
    if (!CarrierEdgeOrNull(data.carrier_edge, report && pointer + '/carrier_edge', report)) return false
    if (!SdkEdgeOrNull(data.sdk_edge, report && pointer + '/sdk_edge', report)) return false
    if (!ClientEdgeOrNull(data.client_edge, report && pointer + '/client_edge', report)) return false
    if (!ListOfString(data.tags, report && pointer + '/tags', report)) return false
    if (!CallAttributesOrNull(data.attributes, report && pointer + '/attributes', report)) return false
    if (!CallPropertiesV1(data.properties, report && pointer + '/properties', report)) return false
  } else {
    if (!report?.(pointer, 'object')) return false
  }
  return true
}

function GatewayMetadataOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data)) {
    if (data != null && !report?.(pointer, 'object or null')) return false
  } else {
    if (!isOptionalString(data.region) && !report?.(pointer + '/region', 'string')) return false
    if (!isOptionalString(data.edge_location) && !report?.(pointer + '/edge_location', 'string')) return false
    if (!isOptionalString(data.twilio_ip) && !report?.(pointer + '/twilio_ip', 'string')) return false
    if (!isOptionalString(data.external_ip) && !report?.(pointer + '/external_ip', 'string')) return false
  }
  return true
}

function GatewayReportOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data)) {
    if (data != null && !report?.(pointer, 'object or null')) return false
  } else {
    if (!GatewayMetadataOrNull(data.metadata, report && pointer + '/metadata', report)) return false
  }
  return true
}

function SdkErrorOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data)) {
    if (data != null && !report?.(pointer, 'object or null')) return false
  } else {
    if (!isOptionalNumber(data.code) && !report?.(pointer + '/code', 'number')) return false
    if (!isOptionalString(data.message) && !report?.(pointer + '/message', 'string')) return false
  }
  return true
}

function SdkFeedbackOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data)) {
    if (data != null && !report?.(pointer, 'object or null')) return false
  } else {
    if (!isOptionalNumber(data.score) && !report?.(pointer + '/score', 'number')) return false
    if (!isOptionalString(data.reason) && !report?.(pointer + '/reason', 'string')) return false
  }
  return true
}

function ListOfNumberOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isList(data)) {
    if (data != null && !report?.(pointer, 'array or null')) return false
  } else {
    const len0 = data.length
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0]
      if (!(typeof data0 == 'number' && isFinite(data0))) {
        if (!report?.(pointer + '/' + i0, 'number')) return false
      }
    }
  }
  return true
}

function SdkMetricWarningOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data)) {
    if (data != null && !report?.(pointer, 'object or null')) return false
  } else {
    if (!isOptionalNumber(data.threshold) && !report?.(pointer + '/threshold', 'number')) return false
    if (!ListOfNumberOrNull(data.values, report && pointer + '/values', report)) return false
  }
  return true
}

function IceCandidateOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data)) {
    if (data != null && !report?.(pointer, 'object or null')) return false
  } else {
    if (!isOptionalString(data.type) && !report?.(pointer + '/type', 'string')) return false
    if (!isOptionalString(data.protocol) && !report?.(pointer + '/protocol', 'string')) return false
  }
  return true
}

function IceCandidatePairOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data)) {
    if (data != null && !report?.(pointer, 'object or null')) return false
  } else {
    if (!IceCandidateOrNull(data.local, report && pointer + '/local', report)) return false
    if (!IceCandidateOrNull(data.remote, report && pointer + '/remote', report)) return false
  }
  return true
}

function SdkMetadataOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data)) {
    if (data != null && !report?.(pointer, 'object or null')) return false
  } else {
    if (!isOptionalString(data.client_name) && !report?.(pointer + '/client_name', 'string')) return false
    if (!isOptionalString(data.city) && !report?.(pointer + '/city', 'string')) return false
    if (!isOptionalString(data.country_code) && !report?.(pointer + '/country_code', 'string')) return false
    if (!isOptionalString(data.country_subdivision) && !report?.(pointer + '/country_subdivision', 'string'))
      return false
    if (!isOptionalString(data.ip_address) && !report?.(pointer + '/ip_address', 'string')) return false
    if (!GeoLocationOrNull(data.location, report && pointer + '/location', report)) return false
    if (!VoiceSdkOrNull(data.sdk, report && pointer + '/sdk', report)) return false
  }
  return true
}

function SdkReportOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data)) {
    if (data != null && !report?.(pointer, 'object or null')) return false
  } else {
    if (!SdkErrorOrNull(data.error, report && pointer + '/error', report)) return false
    if (!SdkFeedbackOrNull(data.feedback, report && pointer + '/feedback', report)) return false
    if (!SdkMetricWarningOrNull(data.metric, report && pointer + '/metric', report)) return false
    if (!IceCandidatePairOrNull(data.ice_candidate_pair, report && pointer + '/ice_candidate_pair', report))
      return false
    if (!SdkMetadataOrNull(data.metadata, report && pointer + '/metadata', report)) return false
  }
  return true
}

function ConversationTokensOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data)) {
    if (data != null && !report?.(pointer, 'object or null')) return false
  } else {
    if (!isOptionalInteger(data.total_tokens) && !report?.(pointer + '/total_tokens', 'integer')) return false
    if (!isOptionalInteger(data.total_words) && !report?.(pointer + '/total_words', 'integer')) return false
  }
  return true
}

function ConversationLatencyOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data)) {
    if (data != null && !report?.(pointer, 'object or null')) return false
  } else {
    if (!isOptionalNumber(data.latency_ms) && !report?.(pointer + '/latency_ms', 'number')) return false
    if (!isOptionalNumber(data.milliseconds) && !report?.(pointer + '/milliseconds', 'number')) return false
  }
  return true
}

function ConversationInterruptOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data)) {
    if (data != null && !report?.(pointer, 'object or null')) return false
  } else {
    if (!isOptionalString(data.type) && !report?.(pointer + '/type', 'string')) return false
  }
  return true
}

function ConversationSpeechOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data)) {
    if (data != null && !report?.(pointer, 'object or null')) return false
  } else {
    if (!isOptionalString(data.tts_provider) && !report?.(pointer + '/tts_provider', 'string')) return false
    if (!isOptionalString(data.voice) && !report?.(pointer + '/voice', 'string')) return false
    if (
      !isOptionalString(data.transcription_provider) &&
      !report?.(pointer + '/transcription_provider', 'string')
    )
      return false
    if (!isOptionalString(data.speech_model) && !report?.(pointer + '/speech_model', 'string')) return false
  }
  return true
}

function MapOfStringOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data)) {
    if (data != null && !report?.(pointer, 'object or null')) return false
  } else {
    for (const key0 in data) {
      if (typeof data[key0] !== 'string') {
        if (!report?.(pointer + '/*', 'string')) return false
      }
    }
  }
  return true
}

function MapOfConversationSpeechOrNullOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data)) {
    if (data != null && !report?.(pointer, 'object or null')) return false
  } else {
    for (const key0 in data) {
      if (!ConversationSpeechOrNull(data[key0], report && pointer + '/*', report)) return false
    }
  }
  return true
}

function ConversationConfigurationsOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data)) {
    if (data != null && !report?.(pointer, 'object or null')) return false
  } else {
    if (!MapOfStringOrNull(data.configurations, report && pointer + '/configurations', report)) return false
    if (!MapOfConversationSpeechOrNullOrNull(data.languages, report && pointer + '/languages', report))
      return false
  }
  return true
}

function ConversationLanguageOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data)) {
    if (data != null && !report?.(pointer, 'object or null')) return false
  } else {
    if (!isOptionalString(data.tts_language_code) && !report?.(pointer + '/tts_language_code', 'string'))
      return false
    if (
      !isOptionalString(data.transcription_language_code) &&
      !report?.(pointer + '/transcription_language_code', 'string')
    )
      return false
    if (!isOptionalString(data.tts_provider) && !report?.(pointer + '/tts_provider', 'string')) return false
    if (!isOptionalString(data.voice) && !report?.(pointer + '/voice', 'string')) return false
    if (
      !isOptionalString(data.transcription_provider) &&
      !report?.(pointer + '/transcription_provider', 'string')
    )
      return false
    if (!isOptionalString(data.speech_model) && !report?.(pointer + '/speech_model', 'string')) return false
  }
  return true
}

function ConversationWrapUpOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data)) {
    if (data != null && !report?.(pointer, 'object or null')) return false
  } else {
    if (!isOptionalNumber(data.duration_in_seconds) && !report?.(pointer + '/duration_in_seconds', 'number'))
      return false
    if (!isOptionalString(data.end_status) && !report?.(pointer + '/end_status', 'string')) return false
  }
  return true
}

function ConversationErrorOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data)) {
    if (data != null && !report?.(pointer, 'object or null')) return false
  } else {
    if (!isOptionalInteger(data.error_code) && !report?.(pointer + '/error_code', 'integer')) return false
    if (!isOptionalString(data.message) && !report?.(pointer + '/message', 'string')) return false
  }
  return true
}

function ConversationRelayOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data)) {
    if (data != null && !report?.(pointer, 'object or null')) return false
  } else {
    if (!isOptionalString(data.session_id) && !report?.(pointer + '/session_id', 'string')) return false
    if (!isOptionalInteger(data.sequence_number) && !report?.(pointer + '/sequence_number', 'integer'))
      return false
    if (
      !ConversationTokensOrNull(data.last_token_received, report && pointer + '/last_token_received', report)
    )
      return false
    if (!ConversationLatencyOrNull(data.stt_latency, report && pointer + '/stt_latency', report)) return false
    if (!ConversationLatencyOrNull(data.tts_latency, report && pointer + '/tts_latency', report)) return false
    if (!ConversationInterruptOrNull(data.interrupt, report && pointer + '/interrupt', report)) return false
    if (!ConversationConfigurationsOrNull(data.configurations, report && pointer + '/configurations', report))
      return false
    if (!ConversationLanguageOrNull(data.language_changed, report && pointer + '/language_changed', report))
      return false
    if (!ConversationLanguageOrNull(data.language_info, report && pointer + '/language_info', report))
      return false
    if (!ConversationWrapUpOrNull(data.call_wrap_up, report && pointer + '/call_wrap_up', report))
      return false
    if (!ConversationErrorOrNull(data.error, report && pointer + '/error', report)) return false
  }
  return true
}

export function CallEvent(data: any, pointer?: any, report?: Report): boolean {
  if (isObject(data)) {
    if (!StringFromCA(data.call_sid, report && pointer + '/call_sid', report)) return false
    if (!StringFromAC(data.account_sid, report && pointer + '/account_sid', report)) return false
    if (!isOptionalString(data.timestamp) && !report?.(pointer + '/timestamp', 'string')) return false
    if (!StringOrNull(data.edge, report && pointer + '/edge', report)) return false
    if (!isOptionalString(data.group) && !report?.(pointer + '/group', 'string')) return false
    if (!StringOrNull(data.level, report && pointer + '/level', report)) return false
    if (!isOptionalString(data.name) && !report?.(pointer + '/name', 'string')) return false
    if (!GatewayReportOrNull(data.carrier_edge, report && pointer + '/carrier_edge', report)) return false
    if (!GatewayReportOrNull(data.client_edge, report && pointer + '/client_edge', report)) return false
    if (!GatewayReportOrNull(data.sip_edge, report && pointer + '/sip_edge', report)) return false
    if (!SdkReportOrNull(data.sdk_edge, report && pointer + '/sdk_edge', report)) return false
    if (
      !ConversationRelayOrNull(
        data.conversation_relay_data,
        report && pointer + '/conversation_relay_data',
        report,
      )
    )
      return false
  } else {
    if (!report?.(pointer, 'object')) return false
  }
  return true
}

function StatisticOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data)) {
    if (data != null && !report?.(pointer, 'object or null')) return false
  } else {
    if (!isOptionalNumber(data.min) && !report?.(pointer + '/min', 'number')) return false
    if (!isOptionalNumber(data.max) && !report?.(pointer + '/max', 'number')) return false
    if (!isOptionalNumber(data.avg) && !report?.(pointer + '/avg', 'number')) return false
    if (!isOptionalNumber(data.value) && !report?.(pointer + '/value', 'number')) return false
  }
  return true
}

function MetricSampleOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data)) {
    if (data != null && !report?.(pointer, 'object or null')) return false
  } else {
    if (!isOptionalInteger(data.codec) && !report?.(pointer + '/codec', 'integer')) return false
    if (!isOptionalString(data.codec_name) && !report?.(pointer + '/codec_name', 'string')) return false
    if (!isOptionalInteger(data.packets_received) && !report?.(pointer + '/packets_received', 'integer'))
      return false
    if (!isOptionalInteger(data.packets_sent) && !report?.(pointer + '/packets_sent', 'integer')) return false
    if (!isOptionalInteger(data.packets_lost) && !report?.(pointer + '/packets_lost', 'integer')) return false
    if (!isOptionalInteger(data.bytes_received) && !report?.(pointer + '/bytes_received', 'integer'))
      return false
    if (!isOptionalInteger(data.bytes_sent) && !report?.(pointer + '/bytes_sent', 'integer')) return false
    if (
      !isOptionalNumber(data.packets_loss_percentage) &&
      !report?.(pointer + '/packets_loss_percentage', 'number')
    )
      return false
    if (!StatisticOrNull(data.jitter, report && pointer + '/jitter', report)) return false
    if (!StatisticOrNull(data.rtt, report && pointer + '/rtt', report)) return false
    if (!StatisticOrNull(data.latency, report && pointer + '/latency', report)) return false
    if (!StatisticOrNull(data.mos, report && pointer + '/mos', report)) return false
    if (!StatisticOrNull(data.audio_in, report && pointer + '/audio_in', report)) return false
    if (!StatisticOrNull(data.audio_out, report && pointer + '/audio_out', report)) return false
    if (
      !MapOfIntegerOrNull(data.packet_delay_variation, report && pointer + '/packet_delay_variation', report)
    )
      return false
  }
  return true
}

function GatewayMetricsOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data)) {
    if (data != null && !report?.(pointer, 'object or null')) return false
  } else {
    if (!isOptionalInteger(data.codec) && !report?.(pointer + '/codec', 'integer')) return false
    if (!isOptionalString(data.codec_name) && !report?.(pointer + '/codec_name', 'string')) return false
    if (!MetricSampleOrNull(data.interval, report && pointer + '/interval', report)) return false
    if (!MetricSampleOrNull(data.cumulative, report && pointer + '/cumulative', report)) return false
    if (!GatewayMetadataOrNull(data.metadata, report && pointer + '/metadata', report)) return false
  }
  return true
}

function SdkMetricsOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data)) {
    if (data != null && !report?.(pointer, 'object or null')) return false
  } else {
    if (!isOptionalInteger(data.codec) && !report?.(pointer + '/codec', 'integer')) return false
    if (!isOptionalString(data.codec_name) && !report?.(pointer + '/codec_name', 'string')) return false
    if (!MetricSampleOrNull(data.interval, report && pointer + '/interval', report)) return false
    if (!MetricSampleOrNull(data.cumulative, report && pointer + '/cumulative', report)) return false
    if (!SdkMetadataOrNull(data.metadata, report && pointer + '/metadata', report)) return false
  }
  return true
}

export function CallMetric(data: any, pointer?: any, report?: Report): boolean {
  if (isObject(data)) {
    if (!StringFromCA(data.call_sid, report && pointer + '/call_sid', report)) return false
    if (!StringFromAC(data.account_sid, report && pointer + '/account_sid', report)) return false
    if (!isOptionalString(data.timestamp) && !report?.(pointer + '/timestamp', 'string')) return false
    if (!StringOrNull(data.edge, report && pointer + '/edge', report)) return false
    if (!isOptionalString(data.direction) && !report?.(pointer + '/direction', 'string')) return false
    if (!GatewayMetricsOrNull(data.carrier_edge, report && pointer + '/carrier_edge', report)) return false
    if (!GatewayMetricsOrNull(data.sip_edge, report && pointer + '/sip_edge', report)) return false
    if (!GatewayMetricsOrNull(data.client_edge, report && pointer + '/client_edge', report)) return false
    if (!SdkMetricsOrNull(data.sdk_edge, report && pointer + '/sdk_edge', report)) return false
  } else {
    if (!report?.(pointer, 'object')) return false
  }
  return true
}

function DuplicateIdentityOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data)) {
    if (data != null && !report?.(pointer, 'object or null')) return false
  } else {
    if (
      !isOptionalString(data.participant_identity) &&
      !report?.(pointer + '/participant_identity', 'string')
    )
      return false
    if (!ListOfStringOrNull(data.participant_sids, report && pointer + '/participant_sids', report))
      return false
  }
  return true
}

function StartFailureOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data)) {
    if (data != null && !report?.(pointer, 'object or null')) return false
  } else {
    if (!isOptionalString(data.reason) && !report?.(pointer + '/reason', 'string')) return false
  }
  return true
}

function ListOfDuplicateIdentityOrNullOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isList(data)) {
    if (data != null && !report?.(pointer, 'array or null')) return false
  } else {
    const len0 = data.length
    for (let i0 = 0; i0 < len0; i0++) {
      if (!DuplicateIdentityOrNull(data[i0], report && pointer + '/' + i0, report)) return false
    }
  }
  return true
}

function ConferenceTagInfoOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data)) {
    if (data != null && !report?.(pointer, 'object or null')) return false
  } else {
    if (
      !ListOfDuplicateIdentityOrNullOrNull(
        data.duplicate_identity,
        report && pointer + '/duplicate_identity',
        report,
      )
    )
      return false
    if (!StartFailureOrNull(data.start_failure, report && pointer + '/start_failure', report)) return false
  }
  return true
}

function DetectedIssuesOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data)) {
    if (data != null && !report?.(pointer, 'object or null')) return false
  } else {
    if (!isOptionalInteger(data.call_quality) && !report?.(pointer + '/call_quality', 'integer')) return false
    if (
      !isOptionalInteger(data.region_configuration) &&
      !report?.(pointer + '/region_configuration', 'integer')
    )
      return false
    if (
      !isOptionalInteger(data.participant_behavior) &&
      !report?.(pointer + '/participant_behavior', 'integer')
    )
      return false
  }
  return true
}

function StringFromCF(data: any, pointer?: any, report?: Report): boolean {
  if (typeof data === 'string') {
    if (!data.startsWith('CF')) {
      if (!report?.(pointer, 'string that starts with CF')) return false
    }
  } else {
    if (!report?.(pointer, 'string')) return false
  }
  return true
}

export function ConferenceSummary(data: any, pointer?: any, report?: Report): boolean {
  if (isObject(data)) {
    if (!StringFromCF(data.conference_sid, report && pointer + '/conference_sid', report)) return false
    if (!StringFromAC(data.account_sid, report && pointer + '/account_sid', report)) return false
    if (!isOptionalString(data.friendly_name) && !report?.(pointer + '/friendly_name', 'string')) return false
    if (!isOptionalString(data.create_time) && !report?.(pointer + '/create_time', 'string')) return false
    if (!StringOrNull(data.start_time, report && pointer + '/start_time', report)) return false
    if (!StringOrNull(data.end_time, report && pointer + '/end_time', report)) return false
    if (!isOptionalInteger(data.duration_seconds) && !report?.(pointer + '/duration_seconds', 'integer'))
      return false
    if (
      !isOptionalInteger(data.connect_duration_seconds) &&
      !report?.(pointer + '/connect_duration_seconds', 'integer')
    )
      return false
    if (!isOptionalString(data.status) && !report?.(pointer + '/status', 'string')) return false
    if (!isOptionalInteger(data.max_participants) && !report?.(pointer + '/max_participants', 'integer'))
      return false
    if (
      !isOptionalInteger(data.max_concurrent_participants) &&
      !report?.(pointer + '/max_concurrent_participants', 'integer')
    )
      return false
    if (
      !isOptionalInteger(data.unique_participants) &&
      !report?.(pointer + '/unique_participants', 'integer')
    )
      return false
    if (!isOptionalString(data.end_reason) && !report?.(pointer + '/end_reason', 'string')) return false
    if (!isOptionalString(data.ended_by) && !report?.(pointer + '/ended_by', 'string')) return false
    if (!isOptionalBoolean(data.recording_enabled) && !report?.(pointer + '/recording_enabled', 'boolean'))
      return false
    if (!ListOfStringOrNull(data.tags, report && pointer + '/tags', report)) return false
    if (!ConferenceTagInfoOrNull(data.tag_info, report && pointer + '/tag_info', report)) return false
    if (!isOptionalString(data.mixer_region) && !report?.(pointer + '/mixer_region', 'string')) return false
    if (
      !isOptionalString(data.mixer_region_requested) &&
      !report?.(pointer + '/mixer_region_requested', 'string')
    )
      return false
    if (!DetectedIssuesOrNull(data.detected_issues, report && pointer + '/detected_issues', report))
      return false
    if (!isOptionalString(data.processing_state) && !report?.(pointer + '/processing_state', 'string'))
      return false
  } else {
    if (!report?.(pointer, 'object')) return false
  }
  return true
}

function ParticipantPropertiesOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data)) {
    if (data != null && !report?.(pointer, 'object or null')) return false
  } else {
    if (
      !isOptionalBoolean(data.start_conference_on_enter) &&
      !report?.(pointer + '/start_conference_on_enter', 'boolean')
    )
      return false
    if (
      !isOptionalBoolean(data.end_conference_on_exit) &&
      !report?.(pointer + '/end_conference_on_exit', 'boolean')
    )
      return false
    if (!isOptionalBoolean(data.play_early_media) && !report?.(pointer + '/play_early_media', 'boolean'))
      return false
    if (!isOptionalBoolean(data.recording_enabled) && !report?.(pointer + '/recording_enabled', 'boolean'))
      return false
    if (!isOptionalBoolean(data.trim_recording) && !report?.(pointer + '/trim_recording', 'boolean'))
      return false
    if (!isOptionalBoolean(data.enter_muted) && !report?.(pointer + '/enter_muted', 'boolean')) return false
    if (!isOptionalBoolean(data.beep_on_enter) && !report?.(pointer + '/beep_on_enter', 'boolean'))
      return false
    if (!isOptionalBoolean(data.beep_on_exit) && !report?.(pointer + '/beep_on_exit', 'boolean')) return false
    if (!isOptionalString(data.requested_region) && !report?.(pointer + '/requested_region', 'string'))
      return false
  }
  return true
}

function ListOfIntegerOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isList(data)) {
    if (data != null && !report?.(pointer, 'array or null')) return false
  } else {
    const len0 = data.length
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0]
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        if (!report?.(pointer + '/' + i0, 'integer')) return false
      }
    }
  }
  return true
}

function ParticipantEventsOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data)) {
    if (data != null && !report?.(pointer, 'object or null')) return false
  } else {
    if (!ListOfIntegerOrNull(data.hold, report && pointer + '/hold', report)) return false
    if (!ListOfIntegerOrNull(data.unhold, report && pointer + '/unhold', report)) return false
    if (!ListOfIntegerOrNull(data.mute, report && pointer + '/mute', report)) return false
    if (!ListOfIntegerOrNull(data.unmute, report && pointer + '/unmute', report)) return false
    if (!ListOfIntegerOrNull(data.modify_beep, report && pointer + '/modify_beep', report)) return false
    if (!ListOfIntegerOrNull(data.modify_exit, report && pointer + '/modify_exit', report)) return false
    if (!ListOfIntegerOrNull(data.coaching, report && pointer + '/coaching', report)) return false
    if (!ListOfIntegerOrNull(data.coaching_stopped, report && pointer + '/coaching_stopped', report))
      return false
    if (
      !ListOfIntegerOrNull(
        data.modify_coached_participant,
        report && pointer + '/modify_coached_participant',
        report,
      )
    )
      return false
  }
  return true
}

function ParticipantStreamOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data)) {
    if (data != null && !report?.(pointer, 'object or null')) return false
  } else {
    if (!isOptionalInteger(data.total_packets_lost) && !report?.(pointer + '/total_packets_lost', 'integer'))
      return false
    if (
      !isOptionalInteger(data.total_packets_received) &&
      !report?.(pointer + '/total_packets_received', 'integer')
    )
      return false
    if (
      !isOptionalNumber(data.packet_loss_percentage) &&
      !report?.(pointer + '/packet_loss_percentage', 'number')
    )
      return false
    if (!MaxAverageOrNull(data.jitter, report && pointer + '/jitter', report)) return false
    if (!MaxAverageOrNull(data.latency, report && pointer + '/latency', report)) return false
    if (!isOptionalNumber(data.mos) && !report?.(pointer + '/mos', 'number')) return false
    if (!ListOfStringOrNull(data.tags, report && pointer + '/tags', report)) return false
  }
  return true
}

function ParticipantMetricsOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data)) {
    if (data != null && !report?.(pointer, 'object or null')) return false
  } else {
    if (!ParticipantStreamOrNull(data.inbound, report && pointer + '/inbound', report)) return false
    if (!ParticipantStreamOrNull(data.outbound, report && pointer + '/outbound', report)) return false
  }
  return true
}

function StringFromCP(data: any, pointer?: any, report?: Report): boolean {
  if (typeof data === 'string') {
    if (!data.startsWith('CP')) {
      if (!report?.(pointer, 'string that starts with CP')) return false
    }
  } else {
    if (!report?.(pointer, 'string')) return false
  }
  return true
}

export function ConferenceParticipantSummary(data: any, pointer?: any, report?: Report): boolean {
  if (isObject(data)) {
    if (!StringFromCP(data.participant_sid, report && pointer + '/participant_sid', report)) return false
    if (!StringFromCF(data.conference_sid, report && pointer + '/conference_sid', report)) return false
    if (!StringFromAC(data.account_sid, report && pointer + '/account_sid', report)) return false
    if (!isOptionalString(data.label) && !report?.(pointer + '/label', 'string')) return false
    if (!isOptionalString(data.call_sid) && !report?.(pointer + '/call_sid', 'string')) return false
    if (!isOptionalString(data.call_direction) && !report?.(pointer + '/call_direction', 'string'))
      return false
    if (!isOptionalString(data.from) && !report?.(pointer + '/from', 'string')) return false
    if (!isOptionalString(data.to) && !report?.(pointer + '/to', 'string')) return false
    if (!isOptionalString(data.country_code) && !report?.(pointer + '/country_code', 'string')) return false
    if (!isOptionalString(data.call_state) && !report?.(pointer + '/call_state', 'string')) return false
    if (!isOptionalString(data.call_status) && !report?.(pointer + '/call_status', 'string')) return false
    if (!isOptionalBoolean(data.is_moderator) && !report?.(pointer + '/is_moderator', 'boolean')) return false
    if (!isOptionalBoolean(data.agent_audio) && !report?.(pointer + '/agent_audio', 'boolean')) return false
    if (!isOptionalBoolean(data.is_coach) && !report?.(pointer + '/is_coach', 'boolean')) return false
    if (!isOptionalString(data.join_time) && !report?.(pointer + '/join_time', 'string')) return false
    if (!StringOrNull(data.leave_time, report && pointer + '/leave_time', report)) return false
    if (!isOptionalInteger(data.duration_seconds) && !report?.(pointer + '/duration_seconds', 'integer'))
      return false
    if (!isOptionalString(data.whisper) && !report?.(pointer + '/whisper', 'string')) return false
    if (
      !isOptionalInteger(data.outbound_queue_length) &&
      !report?.(pointer + '/outbound_queue_length', 'integer')
    )
      return false
    if (
      !isOptionalInteger(data.outbound_time_in_queue) &&
      !report?.(pointer + '/outbound_time_in_queue', 'integer')
    )
      return false
    if (!isOptionalString(data.jitter_buffer_size) && !report?.(pointer + '/jitter_buffer_size', 'string'))
      return false
    if (!ListOfStringOrNull(data.coached_participants, report && pointer + '/coached_participants', report))
      return false
    if (!isOptionalString(data.participant_region) && !report?.(pointer + '/participant_region', 'string'))
      return false
    if (!isOptionalString(data.conference_region) && !report?.(pointer + '/conference_region', 'string'))
      return false
    if (!isOptionalString(data.call_type) && !report?.(pointer + '/call_type', 'string')) return false
    if (!isOptionalInteger(data.quality_issues) && !report?.(pointer + '/quality_issues', 'integer'))
      return false
    if (!ParticipantPropertiesOrNull(data.properties, report && pointer + '/properties', report)) return false
    if (!ParticipantEventsOrNull(data.events, report && pointer + '/events', report)) return false
    if (!ParticipantMetricsOrNull(data.metrics, report && pointer + '/metrics', report)) return false
    if (!isOptionalString(data.processing_state) && !report?.(pointer + '/processing_state', 'string'))
      return false
  } else {
    if (!report?.(pointer, 'object')) return false
  }
  return true
}

export function TestSink(data: any, pointer?: any, report?: Report): boolean {
  if (isObject(data)) {
    if (!isString(data.test_id) && !report?.(pointer + '/test_id', 'string')) return false
  } else {
    if (!report?.(pointer, 'object')) return false
  }
  return true
}

function StringOrInteger(data: any, pointer?: any, report?: Report): boolean {
  if (
    typeof data !== 'string' &&
    !(typeof data == 'number' && !(data % 1) && !isNaN(data) && isFinite(data))
  ) {
    if (!report?.(pointer, 'string or integer')) return false
  }
  return true
}

export function ErrorLog(data: any, pointer?: any, report?: Report): boolean {
  if (isObject(data)) {
    if (!isString(data.sid) && !report?.(pointer + '/sid', 'string')) return false
    if (!isString(data.account_sid) && !report?.(pointer + '/account_sid', 'string')) return false
    if (!isOptionalString(data.parent_account_sid) && !report?.(pointer + '/parent_account_sid', 'string'))
      return false
    if (!isOptionalString(data.correlation_sid) && !report?.(pointer + '/correlation_sid', 'string'))
      return false
    if (!isOptionalString(data.request_sid) && !report?.(pointer + '/request_sid', 'string')) return false
    if (!isOptionalString(data.service_sid) && !report?.(pointer + '/service_sid', 'string')) return false
    if (!isOptionalString(data.product_name) && !report?.(pointer + '/product_name', 'string')) return false
    if (!isOptionalString(data.level) && !report?.(pointer + '/level', 'string')) return false
    if (
      data.error_code !== undefined &&
      !StringOrInteger(data.error_code, report && pointer + '/error_code', report)
    )
      return false
    if (!isOptionalString(data.payload) && !report?.(pointer + '/payload', 'string')) return false
    if (!isOptionalString(data.date_created) && !report?.(pointer + '/date_created', 'string')) return false
  } else {
    if (!report?.(pointer, 'object')) return false
  }
  return true
}
