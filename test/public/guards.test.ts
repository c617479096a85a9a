import { expect, it } from 'vitest'
import { isCallSummary, isUnknown, parseEvent } from 'voice-insights-events'
import { fixture } from '../fixtures.js'

it('should tell the events of a family from others', () => {
  const summary = parseEvent(fixture('minimal'))
  const other = parseEvent({ ...fixture('minimal'), type: 'com.example.new' })
  expect([isCallSummary(summary), isUnknown(summary)]).toEqual([true, false])
  expect([isCallSummary(other), isUnknown(other)]).toEqual([false, true])
})
