/** A part of src that is changed, and the tests that have to notice. */
export interface Part {
  readonly name: string
  readonly mutate: readonly string[]
  /** What is imported of it. */
  readonly entries: readonly string[]
  /** Few: what runs when a module is loaded has all of them run for each change. */
  readonly tests: readonly string[]
  /** Whether the tests run what is built of it, in processes. */
  readonly isProgram?: true
}

/** A folder of the program. */
const program = (folder: string, tests: readonly string[]): Part => ({
  name: `cli${folder}`,
  mutate: [`src/cli${folder}/*.ts`],
  entries: [],
  tests: ['internal/verdict', ...tests.map((name) => `package/cli/${name}`)],
  isProgram: true,
})

/** All of src but what is generated; of that, all but what stands before `as`, which Stryker leaves as it is. */
export const parts: readonly Part[] = [
  {
    name: 'signature',
    mutate: ['src/signature/**/*.ts', 'src/errors.ts'],
    entries: ['voice-insights-events', 'voice-insights-events/signature'],
    tests: ['public/errors', 'public/parse', 'public/signature', 'internal/spellings'],
  },
  {
    name: 'decode',
    mutate: ['src/decode/**/*.ts', 'src/{address,checks,explain,parse,registry}.ts'],
    entries: ['voice-insights-events'],
    tests: [
      'public/parse',
      'public/hostile',
      'public/fixtures',
      'public/schema-of',
      'public/standard-schema',
      'internal/checks',
      'internal/depth',
    ],
  },
  {
    name: 'webhook',
    mutate: ['src/webhook/**/*.ts'],
    entries: ['voice-insights-events/webhook', 'voice-insights-events/node', 'voice-insights-events/lambda'],
    tests: ['public/webhook', 'public/node', 'public/lambda'],
  },
  {
    name: 'schemas',
    mutate: ['src/{annotated,cloudevents,drift,error-payload,redact,schema-of,schemas,standard-schema}.ts'],
    entries: [
      'voice-insights-events',
      'voice-insights-events/cloudevents',
      'voice-insights-events/drift',
      'voice-insights-events/redact',
    ],
    tests: [
      'public/cloudevents',
      'public/drift',
      'public/error-payload',
      'public/redact',
      'public/schema-of',
      'public/standard-schema',
    ],
  },
  {
    name: 'testing',
    mutate: ['src/testing/**/*.ts'],
    entries: ['voice-insights-events/testing'],
    tests: ['public/testing'],
  },
  {
    name: 'arbitrary',
    mutate: ['src/{arbitrary,arbitrary-of}.ts'],
    entries: ['voice-insights-events/arbitrary'],
    tests: ['public/arbitrary', 'internal/arbitrary-of'],
  },
  {
    name: 'catalogue',
    mutate: ['src/catalogue/**/*.ts'],
    entries: ['../../src/catalogue/index.js'],
    tests: ['internal/generate'],
  },
  program('', ['help', 'validate', 'listen', 'setup', 'terminal', 'send']),
  ...['validate', 'send', 'listen', 'setup'].map((command) =>
    program(`/${command}`, ['help', command, 'terminal']),
  ),
]

/** The part that is being changed, in the processes that Stryker starts: it can hand them nothing but their environment. */
export const current = (): Part | undefined => parts.find(({ name }) => name === process.env.MUTATED_PART)
