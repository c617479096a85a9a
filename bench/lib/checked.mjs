/**
 * The program of a library whose check does not copy: parse, check, parse, check.
 *
 * @param {(name: string, value: string) => string} check A statement that throws if the value does not adhere.
 */
export const checkedInPlace = (check) => `export const parse = (body) =>
  JSON.parse(body).map((event) => {
    ${check('CloudEvent', 'event')}
    event.data = JSON.parse(event.data)
    ${check('CallSummaryV1', 'event.data')}
    return event
  })
`

/**
 * The program of a library that gives a copy.
 *
 * @param {(name: string, value: string) => string} checked An expression: the copy.
 */
export const checkedCopy = (checked) => `export const parse = (body) =>
  JSON.parse(body).map((element) => {
    const event = ${checked('CloudEvent', 'element')}
    event.data = ${checked('CallSummaryV1', 'JSON.parse(event.data)')}
    return event
  })
`
