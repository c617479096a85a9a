// Generated from src/catalogue by `npm run generate`. Do not edit.

/** A CloudEvents 1.0 event in the JSON format, its `data` decoded. */
export type CloudEvent<Type, Schema, Data> = {
  /** Version of the CloudEvents specification. */
  specversion: '1.0'
  /** What happened, in reverse-DNS notation. */
  type: Type
  /** Where it happened. Opaque; with `id` it identifies the event. */
  source: string
  /** Opaque; with `source` it identifies the event. Twilio delivers at least once. */
  id: string
  /** Address of the schema that `data` adheres to, its version last. */
  dataschema?: Schema
  /** Media type of `data`. Any text is taken: Twilio has documented a time here. */
  datacontenttype?: string
  /** What the event is about, within its source. Personal data. */
  subject?: string
  /** When it happened, RFC 3339, as Twilio wrote it: any text is taken. */
  time?: string
  /** The payload, decoded once. */
  data: Data
}

/**
 * The type of an event that the catalogue does not list: any other string. An opaque enum, because a member with
 * `type: string` in the union would keep `switch (event.type)` from narrowing the others.
 */
export declare enum UnlistedType {
  _ = '',
}

/** The `dataschema` of a schema or version that the catalogue does not list: any other string. */
export declare enum UnlistedSchema {
  _ = '',
}

/** The event types that carry `VoiceInsights.CallSummary`. */
export type CallSummaryEventType =
  | 'com.twilio.voice.insights.call-summary.partial'
  | 'com.twilio.voice.insights.call-summary.predicted-complete'
  | 'com.twilio.voice.insights.call-summary.complete'

type ListedCallSummaryEvent<Type> =
  | CloudEvent<
      Type,
      | 'https://events-schemas.twilio.com/VoiceInsights.CallSummary/1'
      | 'https://events-schemas.twilio.com/VoiceInsights.CallSummary/1.json',
      CallSummaryV1
    >
  | CloudEvent<
      Type,
      | 'https://events-schemas.twilio.com/VoiceInsights.CallSummary/2'
      | 'https://events-schemas.twilio.com/VoiceInsights.CallSummary/2.json'
      | 'https://events-schemas.twilio.com/VoiceInsights.CallSummary/7'
      | 'https://events-schemas.twilio.com/VoiceInsights.CallSummary/7.json',
      CallSummary
    >

/** An event whose data is `CallSummary` (`VoiceInsights.CallSummary`). `dataschema` narrows it to a version. */
export type CallSummaryEvent<Type = CallSummaryEventType> =
  ListedCallSummaryEvent<Type> | CloudEvent<Type, UnlistedSchema, CallSummary>

/** The event types that carry `VoiceInsights.CallEvent`. */
export type CallEventEventType =
  'com.twilio.voice.insights.call-event.gateway' | 'com.twilio.voice.insights.call-event.sdk'

type ListedCallEventEvent<Type> = CloudEvent<
  Type,
  | 'https://events-schemas.twilio.com/VoiceInsights.CallEvent/1'
  | 'https://events-schemas.twilio.com/VoiceInsights.CallEvent/1.json'
  | 'https://events-schemas.twilio.com/VoiceInsights.CallEvent/2'
  | 'https://events-schemas.twilio.com/VoiceInsights.CallEvent/2.json'
  | 'https://events-schemas.twilio.com/VoiceInsights.CallEvent/3'
  | 'https://events-schemas.twilio.com/VoiceInsights.CallEvent/3.json',
  CallEvent
>

/** An event whose data is `CallEvent` (`VoiceInsights.CallEvent`). `dataschema` narrows it to a version. */
export type CallEventEvent<Type = CallEventEventType> =
  ListedCallEventEvent<Type> | CloudEvent<Type, UnlistedSchema, CallEvent>

/** The event types that carry `VoiceInsights.CallMetric`. */
export type CallMetricEventType =
  'com.twilio.voice.insights.call-metrics.gateway' | 'com.twilio.voice.insights.call-metrics.sdk'

type ListedCallMetricEvent<Type> = CloudEvent<
  Type,
  | 'https://events-schemas.twilio.com/VoiceInsights.CallMetric/1'
  | 'https://events-schemas.twilio.com/VoiceInsights.CallMetric/1.json'
  | 'https://events-schemas.twilio.com/VoiceInsights.CallMetric/2'
  | 'https://events-schemas.twilio.com/VoiceInsights.CallMetric/2.json',
  CallMetric
>

/** An event whose data is `CallMetric` (`VoiceInsights.CallMetric`). `dataschema` narrows it to a version. */
export type CallMetricEvent<Type = CallMetricEventType> =
  ListedCallMetricEvent<Type> | CloudEvent<Type, UnlistedSchema, CallMetric>

/** The event types that carry `VoiceInsights.ConferenceSummary`. */
export type ConferenceSummaryEventType =
  | 'com.twilio.voice.insights.conference-summary.complete'
  | 'com.twilio.voice.insights.conference-summary.partial'

type ListedConferenceSummaryEvent<Type> = CloudEvent<
  Type,
  | 'https://events-schemas.twilio.com/VoiceInsights.ConferenceSummary/1'
  | 'https://events-schemas.twilio.com/VoiceInsights.ConferenceSummary/1.json'
  | 'https://events-schemas.twilio.com/VoiceInsights.ConferenceSummary/2'
  | 'https://events-schemas.twilio.com/VoiceInsights.ConferenceSummary/2.json',
  ConferenceSummary
>

/** An event whose data is `ConferenceSummary` (`VoiceInsights.ConferenceSummary`). `dataschema` narrows it to a version. */
export type ConferenceSummaryEvent<Type = ConferenceSummaryEventType> =
  ListedConferenceSummaryEvent<Type> | CloudEvent<Type, UnlistedSchema, ConferenceSummary>

/** The event types that carry `VoiceInsights.ConferenceParticipantSummary`. */
export type ConferenceParticipantSummaryEventType =
  | 'com.twilio.voice.insights.conference-participant-summary.complete'
  | 'com.twilio.voice.insights.participant-summary.complete'

type ListedConferenceParticipantSummaryEvent<Type> = CloudEvent<
  Type,
  | 'https://events-schemas.twilio.com/VoiceInsights.ConferenceParticipantSummary/1'
  | 'https://events-schemas.twilio.com/VoiceInsights.ConferenceParticipantSummary/1.json'
  | 'https://events-schemas.twilio.com/VoiceInsights.ConferenceParticipantSummary/2'
  | 'https://events-schemas.twilio.com/VoiceInsights.ConferenceParticipantSummary/2.json',
  ConferenceParticipantSummary
>

/** An event whose data is `ConferenceParticipantSummary` (`VoiceInsights.ConferenceParticipantSummary`). `dataschema` narrows it to a version. */
export type ConferenceParticipantSummaryEvent<Type = ConferenceParticipantSummaryEventType> =
  | ListedConferenceParticipantSummaryEvent<Type>
  | CloudEvent<Type, UnlistedSchema, ConferenceParticipantSummary>

/** The event types that carry `EventStreams.TestSink`. */
export type TestSinkEventType = 'com.twilio.eventstreams.test-event'

