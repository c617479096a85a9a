import type { CallSummary, CallSummaryV1 } from '../../generated/types.js'
import { whole } from '../times.js'
import { edgesOf, noEdges } from './edges.js'
import type { Call } from './facts.js'
import { partyOf, region } from './parties.js'

/** The summary of a call, exact in version 1; only from its second update on it knows the edges. */
export function summaryOf(
  call: Call,
  processing_version: number,
  isComplete: boolean,
  version: number | undefined,
): CallSummary | CallSummaryV1 {
  const { kind, at } = call
  const isMeasured = processing_version > 1
  const summary = {
    call_sid: call.call_sid,
    account_sid: call.account_sid,
    parent_call_sid: '',
    parent_account_sid: '',
    start_time: whole(at.initiated),
    end_time: whole(at.ended),
    duration: call.duration,
    connect_duration: call.connected,
    call_type: kind.call_type,
    call_state: kind.call_state,
    from: partyOf(call, 'from'),
    to: partyOf(call, 'to'),
    // As in the sample of Twilio's: what is only predicted to be complete says partial.
    processing_state: isComplete ? 'complete' : 'partial',
    processing_version,
    ...(isMeasured ? edgesOf(call) : noEdges),
    tags: isMeasured ? [...call.tags] : [],
    attributes: null,
    properties: {
      last_sip_response_num: kind.sipResponse,
      pdd_ms: call.postDialDelay,
      direction: kind.direction,
    },
  }
  return version === 1 ? firstVersion(call, summary) : latestVersion(call, summary)
}

/** What all versions have. */
type Common = Omit<CallSummaryV1, 'properties'> & {
  readonly properties: Pick<CallSummaryV1['properties'], 'last_sip_response_num' | 'pdd_ms' | 'direction'>
}

const latestVersion = ({ kind, at }: Call, summary: Common): CallSummary => ({
  ...summary,
  created_time: whole(at.initiated),
  properties: {
    ...summary.properties,
    queue_time: 0,
    // Twilio leaves the key out where nobody hung up.
    ...(kind.disconnected_by && { disconnected_by: kind.disconnected_by }),
  },
  ...(kind.call_type === 'carrier' && { trust: { verified_caller: { verified: true } } }),
})

const firstVersion = ({ kind, trunkSid }: Call, summary: Common): CallSummaryV1 => ({
  ...summary,
  // As in the sample of Twilio's: each party knows its own side.
  from: { ...summary.from, callee: '' },
  to: { ...summary.to, caller: '' },
  properties: {
    ...summary.properties,
    disconnected_by: kind.disconnected_by ?? 'unknown_disconnected_by',
    q850_cause: kind.q850Cause,
    route_id: '',
    media_region: region,
    signaling_region: region,
    selected_region: region,
    region,
    twilio_media_ip: '',
    twilio_signaling_ip: '',
    external_media_ip: '',
    external_signaling_ip: '',
    sip_call_id: '',
    user_agent: '',
    trunk_sid: kind.call_type === 'trunking' ? trunkSid : '',
    settings: null,
  },
})
