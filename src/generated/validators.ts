// Generated from src/catalogue by `npm run generate`. Do not edit.

import {
  isInteger,
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

export function CloudEvent(data: any, pointer?: any, report?: Report): boolean {
  if (isObject(data)) {
    if (data.specversion === undefined) {
      if (!report?.(pointer + '/specversion', 'to be present')) return false
    }
    if (data.specversion !== undefined) {
      let data0 = data.specversion
      if (typeof data0 !== 'string') {
        if (!report?.(pointer + '/specversion', 'string')) return false
      }
      if ('1.0' !== data0) {
        if (!report?.(pointer + '/specversion', '"1.0"')) return false
      }
    }
    if (!isNonEmptyString(data.type) && !report?.(pointer + '/type', 'non-empty string')) return false
    if (!isNonEmptyString(data.source) && !report?.(pointer + '/source', 'non-empty string')) return false
    if (!isNonEmptyString(data.id) && !report?.(pointer + '/id', 'non-empty string')) return false
    if (!isOptionalString(data.dataschema) && !report?.(pointer + '/dataschema', 'string')) return false
    if (!isOptionalString(data.datacontenttype) && !report?.(pointer + '/datacontenttype', 'string'))
      return false
    if (!isOptionalString(data.subject) && !report?.(pointer + '/subject', 'string')) return false
    if (!isOptionalString(data.time) && !report?.(pointer + '/time', 'string')) return false
  } else {
    if (!report?.(pointer, 'object')) return false
  }
  return true
}

function GeoLocationOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data) && data !== null) {
    if (!report?.(pointer, 'object or null')) return false
  }
  if (isObject(data)) {
    if (!isNumber(data.lat) && !report?.(pointer + '/lat', 'number')) return false
    if (!isNumber(data.lon) && !report?.(pointer + '/lon', 'number')) return false
  }
  return true
}

function VoiceSdkBrowserOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data) && data !== null) {
    if (!report?.(pointer, 'object or null')) return false
  }
  if (isObject(data)) {
    if (!isOptionalString(data.name) && !report?.(pointer + '/name', 'string')) return false
    if (!isOptionalString(data.major) && !report?.(pointer + '/major', 'string')) return false
    if (!isOptionalString(data.version) && !report?.(pointer + '/version', 'string')) return false
  }
  return true
}

function VoiceSdkOsOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data) && data !== null) {
    if (!report?.(pointer, 'object or null')) return false
  }
  if (isObject(data)) {
    if (!isOptionalString(data.name) && !report?.(pointer + '/name', 'string')) return false
    if (!isOptionalString(data.version) && !report?.(pointer + '/version', 'string')) return false
  }
  return true
}

function VoiceSdkDeviceOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data) && data !== null) {
    if (!report?.(pointer, 'object or null')) return false
  }
  if (isObject(data)) {
    if (!isOptionalString(data.model) && !report?.(pointer + '/model', 'string')) return false
    if (!isOptionalString(data.type) && !report?.(pointer + '/type', 'string')) return false
    if (!isOptionalString(data.vendor) && !report?.(pointer + '/vendor', 'string')) return false
    if (!isOptionalString(data.arch) && !report?.(pointer + '/arch', 'string')) return false
  }
  return true
}

function VoiceSdkAppOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data) && data !== null) {
    if (!report?.(pointer, 'object or null')) return false
  }
  if (isObject(data)) {
    if (!isOptionalString(data.name) && !report?.(pointer + '/name', 'string')) return false
    if (!isOptionalString(data.version) && !report?.(pointer + '/version', 'string')) return false
  }
  return true
}

function VoiceSdkOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data) && data !== null) {
    if (!report?.(pointer, 'object or null')) return false
  }
  if (isObject(data)) {
    if (!isOptionalString(data.type) && !report?.(pointer + '/type', 'string')) return false
    if (!isOptionalString(data.version) && !report?.(pointer + '/version', 'string')) return false
    if (!isOptionalString(data.platform) && !report?.(pointer + '/platform', 'string')) return false
    if (!isOptionalString(data.region) && !report?.(pointer + '/region', 'string')) return false
    if (!isOptionalString(data.selected_region) && !report?.(pointer + '/selected_region', 'string'))
      return false
    if (!isOptionalString(data.edge_location) && !report?.(pointer + '/edge_location', 'string')) return false
    if (
      data.browser !== undefined &&
      !VoiceSdkBrowserOrNull(data.browser, report && pointer + '/browser', report)
    )
      return false
    if (data.os !== undefined && !VoiceSdkOsOrNull(data.os, report && pointer + '/os', report)) return false
    if (
      data.device !== undefined &&
      !VoiceSdkDeviceOrNull(data.device, report && pointer + '/device', report)
    )
      return false
    if (data.app !== undefined && !VoiceSdkAppOrNull(data.app, report && pointer + '/app', report))
      return false
  }
  return true
}

function CallPartyOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data) && data !== null) {
    if (!report?.(pointer, 'object or null')) return false
  }
  if (isObject(data)) {
    if (!isOptionalString(data.caller) && !report?.(pointer + '/caller', 'string')) return false
    if (!isOptionalString(data.callee) && !report?.(pointer + '/callee', 'string')) return false
    if (!isOptionalString(data.carrier) && !report?.(pointer + '/carrier', 'string')) return false
    if (!isOptionalString(data.connection) && !report?.(pointer + '/connection', 'string')) return false
    if (!isOptionalString(data.number_prefix) && !report?.(pointer + '/number_prefix', 'string')) return false
    if (
      data.location !== undefined &&
      !GeoLocationOrNull(data.location, report && pointer + '/location', report)
    )
      return false
    if (!isOptionalString(data.city) && !report?.(pointer + '/city', 'string')) return false
    if (!isOptionalString(data.country_code) && !report?.(pointer + '/country_code', 'string')) return false
    if (!isOptionalString(data.country_subdivision) && !report?.(pointer + '/country_subdivision', 'string'))
      return false
    if (!isOptionalString(data.ip_address) && !report?.(pointer + '/ip_address', 'string')) return false
    if (data.sdk !== undefined && !VoiceSdkOrNull(data.sdk, report && pointer + '/sdk', report)) return false
  }
  return true
}

function MaxAverageOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data) && data !== null) {
    if (!report?.(pointer, 'object or null')) return false
  }
  if (isObject(data)) {
    if (!isOptionalNumber(data.max) && !report?.(pointer + '/max', 'number')) return false
    if (!isOptionalNumber(data.avg) && !report?.(pointer + '/avg', 'number')) return false
  }
  return true
}

function StreamMetricsOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data) && data !== null) {
    if (!report?.(pointer, 'object or null')) return false
  }
  if (isObject(data)) {
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
    if (data.jitter !== undefined && !MaxAverageOrNull(data.jitter, report && pointer + '/jitter', report))
      return false
    if (data.latency !== undefined && !MaxAverageOrNull(data.latency, report && pointer + '/latency', report))
      return false
    if (data.packet_delay_variation !== undefined) {
      let data8 = data.packet_delay_variation
      if (!isObject(data8) && data8 !== null) {
        if (!report?.(pointer + '/packet_delay_variation', 'object or null')) return false
      }
      if (isObject(data8)) {
        for (const key0 in data8) {
          let data9 = data8[key0]
          if (!(typeof data9 == 'number' && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
            if (!report?.(pointer + '/packet_delay_variation', 'integer')) return false
          }
        }
      }
    }
  }
  return true
}

function EdgeMetricsOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data) && data !== null) {
    if (!report?.(pointer, 'object or null')) return false
  }
  if (isObject(data)) {
    if (
      data.inbound !== undefined &&
      !StreamMetricsOrNull(data.inbound, report && pointer + '/inbound', report)
    )
      return false
    if (
      data.outbound !== undefined &&
      !StreamMetricsOrNull(data.outbound, report && pointer + '/outbound', report)
    )
      return false
  }
  return true
}

function SipEdgePropertiesOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data) && data !== null) {
    if (!report?.(pointer, 'object or null')) return false
  }
  if (isObject(data)) {
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
  if (!isObject(data) && data !== null) {
    if (!report?.(pointer, 'object or null')) return false
  }
  if (isObject(data)) {
    if (
      data.metrics !== undefined &&
      !EdgeMetricsOrNull(data.metrics, report && pointer + '/metrics', report)
    )
      return false
    if (
      data.properties !== undefined &&
      !SipEdgePropertiesOrNull(data.properties, report && pointer + '/properties', report)
    )
      return false
  }
  return true
}

function CarrierEdgePropertiesOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data) && data !== null) {
    if (!report?.(pointer, 'object or null')) return false
  }
  if (isObject(data)) {
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
  if (!isObject(data) && data !== null) {
    if (!report?.(pointer, 'object or null')) return false
  }
  if (isObject(data)) {
    if (
      data.metrics !== undefined &&
      !EdgeMetricsOrNull(data.metrics, report && pointer + '/metrics', report)
    )
      return false
    if (
      data.properties !== undefined &&
      !CarrierEdgePropertiesOrNull(data.properties, report && pointer + '/properties', report)
    )
      return false
  }
  return true
}

function MinMaxAverageOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data) && data !== null) {
    if (!report?.(pointer, 'object or null')) return false
  }
  if (isObject(data)) {
    if (!isOptionalNumber(data.min) && !report?.(pointer + '/min', 'number')) return false
    if (!isOptionalNumber(data.max) && !report?.(pointer + '/max', 'number')) return false
    if (!isOptionalNumber(data.avg) && !report?.(pointer + '/avg', 'number')) return false
  }
  return true
}

function SdkStreamMetricsOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data) && data !== null) {
    if (!report?.(pointer, 'object or null')) return false
  }
  if (isObject(data)) {
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
    if (data.jitter !== undefined && !MaxAverageOrNull(data.jitter, report && pointer + '/jitter', report))
      return false
    if (data.latency !== undefined && !MaxAverageOrNull(data.latency, report && pointer + '/latency', report))
      return false
    if (data.packet_delay_variation !== undefined) {
      let data8 = data.packet_delay_variation
      if (!isObject(data8) && data8 !== null) {
        if (!report?.(pointer + '/packet_delay_variation', 'object or null')) return false
      }
      if (isObject(data8)) {
        for (const key0 in data8) {
          let data9 = data8[key0]
          if (!(typeof data9 == 'number' && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
            if (!report?.(pointer + '/packet_delay_variation', 'integer')) return false
          }
        }
      }
    }
    if (data.mos !== undefined && !MinMaxAverageOrNull(data.mos, report && pointer + '/mos', report))
      return false
    if (data.rtt !== undefined && !MinMaxAverageOrNull(data.rtt, report && pointer + '/rtt', report))
      return false
    if (
      data.audio_in !== undefined &&
      !MaxAverageOrNull(data.audio_in, report && pointer + '/audio_in', report)
    )
      return false
    if (
      data.audio_out !== undefined &&
      !MaxAverageOrNull(data.audio_out, report && pointer + '/audio_out', report)
    )
      return false
  }
  return true
}

function SdkEdgeMetricsOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data) && data !== null) {
    if (!report?.(pointer, 'object or null')) return false
  }
  if (isObject(data)) {
    if (
      data.inbound !== undefined &&
      !SdkStreamMetricsOrNull(data.inbound, report && pointer + '/inbound', report)
    )
      return false
    if (
      data.outbound !== undefined &&
      !SdkStreamMetricsOrNull(data.outbound, report && pointer + '/outbound', report)
    )
      return false
  }
  return true
}

function VoiceSdkSettingsOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data) && data !== null) {
    if (!report?.(pointer, 'object or null')) return false
  }
  if (isObject(data)) {
    if (!isOptionalBoolean(data.dscp) && !report?.(pointer + '/dscp', 'boolean')) return false
    if (
      !isOptionalBoolean(data.ice_restart_enabled) &&
      !report?.(pointer + '/ice_restart_enabled', 'boolean')
    )
      return false
    if (!isOptionalString(data.edge) && !report?.(pointer + '/edge', 'string')) return false
    if (data.selected_edges !== undefined) {
      let data3 = data.selected_edges
      if (!Array.isArray(data3) && data3 !== null) {
        if (!report?.(pointer + '/selected_edges', 'array or null')) return false
      }
      if (Array.isArray(data3)) {
        const len0 = data3.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data3[i0] !== 'string') {
            if (!report?.(pointer + '/selected_edges/' + i0, 'string')) return false
          }
        }
      }
    }
  }
  return true
}

function SdkEdgePropertiesOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data) && data !== null) {
    if (!report?.(pointer, 'object or null')) return false
  }
  if (isObject(data)) {
    if (!isOptionalString(data.direction) && !report?.(pointer + '/direction', 'string')) return false
    if (!isOptionalString(data.selected_region) && !report?.(pointer + '/selected_region', 'string'))
      return false
    if (!isOptionalString(data.region) && !report?.(pointer + '/region', 'string')) return false
    if (!isOptionalString(data.disconnected_by) && !report?.(pointer + '/disconnected_by', 'string'))
      return false
    if (
      data.settings !== undefined &&
      !VoiceSdkSettingsOrNull(data.settings, report && pointer + '/settings', report)
    )
      return false
  }
  return true
}

function SdkEdgeEventsOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data) && data !== null) {
    if (!report?.(pointer, 'object or null')) return false
  }
  if (isObject(data)) {
    if (data.levels !== undefined) {
      let data0 = data.levels
      if (!isObject(data0) && data0 !== null) {
        if (!report?.(pointer + '/levels', 'object or null')) return false
      }
      if (isObject(data0)) {
        for (const key0 in data0) {
          let data1 = data0[key0]
          if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
            if (!report?.(pointer + '/levels', 'integer')) return false
          }
        }
      }
    }
    if (data.groups !== undefined) {
      let data2 = data.groups
      if (!isObject(data2) && data2 !== null) {
        if (!report?.(pointer + '/groups', 'object or null')) return false
      }
      if (isObject(data2)) {
        for (const key1 in data2) {
          let data3 = data2[key1]
          if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
            if (!report?.(pointer + '/groups', 'integer')) return false
          }
        }
      }
    }
    if (data.errors !== undefined) {
      let data4 = data.errors
      if (!isObject(data4) && data4 !== null) {
        if (!report?.(pointer + '/errors', 'object or null')) return false
      }
      if (isObject(data4)) {
        for (const key2 in data4) {
          let data5 = data4[key2]
          if (!(typeof data5 == 'number' && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
            if (!report?.(pointer + '/errors', 'integer')) return false
          }
        }
      }
    }
  }
  return true
}

function SdkEdgeOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data) && data !== null) {
    if (!report?.(pointer, 'object or null')) return false
  }
  if (isObject(data)) {
    if (
      data.metrics !== undefined &&
      !SdkEdgeMetricsOrNull(data.metrics, report && pointer + '/metrics', report)
    )
      return false
    if (
      data.properties !== undefined &&
      !SdkEdgePropertiesOrNull(data.properties, report && pointer + '/properties', report)
    )
      return false
    if (data.events !== undefined && !SdkEdgeEventsOrNull(data.events, report && pointer + '/events', report))
      return false
    if (data.tags !== undefined) {
      let data3 = data.tags
      if (!Array.isArray(data3) && data3 !== null) {
        if (!report?.(pointer + '/tags', 'array or null')) return false
      }
      if (Array.isArray(data3)) {
        const len0 = data3.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data3[i0] !== 'string') {
            if (!report?.(pointer + '/tags/' + i0, 'string')) return false
          }
        }
      }
    }
  }
  return true
}

function ClientEdgePropertiesOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data) && data !== null) {
    if (!report?.(pointer, 'object or null')) return false
  }
  if (isObject(data)) {
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
  if (!isObject(data) && data !== null) {
    if (!report?.(pointer, 'object or null')) return false
  }
  if (isObject(data)) {
    if (
      data.metrics !== undefined &&
      !EdgeMetricsOrNull(data.metrics, report && pointer + '/metrics', report)
    )
      return false
    if (
      data.properties !== undefined &&
      !ClientEdgePropertiesOrNull(data.properties, report && pointer + '/properties', report)
    )
      return false
  }
  return true
}

function CallAttributesOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data) && data !== null) {
    if (!report?.(pointer, 'object or null')) return false
  }
  if (isObject(data)) {
    if (
      !isOptionalBoolean(data.conference_participant) &&
      !report?.(pointer + '/conference_participant', 'boolean')
    )
      return false
  }
  return true
}

function CallPropertiesOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data) && data !== null) {
    if (!report?.(pointer, 'object or null')) return false
  }
  if (isObject(data)) {
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
    if (data.settings !== undefined) {
      let data18 = data.settings
      if (!isObject(data18) && data18 !== null) {
        if (!report?.(pointer + '/settings', 'object or null')) return false
      }
    }
  }
  return true
}

function VerifiedCallerOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data) && data !== null) {
    if (!report?.(pointer, 'object or null')) return false
  }
  if (isObject(data)) {
    if (!isOptionalBoolean(data.verified) && !report?.(pointer + '/verified', 'boolean')) return false
  }
  return true
}

function BrandedCallOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data) && data !== null) {
    if (!report?.(pointer, 'object or null')) return false
  }
  if (isObject(data)) {
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
  if (!isObject(data) && data !== null) {
    if (!report?.(pointer, 'object or null')) return false
  }
  if (isObject(data)) {
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
  if (!isObject(data) && data !== null) {
    if (!report?.(pointer, 'object or null')) return false
  }
  if (isObject(data)) {
    if (!isOptionalString(data.bundle_sid) && !report?.(pointer + '/bundle_sid', 'string')) return false
    if (!isOptionalString(data.identity) && !report?.(pointer + '/identity', 'string')) return false
    if (!isOptionalString(data.industry) && !report?.(pointer + '/industry', 'string')) return false
    if (!isOptionalString(data.type) && !report?.(pointer + '/type', 'string')) return false
  }
  return true
}

function VoiceIntegrityOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data) && data !== null) {
    if (!report?.(pointer, 'object or null')) return false
  }
  if (isObject(data)) {
    if (!isOptionalBoolean(data.enabled) && !report?.(pointer + '/enabled', 'boolean')) return false
    if (!isOptionalString(data.bundle_sid) && !report?.(pointer + '/bundle_sid', 'string')) return false
    if (!isOptionalString(data.use_case) && !report?.(pointer + '/use_case', 'string')) return false
  }
  return true
}

function TrustOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data) && data !== null) {
    if (!report?.(pointer, 'object or null')) return false
  }
  if (isObject(data)) {
    if (
      data.verified_caller !== undefined &&
      !VerifiedCallerOrNull(data.verified_caller, report && pointer + '/verified_caller', report)
    )
      return false
    if (
      data.branded_call !== undefined &&
      !BrandedCallOrNull(data.branded_call, report && pointer + '/branded_call', report)
    )
      return false
    if (data.branded !== undefined && !BrandedOrNull(data.branded, report && pointer + '/branded', report))
      return false
    if (
      data.business_profile !== undefined &&
      !BusinessProfileOrNull(data.business_profile, report && pointer + '/business_profile', report)
    )
      return false
    if (
      data.voice_integrity !== undefined &&
      !VoiceIntegrityOrNull(data.voice_integrity, report && pointer + '/voice_integrity', report)
    )
      return false
  }
  return true
}

function CallAnnotationOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data) && data !== null) {
    if (!report?.(pointer, 'object or null')) return false
  }
  if (isObject(data)) {
    if (!isOptionalString(data.answered_by) && !report?.(pointer + '/answered_by', 'string')) return false
    if (!isOptionalString(data.connectivity_issue) && !report?.(pointer + '/connectivity_issue', 'string'))
      return false
    if (data.quality_issues !== undefined) {
      let data2 = data.quality_issues
      if (!Array.isArray(data2) && data2 !== null) {
        if (!report?.(pointer + '/quality_issues', 'array or null')) return false
      }
      if (Array.isArray(data2)) {
        const len0 = data2.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data2[i0] !== 'string') {
            if (!report?.(pointer + '/quality_issues/' + i0, 'string')) return false
          }
        }
      }
    }
    if (!isOptionalBoolean(data.spam) && !report?.(pointer + '/spam', 'boolean')) return false
    if (!isOptionalInteger(data.call_score) && !report?.(pointer + '/call_score', 'integer')) return false
    if (!isOptionalString(data.comment) && !report?.(pointer + '/comment', 'string')) return false
    if (!isOptionalString(data.incident) && !report?.(pointer + '/incident', 'string')) return false
  }
  return true
}

function AgentTokensOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data) && data !== null) {
    if (!report?.(pointer, 'object or null')) return false
  }
  if (isObject(data)) {
    if (!isOptionalInteger(data.total) && !report?.(pointer + '/total', 'integer')) return false
    if (
      data.tokens_per_second !== undefined &&
      !MinMaxAverageOrNull(data.tokens_per_second, report && pointer + '/tokens_per_second', report)
    )
      return false
  }
  return true
}

function AgentWordsOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data) && data !== null) {
    if (!report?.(pointer, 'object or null')) return false
  }
  if (isObject(data)) {
    if (!isOptionalInteger(data.total) && !report?.(pointer + '/total', 'integer')) return false
    if (
      data.words_per_minute !== undefined &&
      !MinMaxAverageOrNull(data.words_per_minute, report && pointer + '/words_per_minute', report)
    )
      return false
  }
  return true
}

function AgentInterruptionsOrNull(data: any, pointer?: any, report?: Report): boolean {
  if (!isObject(data) && data !== null) {
    if (!report?.(pointer, 'object or null')) return false
  }
  if (isObject(data)) {
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
    if (
      data.tts_latency_ms !== undefined &&
      !MinMaxAverageOrNull(data.tts_latency_ms, report && pointer + '/tts_latency_ms', report)
    )
      return false
    if (
      data.stt_latency_ms !== undefined &&
      !MinMaxAverageOrNull(data.stt_latency_ms, report && pointer + '/stt_latency_ms', report)
    )
      return false
    if (
      data.network_latency_ms !== undefined &&
      !MinMaxAverageOrNull(data.network_latency_ms, report && pointer + '/network_latency_ms', report)
    )
      return false
    if (
      data.time_to_first_audio_ms !== undefined &&
      !MinMaxAverageOrNull(data.time_to_first_audio_ms, report && pointer + '/time_to_first_audio_ms', report)
    )
      return false
    if (
      data.application_latency_ms !== undefined &&
      !MinMaxAverageOrNull(data.application_latency_ms, report && pointer + '/application_latency_ms', report)
    )
      return false
    if (data.tokens !== undefined && !AgentTokensOrNull(data.tokens, report && pointer + '/tokens', report))
      return false
    if (data.words !== undefined && !AgentWordsOrNull(data.words, report && pointer + '/words', report))
      return false
    if (!isOptionalInteger(data.turns) && !report?.(pointer + '/turns', 'integer')) return false
    if (
      data.interruptions !== undefined &&
      !AgentInterruptionsOrNull(data.interruptions, report && pointer + '/interruptions', report)
    )
      return false
    if (!isOptionalString(data.session_state) && !report?.(pointer + '/session_state', 'string')) return false
  } else {
    if (!report?.(pointer, 'object')) return false
  }
  return true
}

const pattern0 = /^CA/
const pattern1 = /^AC/

export function CallSummary(data: any, pointer?: any, report?: Report): boolean {
  if (isObject(data)) {
    if (data.call_sid === undefined) {
      if (!report?.(pointer + '/call_sid', 'to be present')) return false
    }
    if (data.account_sid === undefined) {
      if (!report?.(pointer + '/account_sid', 'to be present')) return false
    }
    if (data.call_sid !== undefined) {
      let data0 = data.call_sid
      if (typeof data0 === 'string') {
        if (!pattern0.test(data0)) {
          if (!report?.(pointer + '/call_sid', 'string that starts with CA')) return false
        }
      } else {
        if (!report?.(pointer + '/call_sid', 'string')) return false
      }
    }
    if (data.account_sid !== undefined) {
      let data1 = data.account_sid
      if (typeof data1 === 'string') {
        if (!pattern1.test(data1)) {
          if (!report?.(pointer + '/account_sid', 'string that starts with AC')) return false
        }
      } else {
        if (!report?.(pointer + '/account_sid', 'string')) return false
      }
    }
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
    if (data.from !== undefined && !CallPartyOrNull(data.from, report && pointer + '/from', report))
      return false
    if (data.to !== undefined && !CallPartyOrNull(data.to, report && pointer + '/to', report)) return false
    if (data.sip_edge !== undefined && !SipEdgeOrNull(data.sip_edge, report && pointer + '/sip_edge', report))
      return false
    if (
      data.carrier_edge !== undefined &&
      !CarrierEdgeOrNull(data.carrier_edge, report && pointer + '/carrier_edge', report)
    )
      return false
    if (data.sdk_edge !== undefined && !SdkEdgeOrNull(data.sdk_edge, report && pointer + '/sdk_edge', report))
      return false
    if (
      data.client_edge !== undefined &&
      !ClientEdgeOrNull(data.client_edge, report && pointer + '/client_edge', report)
    )
      return false
    if (data.tags !== undefined) {
      let data20 = data.tags
      if (!Array.isArray(data20) && data20 !== null) {
        if (!report?.(pointer + '/tags', 'array or null')) return false
      }
      if (Array.isArray(data20)) {
        const len0 = data20.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data20[i0] !== 'string') {
            if (!report?.(pointer + '/tags/' + i0, 'string')) return false
          }
        }
      }
    }
    if (
      data.attributes !== undefined &&
      !CallAttributesOrNull(data.attributes, report && pointer + '/attributes', report)
    )
      return false
    if (
      data.properties !== undefined &&
      !CallPropertiesOrNull(data.properties, report && pointer + '/properties', report)
    )
      return false
    if (data.trust !== undefined && !TrustOrNull(data.trust, report && pointer + '/trust', report))
      return false
    if (
      data.annotation !== undefined &&
      !CallAnnotationOrNull(data.annotation, report && pointer + '/annotation', report)
    )
      return false
    if (data.agent_session_summaries !== undefined) {
      let data26 = data.agent_session_summaries
      if (!Array.isArray(data26) && data26 !== null) {
        if (!report?.(pointer + '/agent_session_summaries', 'array or null')) return false
      }
      if (Array.isArray(data26)) {
        const len1 = data26.length
        for (let i1 = 0; i1 < len1; i1++) {
          if (!AgentSessionSummary(data26[i1], report && pointer + '/agent_session_summaries/' + i1, report))
            return false
        }
      }
    }
  } else {
    if (!report?.(pointer, 'object')) return false
  }
  return true
}