type ListedTestSinkEvent<Type> = CloudEvent<
  Type,
  | 'https://events-schemas.twilio.com/EventStreams.TestSink/1'
  | 'https://events-schemas.twilio.com/EventStreams.TestSink/1.json',
  TestSink
>

/** An event whose data is `TestSink` (`EventStreams.TestSink`). `dataschema` narrows it to a version. */
export type TestSinkEvent<Type = TestSinkEventType> =
  ListedTestSinkEvent<Type> | CloudEvent<Type, UnlistedSchema, TestSink>

/** The event types that carry `ErrorLogs.Error`. */
export type ErrorLogEventType = 'com.twilio.error-logs.error.logged'

type ListedErrorLogEvent<Type> = CloudEvent<
  Type,
  | 'https://events-schemas.twilio.com/ErrorLogs.Error/1'
  | 'https://events-schemas.twilio.com/ErrorLogs.Error/1.json',
  ErrorLog
>

/** An event whose data is `ErrorLog` (`ErrorLogs.Error`). `dataschema` narrows it to a version. */
export type ErrorLogEvent<Type = ErrorLogEventType> =
  ListedErrorLogEvent<Type> | CloudEvent<Type, UnlistedSchema, ErrorLog>

/** The event of each listed type. */
export interface EventMap {
  /** Within ten minutes of the end of a call; may come again. */
  'com.twilio.voice.insights.call-summary.partial': CallSummaryEvent<'com.twilio.voice.insights.call-summary.partial'>
  /** When Twilio predicts the summary to be complete. */
  'com.twilio.voice.insights.call-summary.predicted-complete': CallSummaryEvent<'com.twilio.voice.insights.call-summary.predicted-complete'>
  /** Up to thirty minutes after the end of a call. */
  'com.twilio.voice.insights.call-summary.complete': CallSummaryEvent<'com.twilio.voice.insights.call-summary.complete'>
  /** Within about 90 seconds of a change in the progress of a call. */
  'com.twilio.voice.insights.call-event.gateway': CallEventEvent<'com.twilio.voice.insights.call-event.gateway'>
  /** Within about 90 seconds of an event of the Voice SDK. */
  'com.twilio.voice.insights.call-event.sdk': CallEventEvent<'com.twilio.voice.insights.call-event.sdk'>
  /** Measured every 10 seconds by a gateway, sent within about 90. */
  'com.twilio.voice.insights.call-metrics.gateway': CallMetricEvent<'com.twilio.voice.insights.call-metrics.gateway'>
  /** Measured every 10 seconds by the Voice SDK, sent within about 90. */
  'com.twilio.voice.insights.call-metrics.sdk': CallMetricEvent<'com.twilio.voice.insights.call-metrics.sdk'>
  /** When a conference ends. */
  'com.twilio.voice.insights.conference-summary.complete': ConferenceSummaryEvent<'com.twilio.voice.insights.conference-summary.complete'>
  /** When a conference starts. */
  'com.twilio.voice.insights.conference-summary.partial': ConferenceSummaryEvent<'com.twilio.voice.insights.conference-summary.partial'>
  /** When a participant leaves a conference. */
  'com.twilio.voice.insights.conference-participant-summary.complete': ConferenceParticipantSummaryEvent<'com.twilio.voice.insights.conference-participant-summary.complete'>
  /** The same, in another spelling of the documentation. */
  'com.twilio.voice.insights.participant-summary.complete': ConferenceParticipantSummaryEvent<'com.twilio.voice.insights.participant-summary.complete'>
  /** When the Test call of the sink is made. Its `id` is always the same. */
  'com.twilio.eventstreams.test-event': TestSinkEvent<'com.twilio.eventstreams.test-event'>
  /** When the Twilio Debugger logs anything, a failing sink among it. */
  'com.twilio.error-logs.error.logged': ErrorLogEvent<'com.twilio.error-logs.error.logged'>
}

/**
 * An event of a type that the catalogue does not list. Its data is unknown, unless `dataschema` names a schema that
 * is listed. To TypeScript its type is an opaque enum: turn it into a string with `String(event.type)`.
 */
export type UnknownEvent =
  | ListedCallSummaryEvent<UnlistedType>
  | ListedCallEventEvent<UnlistedType>
  | ListedCallMetricEvent<UnlistedType>
  | ListedConferenceSummaryEvent<UnlistedType>
  | ListedConferenceParticipantSummaryEvent<UnlistedType>
  | ListedTestSinkEvent<UnlistedType>
  | ListedErrorLogEvent<UnlistedType>
  | CloudEvent<UnlistedType, UnlistedSchema, unknown>

/** Every event: narrow it by `type`, by `dataschema`, or with a guard. */
export type VoiceInsightsEvent =
  | CallSummaryEvent
  | CallEventEvent
  | CallMetricEvent
  | ConferenceSummaryEvent
  | ConferenceParticipantSummaryEvent
  | TestSinkEvent
  | ErrorLogEvent
  | UnknownEvent

/** Where a party was, as far as Twilio could tell. */
export interface GeoLocation {
  /** Latitude, decimal degrees. Personal data. */
  lat?: number
  /** Longitude, decimal degrees. `-0` occurs. Personal data. */
  lon?: number
}

/** Browser the SDK ran in. */
export interface VoiceSdkBrowser {
  /** Name. */
  name?: string
  /** Major version. */
  major?: string
  /** Full version. */
  version?: string
}

/** Operating system the SDK ran on. */
export interface VoiceSdkOs {
  /** Name. */
  name?: string
  /** Version. */
  version?: string
}

/** Device the SDK ran on. */
export interface VoiceSdkDevice {
  /** Model. */
  model?: string
  /** Kind of device. */
  type?: string
  /** Vendor. */
  vendor?: string
  /** Processor architecture. */
  arch?: string
}

/** Application that embeds the SDK. */
export interface VoiceSdkApp {
  /** Name. */
  name?: string
  /** Version. */
  version?: string
}

/** The Twilio Voice SDK that a party used. */
export interface VoiceSdk {
  /** Kind of SDK. */
  type?: string
  /** Version of the SDK. */
  version?: string
  /** Platform the SDK runs on. */
  platform?: string
  /** Region the SDK connected to. */
  region?: string
  /** Region the application asked for. */
  selected_region?: string
  /** Edge location the SDK connected to. */
  edge_location?: string
  /** Browser the SDK ran in. */
  browser?: VoiceSdkBrowser | null
  /** Operating system the SDK ran on. */
  os?: VoiceSdkOs | null
  /** Device the SDK ran on. */
  device?: VoiceSdkDevice | null
  /** Application that embeds the SDK. */
  app?: VoiceSdkApp | null
}

/** A party of the call. */
export interface CallParty {
  /** Number (E.164), `client:NAME` or SIP URI that called. Personal data. */
  caller?: string
  /** Number (E.164), `client:NAME` or SIP URI that was called. Personal data. */
  callee?: string
  /** Carrier, free text. */
  carrier?: string
  /** How the party was connected. */
  connection?:
    'landline' | 'mobile' | 'voip' | 'pstn' | 'twilio_sdk' | 'sip_interface' | 'sip_trunk' | (string & {})
  /** Country code and up to three digits, without `+`. Personal data. */
  number_prefix?: string
  /** Where a party was, as far as Twilio could tell. */
  location?: GeoLocation | null
  /** City. Personal data. */
  city?: string
  /** Country, ISO 3166-1 alpha-2. */
  country_code?: string
  /** State or province, its name or its code. Personal data. */
  country_subdivision?: string
  /** Public address of a client; Twilio may mask parts of it. Personal data. */
  ip_address?: string
  /** The Twilio Voice SDK that a party used. */
  sdk?: VoiceSdk | null
}

