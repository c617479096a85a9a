import { expect, it } from 'vitest'
import { errorPayload, isErrorLog, parseEvent } from 'voice-insights-events'
import { fixture } from '../fixtures.js'

it('should decode the payload of an entry of the Debugger', () => {
  const event = parseEvent(fixture('realistic', 'ErrorLogs.Error'))
  expect(isErrorLog(event) && errorPayload(event.data)).toEqual({
    resource_sid: 'DG1',
    more_info: { Msg: '403' },
  })
})

it.each([undefined, '', '{', 'text'])('should give undefined for %j', (payload) => {
  expect(
    errorPayload({ sid: 'NO1', account_sid: 'AC1', ...(payload === undefined ? {} : { payload }) }),
  ).toBeUndefined()
})
