import { nullable, sparse } from '../parts/containers.js'
import { integer, openEnum, text } from '../parts/scalars.js'
import { minMaxAverage } from '../parts/statistics.js'

const latency = (what: string) => nullable(minMaxAverage(`${what}, ms.`))

export const agentSessionSummary = sparse(
  {
    session_id: text('The session.'),
    tts_latency_ms: latency('Latency of text to speech'),
    stt_latency_ms: latency('Latency of speech to text'),
    network_latency_ms: latency('Latency of the network'),
    time_to_first_audio_ms: latency('Time to the first audio'),
    application_latency_ms: latency('Latency of the application'),
    tokens: nullable(
      sparse(
        {
          total: integer('Tokens, count.'),
          tokens_per_second: nullable(minMaxAverage('Tokens per second.')),
        },
        { title: 'AgentTokens', description: 'Tokens the agent produced.' },
      ),
    ),
    words: nullable(
      sparse(
        {
          total: integer('Words, count.'),
          words_per_minute: nullable(minMaxAverage('Words per minute.')),
        },
        { title: 'AgentWords', description: 'Words the agent spoke.' },
      ),
    ),
    turns: integer('Turns of the conversation, count.'),
    interruptions: nullable(
      sparse(
        {
          customer_to_agent: integer('Times the customer interrupted the agent, count.'),
          agent_to_customer: integer('Times the agent interrupted the customer, count.'),
        },
        { title: 'AgentInterruptions', description: 'Who interrupted whom.' },
      ),
    ),
    session_state: openEnum(['unknown', 'failure', 'ended', 'hung_up'], 'How the session ended.'),
  },
  { title: 'AgentSessionSummary', description: 'One session of an AI agent on the call.' },
)