/** Largest and mean value. */
export interface MaxAverage {
  /** Largest value. */
  max?: number
  /** Mean value. */
  avg?: number
}

/** Quality of one direction of the media stream at a gateway. */
export interface StreamMetrics {
  /** RTP payload type: 0 is pcmu, 111 is opus. */
  codec?: number
  /** Codec, for example `pcmu` or `opus`. */
  codec_name?: string
  /** Packets received, count; inbound only. */
  packets_received?: number
  /** Packets sent, count; outbound only. */
  packets_sent?: number
  /** Packets lost, count. */
  packets_lost?: number
  /** Lost / (received + lost), percent, 0–100. */
  packets_loss_percentage?: number
  /** Jitter, ms. */
  jitter?: MaxAverage | null
  /** Latency, ms. */
  latency?: MaxAverage | null
  /** Packets per bucket of delay variation (`d50`, `d70` … `d300`), count; sparse. */
  packet_delay_variation?: {
    /** Count. */
    [k: string]: number
  } | null
}

/** Quality of the media stream at a gateway. */
export interface EdgeMetrics {
  /** What the edge received. */
  inbound?: StreamMetrics | null
  /** What the edge sent. */
  outbound?: StreamMetrics | null
}

/** Where and how the SIP gateway took part. */
export interface SipEdgeProperties {
  /** Direction of the leg, not that of the call. */
  direction?: 'inbound' | 'outbound' | (string & {})
  /** Region that was asked for. */
  selected_region?: string
  /** Region. */
  region?: string
  /** Region of the media gateway. */
  media_region?: string
  /** Region of the signaling gateway. */
  signaling_region?: string
  /** Edge location. */
  edge_location?: string
  /** Address of Twilio's media gateway. Personal data. */
  twilio_media_ip?: string
  /** Address the media came from or went to. Personal data. */
  external_media_ip?: string
  /** Address of Twilio's signaling gateway. Personal data. */
  twilio_signaling_ip?: string
  /** Address the signaling came from or went to. Personal data. */
  external_signaling_ip?: string
  /** SIP Call-ID. May contain an address. Personal data. */
  sip_call_id?: string
  /** SIP User-Agent. */
  user_agent?: string
  /** The SIP trunk; may be empty. */
  trunk_sid?: string
}

/** The call as the SIP gateway saw it. */
export interface SipEdge {
  /** Quality of the media stream at a gateway. */
  metrics?: EdgeMetrics | null
  /** Where and how the SIP gateway took part. */
  properties?: SipEdgeProperties | null
}

/** Where and how the gateway to the carrier took part. */
export interface CarrierEdgeProperties {
  /** Direction of the leg, not that of the call. */
  direction?: 'inbound' | 'outbound' | (string & {})
  /** Region that was asked for. */
  selected_region?: string
  /** Region. */
  region?: string
  /** Region of the media gateway. */
  media_region?: string
  /** Region of the signaling gateway. */
  signaling_region?: string
  /** Edge location. */
  edge_location?: string
}

/** The call as the gateway to the carrier saw it. */
export interface CarrierEdge {
  /** Quality of the media stream at a gateway. */
  metrics?: EdgeMetrics | null
  /** Where and how the gateway to the carrier took part. */
  properties?: CarrierEdgeProperties | null
}

/** Smallest, largest and mean value. */
export interface MinMaxAverage {
  /** Smallest value. */
  min?: number
  /** Largest value. */
  max?: number
  /** Mean value. */
  avg?: number
}

/** Quality of one direction of the media stream at the Voice SDK. */
export interface SdkStreamMetrics {
  /** RTP payload type: 0 is pcmu, 111 is opus. */
  codec?: number
  /** Codec, for example `pcmu` or `opus`. */
  codec_name?: string
  /** Packets received, count; inbound only. */
  packets_received?: number
  /** Packets sent, count; outbound only. */
  packets_sent?: number
  /** Packets lost, count. */
  packets_lost?: number
  /** Lost / (received + lost), percent, 0–100. */
  packets_loss_percentage?: number
  /** Jitter, ms. */
  jitter?: MaxAverage | null
  /** Latency, ms. */
  latency?: MaxAverage | null
  /** Packets per bucket of delay variation (`d50`, `d70` … `d300`), count; sparse. */
  packet_delay_variation?: {
    /** Count. */
    [k: string]: number
  } | null
  /** Mean opinion score, 1.0–4.6. */
  mos?: MinMaxAverage | null
  /** Round-trip time, ms. */
  rtt?: MinMaxAverage | null
  /** Input level, raw; Twilio states no unit. */
  audio_in?: MaxAverage | null
  /** Output level, raw; Twilio states no unit. */
  audio_out?: MaxAverage | null
}

/** Quality of the media stream at the Voice SDK. */
export interface SdkEdgeMetrics {
  /** What the edge received. */
  inbound?: SdkStreamMetrics | null
  /** What the edge sent. */
  outbound?: SdkStreamMetrics | null
}

/** Settings of the Voice SDK. */
export interface VoiceSdkSettings {
  /** Whether packets are marked for quality of service. */
  dscp?: boolean
  /** Whether ICE restarts are enabled. */
  ice_restart_enabled?: boolean
  /** Edge location in use. */
  edge?: string
  /** Edge locations the application asked for. */
  selected_edges?: string[] | null
}

/** Where and how the Voice SDK took part. */
export interface SdkEdgeProperties {
  /** Direction of the leg, not that of the call. */
  direction?: 'inbound' | 'outbound' | (string & {})
  /** Region that was asked for. */
  selected_region?: string
  /** Region. */
  region?: string
  /** Who ended the call, seen from the SDK. */
  disconnected_by?: 'remote' | 'rejected' | (string & {})
  /** Settings of the Voice SDK. */
  settings?: VoiceSdkSettings | null
}

/** What the Voice SDK reported during the call. */
export interface SdkEdgeEvents {
  /** Events per severity, count. */
  levels?: {
    /** Count. */
    [k: string]: number
  } | null
  /** Events per group, count. */
  groups?: {
    /** Count. */
    [k: string]: number
  } | null
  /** Events per error code, count. */
  errors?: {
    /** Count. */
    [k: string]: number
  } | null
  /** Feedback of the user. Its shape is not public. */
  feedback?: unknown
}

/** The call as the Voice SDK saw it. */
export interface SdkEdge {
  /** Quality of the media stream at the Voice SDK. */
  metrics?: SdkEdgeMetrics | null
  /** Where and how the Voice SDK took part. */
  properties?: SdkEdgeProperties | null
  /** What the Voice SDK reported during the call. */
  events?: SdkEdgeEvents | null
  /** Quality problems the Voice SDK noticed. */
  tags?:
    ('high_latency' | 'low_mos' | 'high_jitter' | 'high_packet_loss' | 'ice_failure' | (string & {}))[] | null
}

