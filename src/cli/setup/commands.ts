import type { Subscribed } from './events.js'
import type { Shell } from './shells.js'

/** What Twilio is asked for. */
export interface Plan {
  readonly description: string
  readonly url: string
  readonly types: readonly Subscribed[]
}

/** A step in words, the command, and its options. */
interface Step {
  readonly text: string
  readonly command: string
  readonly options?: readonly string[]
}

/** The steps in the words of one shell. */
type Tool = (plan: Plan, shell: Shell) => readonly [sink: Step, subscription: Step, test: Step]

const api = 'https://events.twilio.com/v1'

const sinkOf = ({ url }: Plan): string => JSON.stringify({ destination: url, method: 'POST' })

const texts = {
  sink: 'Create the sink. Its address cannot be changed later.',
  sid: 'Put in the SID that the first command has shown.',
  subscription: 'Subscribe to the events.',
  test: 'Send a test event.',
}

const twilioCli: Tool = (plan, { quote }) => [
  {
    text: texts.sink,
    command: 'twilio api:events:v1:sinks:create',
    options: [
      `--description ${quote(plan.description)}`,
      `--sink-configuration ${quote(sinkOf(plan))}`,
      '--sink-type webhook',
    ],
  },
  {
    text: texts.subscription,
    command: 'twilio api:events:v1:subscriptions:create',
    options: [
      `--description ${quote(plan.description)}`,
      '--sink-sid "$SINK_SID"',
      ...plan.types.map((type) => `--types ${quote(JSON.stringify(type))}`),
    ],
  },
  { text: texts.test, command: 'twilio api:events:v1:sinks:test:create', options: ['--sid "$SINK_SID"'] },
]

const curl: Tool = (plan, { quote, curl: program, credentials }) => {
  const field = (name: string, value: string) => `--data-urlencode ${quote(`${name}=${value}`)}`
  const user = `--user ${credentials}`
  return [
    {
      text: texts.sink,
      command: `${program} ${api}/Sinks`,
      options: [
        user,
        field('Description', plan.description),
        field('SinkConfiguration', sinkOf(plan)),
        field('SinkType', 'webhook'),
      ],
    },
    {
      text: texts.subscription,
      command: `${program} ${api}/Subscriptions`,
      options: [
        user,
        field('Description', plan.description),
        '--data-urlencode "SinkSid=$SINK_SID"',
        ...plan.types.map((type) => field('Types', JSON.stringify(type))),
      ],
    },
    {
      text: texts.test,
      command: `${program} "${api}/Sinks/$SINK_SID/Test"`,
      options: [user, '--request POST'],
    },
  ]
}

const inShell =
  (tool: Tool) =>
  (plan: Plan, shell: Shell): string => {
    const [sink, subscription, test] = tool(plan, shell)
    const sid = { text: texts.sid, command: shell.assign('SINK_SID', shell.quote(`DG${'X'.repeat(32)}`)) }
    const blocks = [sink, sid, subscription, test].map(({ text, command, options = [] }: Step) =>
      [`# ${text}`, [command, ...options].join(` ${shell.continuation}\n  `)].join('\n'),
    )
    return [...shell.preamble, ...blocks].join('\n\n')
  }

const twilioNode = ({ description, url, types }: Plan): string => `import twilio from 'twilio'

// Takes TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN of the environment.
const { v1 } = twilio().events
const description = ${JSON.stringify(description)}

const { sid: sinkSid } = await v1.sinks.create({
  description,
  sinkConfiguration: { destination: ${JSON.stringify(url)}, method: 'POST' },
  sinkType: 'webhook',
})
await v1.subscriptions.create({
  description,
  sinkSid,
  types: [
${types.map((type) => `    ${JSON.stringify(type)},`).join('\n')}
  ],
})
await v1.sinks(sinkSid).sinkTest.create()`

/** Each way to set it up, what it is called, and its text. */
export const ways = {
  'twilio-cli': { title: 'With the Twilio CLI', write: inShell(twilioCli) },
  curl: { title: 'With curl', write: inShell(curl) },
  node: { title: 'With twilio-node, in a file such as setup.mjs', write: twilioNode },
} as const satisfies Record<string, { title: string; write: (plan: Plan, shell: Shell) => string }>
