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
  /** What the event is about, within its source. */
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

/** An event with a call summary as its data (`VoiceInsights.CallSummary`). `dataschema` narrows it to a version. */
export type CallSummaryEvent<Type = CallSummaryEventType> =
  ListedCallSummaryEvent<Type> | CloudEvent<Type, UnlistedSchema, CallSummary>

/** The event of each listed type. */
export interface EventMap {
  /** Within ten minutes of the end of a call; may come again. */
  'com.twilio.voice.insights.call-summary.partial': CallSummaryEvent<'com.twilio.voice.insights.call-summary.partial'>
  /** When Twilio predicts the summary to be complete. */
  'com.twilio.voice.insights.call-summary.predicted-complete': CallSummaryEvent<'com.twilio.voice.insights.call-summary.predicted-complete'>
  /** Up to thirty minutes after the end of a call. */
  'com.twilio.voice.insights.call-summary.complete': CallSummaryEvent<'com.twilio.voice.insights.call-summary.complete'>
}

/**
 * An event of a type that the catalogue does not list. Its data is unknown, unless `dataschema` names a schema that
 * is listed. To TypeScript its type is an opaque enum: turn it into a string with `String(event.type)`.
 */
export type UnknownEvent =
  ListedCallSummaryEvent<UnlistedType> | CloudEvent<UnlistedType, UnlistedSchema, unknown>

/** Every event: narrow it by `type`, by `dataschema`, or with a guard. */
export type VoiceInsightsEvent = CallSummaryEvent | UnknownEvent

/** Where a party was, as far as Twilio could tell. */
export interface GeoLocation {
  /** Latitude, decimal degrees. Personal data. */
  lat: number
  /** Longitude, decimal degrees. `-0` occurs. Personal data. */
  lon: number
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
  /** Kind of SDK, for example `voice-ios`. */
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
  browser?: VoiceSdkBrowser | null
  os?: VoiceSdkOs | null
  device?: VoiceSdkDevice | null
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
  /** Country code and up to three digits, without `+`. */
  number_prefix?: string
  location?: GeoLocation | null
  /** City. Personal data. */
  city?: string
  /** Country, ISO 3166-1 alpha-2. */
  country_code?: string
  /** State or province, its name or its code. Personal data. */
  country_subdivision?: string
  /** Public address of a client; Twilio may mask parts of it. Personal data. */
  ip_address?: string
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
  /** Direction of this leg, seen from Twilio; not that of the call. */
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
  /** The SIP trunk, `TK` and 32 hexadecimal digits; may be empty. */
  trunk_sid?: string
}

/** The call as the SIP gateway saw it. */
export interface SipEdge {
  metrics?: EdgeMetrics | null
  properties?: SipEdgeProperties | null
}

/** Where and how the gateway to the carrier took part. */
export interface CarrierEdgeProperties {
  /** Direction of this leg, seen from Twilio; not that of the call. */
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
  metrics?: EdgeMetrics | null
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
  /** Direction of this leg, seen from Twilio; not that of the call. */
  direction?: 'inbound' | 'outbound' | (string & {})
  /** Region that was asked for. */
  selected_region?: string
  /** Region. */
  region?: string
  /** Who ended the call, seen from the SDK. */
  disconnected_by?: 'remote' | 'rejected' | (string & {})
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
  metrics?: SdkEdgeMetrics | null
  properties?: SdkEdgeProperties | null
  events?: SdkEdgeEvents | null
  /** Quality problems the Voice SDK noticed. */
  tags?:
    ('high_latency' | 'low_mos' | 'high_jitter' | 'high_packet_loss' | 'ice_failure' | (string & {}))[] | null
}

/** Where and how the gateway to the Voice SDK took part. */
export interface ClientEdgeProperties {
  /** Direction of this leg, seen from Twilio; not that of the call. */
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
  metrics?: EdgeMetrics | null
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
  /** The SIP trunk, `TK` and 32 hexadecimal digits; may be empty. */
  trunk_sid?: string
  /** Settings of the Voice SDK. Their shape in version 1 is not public. */
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
  verified_caller?: VerifiedCaller | null
  branded_call?: BrandedCall | null
  branded?: Branded | null
  business_profile?: BusinessProfile | null
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
  tokens?: AgentTokens | null
  words?: AgentWords | null
  /** Turns of the conversation, count. */
  turns?: number
  interruptions?: AgentInterruptions | null
  /** How the session ended. */
  session_state?: 'unknown' | 'failure' | 'ended' | 'hung_up' | (string & {})
}

/** What is known about one call, growing until it is complete. Only the two SIDs are sure to be there. */
export interface CallSummary {
  /** The call. `CA` and 32 hexadecimal digits. */
  call_sid: string
  /** The account or subaccount that owns the call. `AC` and 32 hexadecimal digits. */
  account_sid: string
  /** When the call was created. RFC 3339. */
  created_time?: string
  /** The call that this one was made by, `CA` and 32 hexadecimal digits; empty without one. */
  parent_call_sid?: string
  /** The parent account, `AC` and 32 hexadecimal digits; empty without one. */
  parent_account_sid?: string
  /** When the call was initiated, whole seconds. RFC 3339. */
  start_time?: string
  /** When the call ended, whole seconds. RFC 3339. */
  end_time?: string
  /** From initiation to end, s. */
  duration?: number
  /** From answer to end, s. */
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
  /** Grows with every update of the summary: order the summaries of one call by it. */
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
  sip_edge?: SipEdge | null
  carrier_edge?: CarrierEdge | null
  sdk_edge?: SdkEdge | null
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
  attributes?: CallAttributes | null
  properties?: CallProperties | null
  trust?: Trust | null
  annotation?: CallAnnotation | null
  /** Sessions of AI agents on the call. */
  agent_session_summaries?: AgentSessionSummary[] | null
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
  /** Country code and up to three digits, without `+`. */
  number_prefix: string
  location: GeoLocation | null
  /** City. Personal data. */
  city: string
  /** Country, ISO 3166-1 alpha-2. */
  country_code: string
  /** State or province, its name or its code. Personal data. */
  country_subdivision: string
  /** Public address of a client; Twilio may mask parts of it. Personal data. */
  ip_address: string
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
  /** The SIP trunk, `TK` and 32 hexadecimal digits; may be empty. */
  trunk_sid: string
  /** Settings of the Voice SDK. Their shape in version 1 is not public. */
  settings: {
    [k: string]: unknown
  } | null
}

/** What is known about one call, in version 1: every key is present. */
export interface CallSummaryV1 {
  /** The call. `CA` and 32 hexadecimal digits. */
  call_sid: string
  /** The account or subaccount that owns the call. `AC` and 32 hexadecimal digits. */
  account_sid: string
  /** The call that this one was made by, `CA` and 32 hexadecimal digits; empty without one. */
  parent_call_sid: string
  /** The parent account, `AC` and 32 hexadecimal digits; empty without one. */
  parent_account_sid: string
  /** When the call was initiated, whole seconds. RFC 3339. */
  start_time: string
  /** When the call ended, whole seconds. RFC 3339. */
  end_time: string
  /** From initiation to end, s. */
  duration: number
  /** From answer to end, s. */
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
  /** Grows with every update of the summary: order the summaries of one call by it. */
  processing_version: number
  /** Who called. */
  from: CallPartyV1
  /** Who was called. */
  to: CallPartyV1
  sip_edge: SipEdge | null
  carrier_edge: CarrierEdge | null
  sdk_edge: SdkEdge | null
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
  attributes: CallAttributes | null
  properties: CallPropertiesV1
}