/** Where and how the gateway to the Voice SDK took part. */
export interface ClientEdgeProperties {
  /** Direction of the leg, not that of the call. */
  direction?: 'inbound' | 'outbound' | (string & {})
  /** Region that was asked for. */
  selected_region?: string
  /** Region. */
  region?: string
  /** Region of the media gateway. */
  media_region?: string
  /** Region of the signaling gateway. */
  signaling_region?: string
  /** Edge location. */
  edge_location?: string
  /** Address of Twilio's media gateway. Personal data. */
  twilio_media_ip?: string
  /** Address the media came from or went to. Personal data. */
  external_media_ip?: string
}

/** The call as the gateway to the Voice SDK saw it. */
export interface ClientEdge {
  /** Quality of the media stream at a gateway. */
  metrics?: EdgeMetrics | null
  /** Where and how the gateway to the Voice SDK took part. */
  properties?: ClientEdgeProperties | null
}

/** What is particular to the flow of the call. Always null since 2026-08-01. */
export interface CallAttributes {
  /** Whether the call took part in a conference. */
  conference_participant?: boolean
}

/** Details of the call. */
export interface CallProperties {
  /** Last SIP status, for example 487 for a canceled call; 0 is none. */
  last_sip_response_num?: number
  /** Post-dial delay, ms. */
  pdd_ms?: number
  /** Who ended the call. */
  disconnected_by?: 'unknown_disconnected_by' | 'caller' | 'callee' | (string & {})
  /** Direction of the call. */
  direction?:
    | 'outbound_api'
    | 'outbound_dial'
    | 'inbound'
    | 'trunking_originating'
    | 'trunking_terminating'
    | (string & {})
  /** Time in the queue, ms. */
  queue_time?: number
  /** Q.850 cause. */
  q850_cause?: number
  /** Route. */
  route_id?: string
  /** Realm of the media, for example `us1`; `unknown_realm` if unknown. */
  media_region?: string
  /** Realm of the signaling; `unknown_realm` if unknown. */
  signaling_region?: string
  /** Realm that was asked for; `unknown_realm` if unknown. */
  selected_region?: string
  /** Realm of the call; `unknown_realm` if unknown. */
  region?: string
  /** Address of Twilio's media gateway. Personal data. */
  twilio_media_ip?: string
  /** Address of Twilio's signaling gateway. Personal data. */
  twilio_signaling_ip?: string
  /** Address the media came from or went to. Personal data. */
  external_media_ip?: string
  /** Address the signaling came from or went to. Personal data. */
  external_signaling_ip?: string
  /** SIP Call-ID. May contain an address. Personal data. */
  sip_call_id?: string
  /** SIP User-Agent. */
  user_agent?: string
  /** The SIP trunk; may be empty. */
  trunk_sid?: string
  /** Settings. Their shape is not public. */
  settings?: {
    [k: string]: unknown
  } | null
}

/** Verification of the caller. */
export interface VerifiedCaller {
  /** Whether the caller was verified (SHAKEN/STIR). */
  verified?: boolean
}

/** Branding of the call, in its older shape. */
export interface BrandedCall {
  /** Whether the call was branded. */
  branded?: boolean
  /** Caller that was displayed. Personal data. */
  caller?: string
  /** Declared use case. */
  use_case?: string
  /** The branded channel. */
  branded_channel_sid?: string
  /** The brand. */
  brand_sid?: string
  /** The business. */
  business_sid?: string
}

/** Branding of the call, in its newer shape. */
export interface Branded {
  /** Whether branding was enabled. */
  enabled?: boolean
  /** Name that was displayed. */
  display_name?: string
  /** Long form of the name that was displayed. */
  long_display_name?: string
  /** The trust bundle. */
  bundle_sid?: string
  /** Whether a logo was displayed. */
  logo?: boolean
  /** How the branding was carried. */
  type?: 'in_band' | 'out_of_band' | (string & {})
  /** Declared use case. */
  use_case?: string
  /** Declared reason for the call. */
  call_reason?: string
}

/** The business on whose behalf the call was made. */
export interface BusinessProfile {
  /** The trust bundle. */
  bundle_sid?: string
  /** Kind of identity. */
  identity?: string
  /** Industry of the business. */
  industry?: string
  /** Kind of business. */
  type?: string
}

/** Registration against spam labels. */
export interface VoiceIntegrity {
  /** Whether Voice Integrity was enabled. */
  enabled?: boolean
  /** The trust bundle. */
  bundle_sid?: string
  /** Declared use case. */
  use_case?: string
}

/** How far the called party could trust who called. */
export interface Trust {
  /** Verification of the caller. */
  verified_caller?: VerifiedCaller | null
  /** Branding of the call, in its older shape. */
  branded_call?: BrandedCall | null
  /** Branding of the call, in its newer shape. */
  branded?: Branded | null
  /** The business on whose behalf the call was made. */
  business_profile?: BusinessProfile | null
  /** Registration against spam labels. */
  voice_integrity?: VoiceIntegrity | null
}

/** What the owner of the account noted about the call. */
export interface CallAnnotation {
  /** Who or what answered. */
  answered_by?: 'unknown_answered_by' | 'human' | 'machine' | (string & {})
  /** Connectivity problem. */
  connectivity_issue?:
    | 'unknown_connectivity_issue'
    | 'no_connectivity_issue'
    | 'invalid_number'
    | 'caller_id'
    | 'dropped_call'
    | 'number_reachability'
    | (string & {})
  /** Quality problems. */
  quality_issues?:
    | (
        | 'unknown_quality_issue'
        | 'no_quality_issue'
        | 'low_volume'
        | 'choppy_robotic'
        | 'echo'
        | 'dtmf'
        | 'latency'
        | 'owa'
        | 'static_noise'
        | (string & {})
      )[]
    | null
  /** Whether the call was spam. */
  spam?: boolean
  /** Rating of the call, 1–5. */
  call_score?: number
  /** Free text. Personal data. */
  comment?: string
  /** Reference to an incident. */
  incident?: string
}

/** Tokens the agent produced. */
export interface AgentTokens {
  /** Tokens, count. */
  total?: number
  /** Tokens per second. */
  tokens_per_second?: MinMaxAverage | null
}

/** Words the agent spoke. */
export interface AgentWords {
  /** Words, count. */
  total?: number
  /** Words per minute. */
  words_per_minute?: MinMaxAverage | null
}

/** Who interrupted whom. */
export interface AgentInterruptions {
  /** Times the customer interrupted the agent, count. */
  customer_to_agent?: number
  /** Times the agent interrupted the customer, count. */
  agent_to_customer?: number
}

/** One session of an AI agent on the call. */
export interface AgentSessionSummary {
  /** The session. */
  session_id?: string
  /** Latency of text to speech, ms. */
  tts_latency_ms?: MinMaxAverage | null
  /** Latency of speech to text, ms. */
  stt_latency_ms?: MinMaxAverage | null
  /** Latency of the network, ms. */
  network_latency_ms?: MinMaxAverage | null
  /** Time to the first audio, ms. */
  time_to_first_audio_ms?: MinMaxAverage | null
  /** Latency of the application, ms. */
  application_latency_ms?: MinMaxAverage | null
  /** Tokens the agent produced. */
  tokens?: AgentTokens | null
  /** Words the agent spoke. */
  words?: AgentWords | null
  /** Turns of the conversation, count. */
  turns?: number
  /** Who interrupted whom. */
  interruptions?: AgentInterruptions | null
  /** How the session ended. */
  session_state?: 'unknown' | 'failure' | 'ended' | 'hung_up' | (string & {})
}

