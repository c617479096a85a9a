/** Changes that no test can notice, and why: they change nothing, or no more than the time that something takes. */
export const survivors: readonly {
  readonly file: string
  readonly changes: readonly string[]
  readonly reason: string
}[] = [
  {
    file: 'src/signature/verifier.ts',
    changes: ['/^(([a-z]+:\\/\\/|\\/)[^?]*)?\\??/i → /(([a-z]+:\\/\\/|\\/)[^?]*)?\\??/i'],
    reason: 'All of the pattern is optional, so that it matches at the beginning in any case.',
  },
  {
    file: 'src/address.ts',
    changes: [`'' → "Stryker was here!"`],
    reason: 'Neither text is a version.',
  },
  {
    file: 'src/checks.ts',
    changes: ['++found > 0 → ++found >= 0'],
    reason: 'It counts, and is always true.',
  },
  {
    file: 'src/decode/body.ts',
    changes: ['{ return undefined } → {}'],
    reason: 'A function gives undefined by itself.',
  },
  {
    file: 'src/decode/body.ts',
    changes: [
      'body.length <= limit && body.length * 3 > limit → true',
      'body.length <= limit && body.length * 3 > limit → body.length <= limit || body.length * 3 > limit',
      'body.length <= limit → true',
      'body.length * 3 > limit → true',
      'body.length * 3 > limit → body.length * 3 >= limit',
    ],
    reason: 'A text that is surely within the limit, or over it, is encoded to count its bytes: only slower.',
  },
  {
    file: 'src/decode/depth.ts',
    changes: ['Array.isArray(value) → false', `typeof child === 'object' → true`, 'found <= enough → true'],
    reason: 'Shortcuts: items can be enumerated as keys, a scalar has no depth, and counting may go on.',
  },
  {
    file: 'src/decode/event.ts',
    changes: ['text === undefined → true'],
    reason: 'An event that was parsed here is copied needlessly.',
  },
  {
    file: 'src/decode/event.ts',
    changes: ['text === undefined || mayExceedDepth(text, maxDepth + flat) → true'],
    reason: 'The walk is not spared.',
  },
  {
    file: 'src/decode/event.ts',
    changes: ['dataschema === null || datacontenttype === null || subject === null || time === null → true'],
    reason: 'Each attribute is looked at once more before it is removed.',
  },
  {
    file: 'src/decode/refusal.ts',
    changes: ['true → false'],
    reason: 'It is only asked whether the field is there.',
  },
  {
    file: 'src/decode/resolve.ts',
    changes: ['([name]) => name === address → () => undefined', 'name === address → false', 'named → false'],
    reason: 'A shortcut: the longer way finds the same shape.',
  },
  {
    file: 'src/schemas.ts',
    changes: ['[] → ["Stryker was here"]'],
    reason: 'For the compiler: a result without issues has an event.',
  },
  {
    file: 'src/annotated.ts',
    changes: ['schema?.version → schema.version', 'envelope?.properties → envelope.properties'],
    reason: 'For the compiler: what is listed has a schema, and the envelope its annotations.',
  },
  {
    file: 'src/drift.ts',
    changes: ['schema?.version → schema.version'],
    reason: 'For the compiler: what is listed has a schema.',
  },
  {
    file: 'src/drift.ts',
    changes: [`typeof value === 'object' → true`],
    reason: 'In a valid event a value whose properties are listed is an object.',
  },
  {
    file: 'src/error-payload.ts',
    changes: ['payload === undefined → false'],
    reason: 'For the compiler: undefined is no JSON either.',
  },
  {
    file: 'src/redact.ts',
    changes: [`typeof value === 'string' → true`],
    reason: 'Personal data that is no text is numbers, which do not look like any text that keeps a part.',
  },
  {
    file: 'src/schema-of.ts',
    changes: ['version !== undefined → true'],
    reason: 'For the compiler: undefined is not greater than a number.',
  },
  {
    file: 'src/standard-schema.ts',
    changes: [`'' → "Stryker was here!"`],
    reason: 'What stands before the first slash of a pointer is left out.',
  },
  {
    file: 'src/standard-schema.ts',
    changes: ['/^\\d+$/ → /\\d+$/', '/^\\d+$/ → /^\\d+/'],
    reason: 'No key of the catalogue begins or ends with a digit.',
  },
  {
    file: 'src/webhook/dispatch.ts',
    changes: [
      'duplicates?.has → duplicates.has',
      'duplicates?.mark → duplicates.mark',
      'fallback?.(event, { signal, known: !isUnknown(event) }) → fallback(event, { signal, known: !isUnknown(event) })',
    ],
    reason:
      'For the compiler: there is a key only where there is a store, and an event without a handler only where there is a fallback.',
  },
  {
    file: 'src/webhook/dispatch.ts',
    changes: ['onError?.(error, context) → onError(error, context)'],
    reason: 'What is thrown where there is no hook is as quiet as what a hook throws.',
  },
  {
    file: 'src/webhook/webhook.ts',
    changes: [
      'onDelivery?.(trace.delivery(outcome, answer.status)) → onDelivery(trace.delivery(outcome, answer.status))',
    ],
    reason: 'What is thrown where there is no hook is as quiet as what a hook throws.',
  },
  {
    file: 'src/webhook/dispatch.ts',
    changes: [`'failed' → ""`],
    reason: 'After the deadline the request is answered, and nobody looks at the counts.',
  },
  {
    file: 'src/webhook/webhook.ts',
    changes: [`'late' → ""`],
    reason: 'The deadline has passed and the request is answered: nobody looks at what became of it.',
  },
  {
    file: 'src/webhook/request.ts',
    changes: ['end > bytes.byteLength → true', 'end > bytes.byteLength → end >= bytes.byteLength'],
    reason: 'The buffer is replaced more often than it needs to be: only slower.',
  },
  {
    file: 'src/webhook/seen.ts',
    changes: ['oldest !== undefined → true'],
    reason: 'For the compiler: a set that is too large has a first element.',
  },
  {
    file: 'src/arbitrary-of.ts',
    changes: [`'toString' → ""`],
    reason: 'fast-check makes this key by itself, though less often.',
  },
  {
    file: 'src/testing/build-event.ts',
    changes: ['`no story tells ${type}` → ``'],
    reason: 'There is a story for each type of the catalogue, as a test shows.',
  },
  {
    file: 'src/testing/call/story.ts',
    changes: [`[] → ["Stryker was here"]`, `media.get('sdk_edge')?.inbound → media.get('sdk_edge').inbound`],
    reason: 'For the compiler: only calls with media that the Voice SDK measured have warnings.',
  },
  {
    file: 'src/testing/call/summary.ts',
    changes: [`'unknown_disconnected_by' → ""`, `kind.call_type === 'trunking' → false`, `'trunking' → ""`],
    reason: 'Version 1 is built of calls of one kind only, which is no trunk and which somebody hangs up.',
  },
  {
    file: 'src/testing/times.ts',
    changes: ['/\\.\\d+Z$/ → /\\.\\d+Z/'],
    reason: 'There is one Z in a time, and it is at the end.',
  },
  ...['help', 'listen/index', 'validate/index'].map((name) => ({
    file: `src/cli/${name}.ts`,
    changes: ['true → false'],
    reason: 'Of an option it is asked whether it has the key `flag`.',
  })),
  {
    file: 'src/cli/listen/forward.ts',
    changes: [`'error' → ""`],
    reason:
      'After an answer has begun, its connection fails where its body is read; what else hears of it is chance.',
  },
  {
    file: 'src/cli/listen/delivery.ts',
    changes: [`'' → "Stryker was here!"`],
    reason: 'For the compiler: of a text something is shown, if only a star.',
  },
  {
    file: 'src/cli/listen/body.ts',
    changes: [`'body too large' → ""`],
    reason: 'Nobody sees it: the connection ends.',
  },
  {
    file: 'src/cli/listen/index.ts',
    changes: [`'unknown' → ""`],
    reason: 'For the compiler: what a server fails to listen with has a code.',
  },
  {
    file: 'src/cli/listen/index.ts',
    changes: [`'' → "Stryker was here!"`],
    reason: 'An answer 204 has no body.',
  },
  {
    file: 'src/cli/setup/events.ts',
    changes: [`'' → "Stryker was here!"`],
    reason: 'For the compiler: a text that is split has a first part.',
  },
  {
    file: 'src/cli/setup/shells.ts',
    changes: ['/\\\\+"?|"/g → /\\\\+"|"/g'],
    reason: 'Backslashes that no quote follows stay as they are, found or not.',
  },
  {
    file: 'src/cli/validate/documents.ts',
    changes: ['code === undefined → false'],
    reason: 'Only a mistake in the program comes there.',
  },
  {
    file: 'src/cli/validate/documents.ts',
    changes: ['pieces.length > 0 → true', 'pieces.length > 0 → pieces.length >= 0'],
    reason: 'What is in one piece is copied needlessly.',
  },
  {
    file: 'src/cli/json.ts',
    changes: ['{ return undefined } → {}'],
    reason: 'A function gives undefined by itself.',
  },
  {
    file: 'src/cli/validate/index.ts',
    changes: ['results[0]?.error → results[0].error'],
    reason: 'For the compiler: of one result there is a first.',
  },
  {
    file: 'src/cli/validate/index.ts',
    changes: ['() => NaN → () => undefined'],
    reason: 'A sum with undefined is no number either.',
  },
  {
    file: 'src/cli/send/arrange.ts',
    changes: ['waiting.length > 1_000 → waiting.length >= 1_000'],
    reason: 'One more or less of those that can be out of order.',
  },
  {
    file: 'src/cli/send/assign.ts',
    changes: [
      `'' → "Stryker was here!"`,
      '[] → ["Stryker was here"]',
      '/^([^=]+?)(:?=)(.*)$/s → /^([^=]+?)(:?=)(.*)/s',
    ],
    reason: 'For the compiler: what matches has all its parts, the last of which goes to the end.',
  },
  {
    file: 'src/cli/send/deliver.ts',
    changes: [
      'performance.now() - settled > Math.max(retryFor, 10) * 1_000 → performance.now() - settled >= Math.max(retryFor, 10) * 1_000',
      'attempt.due <= now → attempt.due < now',
      'due < first + retryFor * 1_000 → due <= first + retryFor * 1_000',
      'waiting.length < maxWaiting → waiting.length <= maxWaiting',
      'at > now → true',
      'at > now → at >= now',
    ],
    reason: 'A millisecond, or one that waits, more or less.',
  },
  {
    file: 'src/cli/send/index.ts',
    changes: [`'' → "Stryker was here!"`],
    reason: 'For the compiler: one operand is asked for.',
  },
  {
    file: 'src/cli/send/post.ts',
    changes: [`'no answer' → ""`],
    reason: 'For the compiler: what a connection fails with has a code.',
  },
  {
    file: 'src/cli/completion.ts',
    changes: [`'' → "Stryker was here!"`],
    reason: 'For the compiler: one operand is asked for.',
  },
  {
    file: 'src/cli/index.ts',
    changes: ['!(error instanceof UsageError) → false'],
    reason: 'Only a mistake in the program comes there.',
  },
  {
    file: 'src/cli/schema.ts',
    changes: [`'' → "Stryker was here!"`, '[] → ["Stryker was here"]'],
    reason: 'For the compiler: what matches has a name, and no schema has the other.',
  },
  {
    file: 'src/cli/terminal.ts',
    changes: ['[] → ["Stryker was here"]', 'row[column]?.length → row[column].length', `'unknown' → ""`],
    reason: 'For the compiler: there are rows, all of one length, and what a stream fails with has a code.',
  },
  {
    file: 'src/cli/terminal.ts',
    changes: [`'drain' → ""`],
    reason: 'On Linux what goes to a pipe is written at once.',
  },
  {
    file: 'src/cli/verdict.ts',
    changes: [`'' → "Stryker was here!"`],
    reason: 'Nothing in either text is personal; and what is not valid has a code.',
  },
]