function CallPartyV1(data: any, pointer?: any, report?: Report): boolean {
  if (isObject(data)) {
    if (!isString(data.caller) && !report?.(pointer + '/caller', 'string')) return false
    if (!isString(data.callee) && !report?.(pointer + '/callee', 'string')) return false
    if (!isString(data.carrier) && !report?.(pointer + '/carrier', 'string')) return false
    if (!isString(data.connection) && !report?.(pointer + '/connection', 'string')) return false
    if (!isString(data.number_prefix) && !report?.(pointer + '/number_prefix', 'string')) return false
    if (!GeoLocationOrNull(data.location, report && pointer + '/location', report)) return false
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
    if (data.settings !== undefined) {
      let data17 = data.settings
      if (!isObject(data17) && data17 !== null) {
        if (!report?.(pointer + '/settings', 'object or null')) return false
      }
    }
  } else {
    if (!report?.(pointer, 'object')) return false
  }
  return true
}

export function CallSummaryV1(data: any, pointer?: any, report?: Report): boolean {
  if (isObject(data)) {
    if (data.call_sid === undefined) {
      if (!report?.(pointer + '/call_sid', 'to be present')) return false
    }
    if (data.account_sid === undefined) {
      if (!report?.(pointer + '/account_sid', 'to be present')) return false
    }
    if (data.tags === undefined) {
      if (!report?.(pointer + '/tags', 'to be present')) return false
    }
    if (data.call_sid !== undefined) {
      let data0 = data.call_sid
      if (typeof data0 === 'string') {
        if (!pattern0.test(data0)) {
          if (!report?.(pointer + '/call_sid', 'string that starts with CA')) return false
        }
      } else {
        if (!report?.(pointer + '/call_sid', 'string')) return false
      }
    }
    if (data.account_sid !== undefined) {
      let data1 = data.account_sid
      if (typeof data1 === 'string') {
        if (!pattern1.test(data1)) {
          if (!report?.(pointer + '/account_sid', 'string that starts with AC')) return false
        }
      } else {
        if (!report?.(pointer + '/account_sid', 'string')) return false
      }
    }
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
    if (data.tags !== undefined) {
      let data18 = data.tags
      if (Array.isArray(data18)) {
        const len0 = data18.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data18[i0] !== 'string') {
            if (!report?.(pointer + '/tags/' + i0, 'string')) return false
          }
        }
      } else {
        if (!report?.(pointer + '/tags', 'array')) return false
      }
    }
    if (!CallAttributesOrNull(data.attributes, report && pointer + '/attributes', report)) return false
    if (!CallPropertiesV1(data.properties, report && pointer + '/properties', report)) return false
  } else {
    if (!report?.(pointer, 'object')) return false
  }
  return true
}