/** What is known about one call, growing until it is complete. Only the two SIDs are sure to be there. */
export interface CallSummary {
  /** The call. Starts with `CA`. */
  call_sid: string
  /** The account or subaccount that owns the call. Starts with `AC`. */
  account_sid: string
  /** When the call was created. RFC 3339. */
  created_time?: string
  /** The parent call, a `CA…` SID; empty without one. */
  parent_call_sid?: string
  /** The parent account, an `AC…` SID; empty without one. */
  parent_account_sid?: string
  /** When the call was initiated, whole seconds. RFC 3339. */
  start_time?: string
  /** When the call ended, whole seconds. RFC 3339. */
  end_time?: string
  /** From initiation to end, in seconds by all appearance: Twilio states no unit. */
  duration?: number
  /** From answer to end, in seconds by all appearance: Twilio states no unit. */
  connect_duration?: number
  /** What kind of call it was. */
  call_type?: 'carrier' | 'sip' | 'trunking' | 'client' | 'whatsapp' | (string & {})
  /** Final state of the call. */
  call_state?:
    | 'ringing'
    | 'completed'
    | 'busy'
    | 'fail'
    | 'noanswer'
    | 'canceled'
    | 'answered'
    | 'undialed'
    | (string & {})
  /** Whether the summary may still change. Independent of the event type. */
  processing_state?: 'complete' | 'partial' | (string & {})
  /** Grows with every update while the state is partial: order the summaries of one call by it. */
  processing_version?: number
  /** What answering machine detection heard. */
  answered_by?:
    | 'unknown'
    | 'machine_start'
    | 'machine_end_beep'
    | 'machine_end_silence'
    | 'machine_end_other'
    | 'human'
    | 'fax'
    | (string & {})
  /** Who called. */
  from?: CallParty | null
  /** Who was called. */
  to?: CallParty | null
  /** The call as the SIP gateway saw it. */
  sip_edge?: SipEdge | null
  /** The call as the gateway to the carrier saw it. */
  carrier_edge?: CarrierEdge | null
  /** The call as the Voice SDK saw it. */
  sdk_edge?: SdkEdge | null
  /** The call as the gateway to the Voice SDK saw it. */
  client_edge?: ClientEdge | null
  /** Quality problems the gateways noticed. */
  tags?:
    | (
        | 'silence'
        | 'high_jitter'
        | 'high_packet_loss'
        | 'high_pdd'
        | 'high_latency'
        | 'pstn_short_duration'
        | (string & {})
      )[]
    | null
  /** What is particular to the flow of the call. Always null since 2026-08-01. */
  attributes?: CallAttributes | null
  /** Details of the call. */
  properties?: CallProperties | null
  /** How far the called party could trust who called. */
  trust?: Trust | null
  /** What the owner of the account noted about the call. */
  annotation?: CallAnnotation | null
  /** Sessions of AI agents on the call. */
  agent_session_summaries?: AgentSessionSummary[] | null
}

/** Where a party was, both coordinates present. */
export interface GeoLocationV1 {
  /** Latitude, decimal degrees. Personal data. */
  lat: number
  /** Longitude, decimal degrees. `-0` occurs. Personal data. */
  lon: number
}

/** A party of the call, every key present. */
export interface CallPartyV1 {
  /** Number (E.164), `client:NAME` or SIP URI that called. Personal data. */
  caller: string
  /** Number (E.164), `client:NAME` or SIP URI that was called. Personal data. */
  callee: string
  /** Carrier, free text. */
  carrier: string
  /** How the party was connected. */
  connection:
    'landline' | 'mobile' | 'voip' | 'pstn' | 'twilio_sdk' | 'sip_interface' | 'sip_trunk' | (string & {})
  /** Country code and up to three digits, without `+`. Personal data. */
  number_prefix: string
  /** Where a party was, both coordinates present. */
  location: GeoLocationV1 | null
  /** City. Personal data. */
  city: string
  /** Country, ISO 3166-1 alpha-2. */
  country_code: string
  /** State or province, its name or its code. Personal data. */
  country_subdivision: string
  /** Public address of a client; Twilio may mask parts of it. Personal data. */
  ip_address: string
  /** The Twilio Voice SDK that a party used. */
  sdk: VoiceSdk | null
}

/** Details of the call, every key present. */
export interface CallPropertiesV1 {
  /** Last SIP status, for example 487 for a canceled call; 0 is none. */
  last_sip_response_num: number
  /** Post-dial delay, ms. */
  pdd_ms: number
  /** Who ended the call. */
  disconnected_by: 'unknown_disconnected_by' | 'caller' | 'callee' | (string & {})
  /** Direction of the call. */
  direction:
    | 'outbound_api'
    | 'outbound_dial'
    | 'inbound'
    | 'trunking_originating'
    | 'trunking_terminating'
    | (string & {})
  /** Q.850 cause. */
  q850_cause: number
  /** Route. */
  route_id: string
  /** Realm of the media, for example `us1`; `unknown_realm` if unknown. */
  media_region: string
  /** Realm of the signaling; `unknown_realm` if unknown. */
  signaling_region: string
  /** Realm that was asked for; `unknown_realm` if unknown. */
  selected_region: string
  /** Realm of the call; `unknown_realm` if unknown. */
  region: string
  /** Address of Twilio's media gateway. Personal data. */
  twilio_media_ip: string
  /** Address of Twilio's signaling gateway. Personal data. */
  twilio_signaling_ip: string
  /** Address the media came from or went to. Personal data. */
  external_media_ip: string
  /** Address the signaling came from or went to. Personal data. */
  external_signaling_ip: string
  /** SIP Call-ID. May contain an address. Personal data. */
  sip_call_id: string
  /** SIP User-Agent. */
  user_agent: string
  /** The SIP trunk; may be empty. */
  trunk_sid: string
  /** Settings. Their shape is not public. */
  settings: {
    [k: string]: unknown
  } | null
}

