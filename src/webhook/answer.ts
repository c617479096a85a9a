/**
 * What Twilio is told, for any framework. It takes 2xx for done, tries again after 5xx, and discards the events for good
 * after 4xx.
 */
export interface Answer {
  readonly status: 204 | 403 | 405 | 500 | 503
  readonly headers: Readonly<Record<string, string>>
  /** What to do, as plain text; empty if all is well. Holds nothing that was sent. */
  readonly body: string
}

const answers = {
  /** Every event was handled, is a duplicate, has no handler, or is not valid. */
  handled: { status: 204, text: '' },
  /** A handler failed: the events come again. */
  failed: { status: 500, text: 'An event could not be handled. Send it again.' },
  /** The deadline has passed: the events come again. */
  late: { status: 503, text: 'The events could not be handled in time. Send them again.' },
  /** The request is not from Twilio. */
  refused: { status: 403, text: '' },
  /** The signature is Twilio's or may be, but not for what reached this receiver: the events come again. */
  unverifiable: { status: 500, text: '' },
  /** The request is no POST. */
  method_not_allowed: { status: 405, text: 'Expected POST. Create the sink anew, with "method": "POST".' },
} as const

/** What became of a request. */
export type Outcome = keyof typeof answers

export function answerOf(outcome: Outcome, refusal: string | undefined, refusedStatus: 403 | 503): Answer {
  const { status, text } = answers[outcome]
  const body = refusal ?? text
  return {
    status: outcome === 'refused' ? refusedStatus : status,
    headers: {
      ...(body && { 'content-type': 'text/plain; charset=utf-8' }),
      ...(outcome === 'method_not_allowed' && { allow: 'POST' }),
    },
    body,
  }
}
