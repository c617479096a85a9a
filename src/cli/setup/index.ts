import { createVerifier } from 'voice-insights-events/signature'
import { defineCommand, UsageError } from '../command.js'
import { families, listedTypes } from '../names.js'
import { paint, print } from '../terminal.js'
import { ways } from './commands.js'
import { subscribedTypes } from './events.js'
import { shells } from './shells.js'

/** The keys of a table. */
const namesIn = <Name extends string>(table: Readonly<Record<Name, unknown>>): Name[] =>
  // Sound: the tables have no other keys.
  Object.keys(table) as Name[]

export const setup = defineCommand({
  name: 'setup',
  summary: 'Prints the commands that make Twilio send events.',
  details: [
    'They create a sink and a subscription, with the Twilio CLI, with curl and with twilio-node. Each event type is subscribed in the newest version that is listed, or in the one after a slash: call-summary/1.',
  ],
  operands: { usage: '', min: 0, max: 0 },
  options: {
    url: { value: 'URL', description: 'The public address of the handler.' },
    events: {
      value: 'LIST',
      hints: [...families, ...listedTypes.map(({ name }) => name)],
      description: 'Families or types, with commas between them. Default: call-summary.',
    },
    description: { value: 'TEXT', description: 'Of the sink and the subscription. Default: Voice Insights.' },
    as: { value: 'WAY', choices: namesIn(ways), description: 'Prints one of them only.' },
    shell: { value: 'SHELL', choices: namesIn(shells), description: 'Default: that of the system.' },
  },
  examples: ['setup --url https://example.com/events \\\n      --events call-summary,call-event --as curl'],
  run: async ({ url, events = 'call-summary', description = 'Voice Insights', as, shell }) => {
    const plan = {
      url: checked(url),
      types: subscribedTypes(events),
      description: printableOnly(description),
    }
    const target = shells[shell ?? (process.platform === 'win32' ? 'powershell' : 'posix')]
    if (as) await print(ways[as].write(plan, target))
    else {
      const texts = namesIn(ways).map((way) => {
        const { title, write } = ways[way]
        return `${paint('bold', `${way === 'node' ? '//' : '#'} ${title}`)}\n\n${write(plan, target)}`
      })
      await print(texts.join('\n\n\n'))
    }
    return 0
  },
})

/** An address that the verifier takes, too: it must be the same there, to the letter. */
function checked(url: string | undefined): string {
  if (url === undefined) throw new UsageError('expected --url')
  try {
    createVerifier({ url, authToken: 'any' })
    return url
  } catch {
    throw new UsageError('--url: expected the whole address of the handler: https://example.com/events')
  }
}

function printableOnly(text: string): string {
  // Of a backslash at the end of an argument each PowerShell makes something else.
  if (/^\P{Cc}*[^\p{Cc}\\]$/u.test(text)) return text
  throw new UsageError('--description: expected text on one line, without a backslash at its end')
}