/** What is known about one call, in version 1: every key is present. */
export interface CallSummaryV1 {
  /** The call. Starts with `CA`. */
  call_sid: string
  /** The account or subaccount that owns the call. Starts with `AC`. */
  account_sid: string
  /** The parent call, a `CA…` SID; empty without one. */
  parent_call_sid: string
  /** The parent account, an `AC…` SID; empty without one. */
  parent_account_sid: string
  /** When the call was initiated, whole seconds. RFC 3339. */
  start_time: string
  /** When the call ended, whole seconds. RFC 3339. */
  end_time: string
  /** From initiation to end, in seconds by all appearance: Twilio states no unit. */
  duration: number
  /** From answer to end, in seconds by all appearance: Twilio states no unit. */
  connect_duration: number
  /** What kind of call it was. */
  call_type: 'carrier' | 'sip' | 'trunking' | 'client' | 'whatsapp' | (string & {})
  /** Final state of the call. */
  call_state:
    | 'ringing'
    | 'completed'
    | 'busy'
    | 'fail'
    | 'noanswer'
    | 'canceled'
    | 'answered'
    | 'undialed'
    | (string & {})
  /** Whether the summary may still change. Independent of the event type. */
  processing_state: 'complete' | 'partial' | (string & {})
  /** Grows with every update while the state is partial: order the summaries of one call by it. */
  processing_version: number
  /** Who called. */
  from: CallPartyV1
  /** Who was called. */
  to: CallPartyV1
  /** The call as the SIP gateway saw it. */
  sip_edge: SipEdge | null
  /** The call as the gateway to the carrier saw it. */
  carrier_edge: CarrierEdge | null
  /** The call as the Voice SDK saw it. */
  sdk_edge: SdkEdge | null
  /** The call as the gateway to the Voice SDK saw it. */
  client_edge: ClientEdge | null
  /**
   * Quality problems the gateways noticed.
   *
   * Items: A quality problem.
   */
  tags: (
    | 'silence'
    | 'high_jitter'
    | 'high_packet_loss'
    | 'high_pdd'
    | 'high_latency'
    | 'pstn_short_duration'
    | (string & {})
  )[]
  /** What is particular to the flow of the call. Always null since 2026-08-01. */
  attributes: CallAttributes | null
  /** Details of the call, every key present. */
  properties: CallPropertiesV1
}

/** The gateway that reported. */
export interface GatewayMetadata {
  /** Region of the gateway. */
  region?: string
  /** Edge location of the gateway. */
  edge_location?: string
  /** Address of Twilio's gateway. Personal data. */
  twilio_ip?: string
  /** Address at the other end. Personal data. */
  external_ip?: string
}

/** What a gateway says of itself. */
export interface GatewayReport {
  /** The gateway that reported. */
  metadata?: GatewayMetadata | null
}

/** Error of the Voice SDK. */
export interface SdkError {
  /** Error code of the Voice SDK. */
  code?: number
  /** What went wrong. Personal data. */
  message?: string
}

/** Feedback of the user. */
export interface SdkFeedback {
  /** Score the user gave. */
  score?: number
  /** Reason the user gave. Personal data. */
  reason?: string
}

/** Metric that a warning is about. */
export interface SdkMetricWarning {
  /** Threshold that was crossed; the unit is that of the metric. */
  threshold?: number
  /** Values that crossed it. */
  values?: number[] | null
}

/** One end of a connection. */
export interface IceCandidate {
  /** Kind of candidate, for example `relay`. */
  type?: string
  /** Transport, for example `udp`. */
  protocol?: string
}

/** Connection that ICE selected. */
export interface IceCandidatePair {
  /** The local end. */
  local?: IceCandidate | null
  /** The remote end. */
  remote?: IceCandidate | null
}

/** The client that the Voice SDK ran in. */
export interface SdkMetadata {
  /** Name of the client. Personal data. */
  client_name?: string
  /** City. Personal data. */
  city?: string
  /** Country, ISO 3166-1 alpha-2. */
  country_code?: string
  /** State or province, its name or its code. Personal data. */
  country_subdivision?: string
  /** Public address of the client; Twilio may mask parts of it. Personal data. */
  ip_address?: string
  /** Where a party was, as far as Twilio could tell. */
  location?: GeoLocation | null
  /** The Twilio Voice SDK that a party used. */
  sdk?: VoiceSdk | null
}

/** What the Voice SDK reported. */
export interface SdkReport {
  /** Error of the Voice SDK. */
  error?: SdkError | null
  /** Feedback of the user. */
  feedback?: SdkFeedback | null
  /** Metric that a warning is about. */
  metric?: SdkMetricWarning | null
  /** Connection that ICE selected. */
  ice_candidate_pair?: IceCandidatePair | null
  /** The client that the Voice SDK ran in. */
  metadata?: SdkMetadata | null
}

/** Tokens received. */
export interface ConversationTokens {
  /** Tokens, count. */
  total_tokens?: number
  /** Words, count. */
  total_words?: number
}

/** Latency of one step of the conversation. */
export interface ConversationLatency {
  /** Latency, ms. */
  latency_ms?: number
  /** Latency, ms. */
  milliseconds?: number
}

/** Interruption. */
export interface ConversationInterrupt {
  /** What interrupted. */
  type?: 'DTMF' | 'SPEECH' | (string & {})
}

/** Speech in one language. */
export interface ConversationSpeech {
  /** Provider of text to speech. */
  tts_provider?: string
  /** Voice. */
  voice?: string
  /** Provider of speech to text. */
  transcription_provider?: string
  /** Model of speech to text. */
  speech_model?: string
}

/** How the session was set up. */
export interface ConversationConfigurations {
  /** Settings by name. */
  configurations?: {
    /** Value. Personal data. */
    [k: string]: string
  } | null
  /** Speech by language code. */
  languages?: {
    /** Speech in one language. */
    [k: string]: ConversationSpeech | null
  } | null
}

/** Language of the conversation. */
export interface ConversationLanguage {
  /** Language of text to speech. */
  tts_language_code?: string
  /** Language of speech to text. */
  transcription_language_code?: string
  /** Provider of text to speech. */
  tts_provider?: string
  /** Voice. */
  voice?: string
  /** Provider of speech to text. */
  transcription_provider?: string
  /** Model of speech to text. */
  speech_model?: string
}

/** End of the session. */
export interface ConversationWrapUp {
  /** Duration of the session, s. */
  duration_in_seconds?: number
  /** How the session ended. */
  end_status?: 'unknown' | 'failure' | 'ended' | 'hung_up' | (string & {})
}

/** Error of the session. */
export interface ConversationError {
  /** Error code. */
  error_code?: number
  /** What went wrong. Personal data. */
  message?: string
}

/** Event of an AI agent on the call. Evidence is the REST API only. */
export interface ConversationRelay {
  /** The session, a `VX…` SID. */
  session_id?: string
  /** Number of the event in its session. Gaps and other orders occur. */
  sequence_number?: number
  /** Tokens received. */
  last_token_received?: ConversationTokens | null
  /** Latency of one step of the conversation. */
  stt_latency?: ConversationLatency | null
  /** Latency of one step of the conversation. */
  tts_latency?: ConversationLatency | null
  /** Interruption. */
  interrupt?: ConversationInterrupt | null
  /** How the session was set up. */
  configurations?: ConversationConfigurations | null
  /** Language of the conversation. */
  language_changed?: ConversationLanguage | null
  /** Language of the conversation. */
  language_info?: ConversationLanguage | null
  /** End of the session. */
  call_wrap_up?: ConversationWrapUp | null
  /** Error of the session. */
  error?: ConversationError | null
}

/** Something that happened during a call, as one edge saw it. */
export interface CallEvent {
  /** The call. Starts with `CA`. */
  call_sid: string
  /** The account or subaccount that owns the call. Starts with `AC`. */
  account_sid: string
  /** When it happened, with or without milliseconds. Equal times occur. RFC 3339. */
  timestamp?: string
  /** Edge that reported. */
  edge?: 'carrier_edge' | 'sip_edge' | 'sdk_edge' | 'client_edge' | 'unknown_edge' | (string & {}) | null
  /** Group of events. */
  group?:
    | 'connection'
    | 'network-quality-warning-raised'
    | 'network-quality-warning-cleared'
    | 'audio-level-warning-raised'
    | 'audio-level-warning-cleared'
    | 'audio'
    | 'pc-connection-state'
    | 'ice-candidate'
    | 'ice-gathering-state'
    | 'ice-connection-state'
    | 'signaling-state'
    | 'get-user-media'
    | 'settings'
    | 'feedback'
    | 'registration'
    | 'conversation_relay'
    | (string & {})
  /** Severity. */
  level?: 'UNKNOWN' | 'DEBUG' | 'INFO' | 'WARNING' | 'ERROR' | (string & {}) | null
  /** What happened. Names depend on the group. */
  name?:
    | 'initiated'
    | 'ringing'
    | 'answered'
    | 'completed'
    | 'high-rtt'
    | 'low-mos'
    | 'high-jitter'
    | 'high-packet-loss'
    | 'constant-audio-input-level'
    | 'incoming'
    | 'accepted-by-remote'
    | 'disconnected-by-local'
    | 'muted'
    | 'reconnecting'
    | 'failed'
    | 'codec'
    | 'final_token_received'
    | (string & {})
  /** What a gateway says of itself. */
  carrier_edge?: GatewayReport | null
  /** What a gateway says of itself. */
  client_edge?: GatewayReport | null
  /** What a gateway says of itself. */
  sip_edge?: GatewayReport | null
  /** What the Voice SDK reported. */
  sdk_edge?: SdkReport | null
  /** Event of an AI agent on the call. Evidence is the REST API only. */
  conversation_relay_data?: ConversationRelay | null
}

/** Part of: smallest, largest, mean and single value. */
export interface Statistic {
  /** Smallest value. */
  min?: number
  /** Largest value. */
  max?: number
  /** Mean value. */
  avg?: number
  /** Value, where there is a single one. */
  value?: number
}

/** Quality of the media stream over some time. */
export interface MetricSample {
  /** RTP payload type: 0 is pcmu, 111 is opus. */
  codec?: number
  /** Codec, for example `pcmu` or `opus`. */
  codec_name?: string
  /** Packets received, count. */
  packets_received?: number
  /** Packets sent, count. */
  packets_sent?: number
  /** Packets lost, count. */
  packets_lost?: number
  /** Bytes received, count. */
  bytes_received?: number
  /** Bytes sent, count. */
  bytes_sent?: number
  /** Packets lost, percent, 0–100. */
  packets_loss_percentage?: number
  /** Jitter, ms. */
  jitter?: Statistic | null
  /** Round-trip time, ms. */
  rtt?: Statistic | null
  /** Latency, ms. */
  latency?: Statistic | null
  /** Mean opinion score. */
  mos?: Statistic | null
  /** Input level, raw; Twilio states no unit. */
  audio_in?: Statistic | null
  /** Output level, raw; Twilio states no unit. */
  audio_out?: Statistic | null
  /** Packets per bucket of delay variation, count; sparse. */
  packet_delay_variation?: {
    /** Count. */
    [k: string]: number
  } | null
}

/** What a gateway measured. */
export interface GatewayMetrics {
  /** RTP payload type: 0 is pcmu, 111 is opus. */
  codec?: number
  /** Codec, for example `pcmu` or `opus`. */
  codec_name?: string
  /** Over the last ten seconds, or less at the end of the call. */
  interval?: MetricSample | null
  /** Cumulative. */
  cumulative?: MetricSample | null
  /** The gateway that reported. */
  metadata?: GatewayMetadata | null
}

/** What the Voice SDK measured. */
export interface SdkMetrics {
  /** RTP payload type: 0 is pcmu, 111 is opus. */
  codec?: number
  /** Codec, for example `pcmu` or `opus`. */
  codec_name?: string
  /** Over the last ten seconds, or less at the end of the call. */
  interval?: MetricSample | null
  /** Cumulative. */
  cumulative?: MetricSample | null
  /** The client that the Voice SDK ran in. */
  metadata?: SdkMetadata | null
}

/** Quality of a call over ten seconds, as one edge measured it. */
export interface CallMetric {
  /** The call. Starts with `CA`. */
  call_sid: string
  /** The account or subaccount that owns the call. Starts with `AC`. */
  account_sid: string
  /** End of the ten seconds. RFC 3339. */
  timestamp?: string
  /** Edge that reported. */
  edge?: 'carrier_edge' | 'sip_edge' | 'sdk_edge' | 'client_edge' | 'unknown_edge' | (string & {}) | null
  /** Direction of the media stream. */
  direction?: 'unknown' | 'inbound' | 'outbound' | 'both' | (string & {})
  /** What a gateway measured. */
  carrier_edge?: GatewayMetrics | null
  /** What a gateway measured. */
  sip_edge?: GatewayMetrics | null
  /** What a gateway measured. */
  client_edge?: GatewayMetrics | null
  /** What the Voice SDK measured. */
  sdk_edge?: SdkMetrics | null
}

/** An identity that several participants share. */
export interface DuplicateIdentity {
  /** Identity that several participants share. Personal data. */
  participant_identity?: string
  /** The participants that share it. */
  participant_sids?: string[] | null
}

/** Failure to start. */
export interface StartFailure {
  /** Why the conference did not start. Personal data. */
  reason?: string
}

/** Details of some tags. */
export interface ConferenceTagInfo {
  /** Identities that several participants share. */
  duplicate_identity?: (DuplicateIdentity | null)[] | null
  /** Failure to start. */
  start_failure?: StartFailure | null
}

/** Problems by kind. */
export interface DetectedIssues {
  /** Problems of quality, count. */
  call_quality?: number
  /** Problems of regions, count. */
  region_configuration?: number
  /** Problems of behavior, count. */
  participant_behavior?: number
}

/** What is known about one conference. */
export interface ConferenceSummary {
  /** The conference. Starts with `CF`. */
  conference_sid: string
  /** The account or subaccount that owns the conference. Starts with `AC`. */
  account_sid: string
  /** Name the application gave. Personal data. */
  friendly_name?: string
  /** When the conference was created. RFC 3339. */
  create_time?: string
  /** When it started; null if it never did. RFC 3339. */
  start_time?: string | null
  /** When it ended. RFC 3339. */
  end_time?: string | null
  /** Duration, s. */
  duration_seconds?: number
  /** Connected duration, s. */
  connect_duration_seconds?: number
  /** Status. */
  status?: 'in_progress' | 'not_started' | 'completed' | 'summary_timeout' | (string & {})
  /** Participants at most, count. */
  max_participants?: number
  /** Participants at the same time, at most, count. */
  max_concurrent_participants?: number
  /** Different participants, count. */
  unique_participants?: number
  /** Why it ended. */
  end_reason?:
    | 'last_participant_left'
    | 'conference_ended_via_api'
    | 'participant_with_end_conference_on_exit_left'
    | 'last_participant_kicked'
    | 'participant_with_end_conference_on_exit_kicked'
    | (string & {})
  /** The call that ended it, a `CA…` SID; may be empty. */
  ended_by?: string
  /** Whether it was recorded. */
  recording_enabled?: boolean
  /** Problems of the conference. */
  tags?:
    | (
        | 'invalid_requested_region'
        | 'duplicate_identity'
        | 'start_failure'
        | 'region_configuration_issues'
        | 'quality_warnings'
        | 'participant_behavior_issues'
        | 'high_packet_loss'
        | 'high_jitter'
        | 'high_latency'
        | 'low_mos'
        | 'detected_silence'
        | 'no_concurrent_participants'
        | 'silent'
        | (string & {})
      )[]
    | null
  /** Details of some tags. */
  tag_info?: ConferenceTagInfo | null
  /** Region that mixed the audio. */
  mixer_region?: 'us1' | 'us2' | 'au1' | 'br1' | 'ie1' | 'jp1' | 'sg1' | 'de1' | 'in1' | (string & {})
  /** Region that was asked for. */
  mixer_region_requested?:
    'us1' | 'us2' | 'au1' | 'br1' | 'ie1' | 'jp1' | 'sg1' | 'de1' | 'in1' | (string & {})
  /** Problems by kind. */
  detected_issues?: DetectedIssues | null
  /** Whether the summary may still change. Independent of the event type. */
  processing_state?: 'complete' | 'in_progress' | 'timeout' | (string & {})
}

/** How the participant took part. */
export interface ParticipantProperties {
  /** Whether joining started the conference. */
  start_conference_on_enter?: boolean
  /** Whether leaving ended the conference. */
  end_conference_on_exit?: boolean
  /** Whether early media was played. */
  play_early_media?: boolean
  /** Whether the conference was recorded. */
  recording_enabled?: boolean
  /** Whether silence was trimmed from the recording. */
  trim_recording?: boolean
  /** Whether the participant joined muted. */
  enter_muted?: boolean
  /** Whether joining played a beep. */
  beep_on_enter?: boolean
  /** Whether leaving played a beep. */
  beep_on_exit?: boolean
  /** Region that was asked for. */
  requested_region?: string
}

/** What happened to the participant, and when. */
export interface ParticipantEvents {
  /** When the participant was put on hold, Unix times in ms. */
  hold?: number[] | null
  /** When the participant was taken off hold, Unix times in ms. */
  unhold?: number[] | null
  /** When the participant was muted, Unix times in ms. */
  mute?: number[] | null
  /** When the participant was unmuted, Unix times in ms. */
  unmute?: number[] | null
  /** When the participant was given another beep, Unix times in ms. */
  modify_beep?: number[] | null
  /** When the participant was given another effect of leaving, Unix times in ms. */
  modify_exit?: number[] | null
  /** When the participant was made a coach, Unix times in ms. */
  coaching?: number[] | null
  /** When the participant was no longer a coach, Unix times in ms. */
  coaching_stopped?: number[] | null
  /** When the participant was given another participant to coach, Unix times in ms. */
  modify_coached_participant?: number[] | null
}

/** Quality of one direction of the media stream. */
export interface ParticipantStream {
  /** Packets lost, count. */
  total_packets_lost?: number
  /** Packets received, count. */
  total_packets_received?: number
  /** Packets lost, percent. Call metrics spell the key differently. */
  packet_loss_percentage?: number
  /** Jitter, ms. */
  jitter?: MaxAverage | null
  /** Latency, ms. */
  latency?: MaxAverage | null
  /** Mean opinion score. */
  mos?: number
  /** Quality problems. */
  tags?: string[] | null
}

/** Quality of the media stream. */
export interface ParticipantMetrics {
  /** Inbound. */
  inbound?: ParticipantStream | null
  /** Outbound. */
  outbound?: ParticipantStream | null
}

/** What is known about one participant of a conference. */
export interface ConferenceParticipantSummary {
  /** The participant. Starts with `CP`. */
  participant_sid: string
  /** The conference. Starts with `CF`. */
  conference_sid: string
  /** The account or subaccount that owns the conference. Starts with `AC`. */
  account_sid: string
  /** Label the application gave. Personal data. */
  label?: string
  /** The call of the participant, a `CA…` SID. */
  call_sid?: string
  /** Direction of the call. */
  call_direction?: 'inbound' | 'outbound' | (string & {})
  /** Number (E.164), `client:NAME` or SIP URI that called. Personal data. */
  from?: string
  /** Number (E.164), `client:NAME` or SIP URI that was called. Personal data. */
  to?: string
  /** Country. */
  country_code?: string
  /** State of the call. */
  call_state?:
    'answered' | 'completed' | 'busy' | 'fail' | 'noanswer' | 'ringing' | 'canceled' | (string & {})
  /** State of the call. */
  call_status?:
    'answered' | 'completed' | 'busy' | 'fail' | 'noanswer' | 'ringing' | 'canceled' | (string & {})
  /** Whether the participant was a moderator. */
  is_moderator?: boolean
  /** Agent audio. */
  agent_audio?: boolean
  /** Whether the participant was a coach. */
  is_coach?: boolean
  /** When the participant joined. RFC 3339. */
  join_time?: string
  /** When the participant left. RFC 3339. */
  leave_time?: string | null
  /** Duration, s. */
  duration_seconds?: number
  /** Whisper. Personal data. */
  whisper?: string
  /** Length of the outbound queue. */
  outbound_queue_length?: number
  /** Time in the queue. Documented as s; the values look like ms. */
  outbound_time_in_queue?: number
  /** Size of the jitter buffer. */
  jitter_buffer_size?: 'large' | 'small' | 'medium' | 'off' | (string & {})
  /** Calls or participants that were coached, SIDs. */
  coached_participants?: string[] | null
  /** Region of the participant. */
  participant_region?: string
  /** Region of the conference. */
  conference_region?: string
  /** What kind of call it was. */
  call_type?: 'carrier' | 'client' | 'sip' | (string & {})
  /** Quality problems, count. */
  quality_issues?: number
  /** How the participant took part. */
  properties?: ParticipantProperties | null
  /** What happened to the participant, and when. */
  events?: ParticipantEvents | null
  /** Quality of the media stream. */
  metrics?: ParticipantMetrics | null
  /** Whether the summary may still change. Independent of the event type. */
  processing_state?: 'complete' | 'in_progress' | 'timeout' | (string & {})
}

/** Test of a sink. */
export interface TestSink {
  /** The test, a UUID. */
  test_id: string
}

/** An entry of the Twilio Debugger. */
export interface ErrorLog {
  /** The entry. */
  sid: string
  /** The account. */
  account_sid: string
  /** The parent account; may be empty. */
  parent_account_sid?: string
  /** What the entry belongs to. */
  correlation_sid?: string
  /** The request. */
  request_sid?: string
  /** The service. */
  service_sid?: string
  /** The product. */
  product_name?: string
  /** Severity. */
  level?: string
  /** Error code. About sinks: 91300 generic, 91302 throttled, 91303 dropped, 91304 retried, 91305 answered 4xx (the event is lost), 91306 answered 5xx, 91307 no connection, 91308 no answer in time. */
  error_code?: string | number
  /** Details as JSON text: `errorPayload` decodes it. Personal data. */
  payload?: string
  /** When it was logged. */
  date_created?: string
}
