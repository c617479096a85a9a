import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { callSummarySchema, parse, safeParse } from 'voice-insights-events'
import { fixture, stringified } from '../fixtures.js'

const minimal = fixture('minimal')
const codeOf = (body: unknown, limits?: Parameters<typeof safeParse>[1]) =>
  safeParse(body, limits)[0]?.error?.code

describe('a body that is no text, bytes or JSON', () => {
  const bodies = [
    undefined,
    null,
    42,
    42n,
    true,
    Symbol('s'),
    () => [],
    Promise.resolve([]),
    new Request('http://localhost'),
    new Blob([]),
    new Map(),
    { [Symbol.toStringTag]: 'Object] of a kind' },
    { [Symbol.toStringTag]: 'kind of [object Array' },
  ]
  it.each(bodies.map((body) => [Object.prototype.toString.call(body), body]))(
    'should refuse %s',
    (_, body) => {
      expect(codeOf(body)).toBe('unsupported_body')
    },
  )

  it('should refuse objects that throw when they are read', () => {
    const { proxy, revoke } = Proxy.revocable({}, {})
    revoke()
    const trap = {
      get specversion(): never {
        throw new Error('+15550109999')
      },
    }
    expect(codeOf(proxy)).toBe('unsupported_body')
    expect(safeParse([trap, minimal])).toMatchObject([
      { error: { code: 'unsupported_body' } },
      { success: true },
    ])
  })

  it('should not take what is inherited or made up on reading for an event', () => {
    expect(codeOf([Object.create(minimal)])).toBe('invalid_envelope')
    let reads = -1
    const event = {
      ...minimal,
      get id() {
        return String(++reads)
      },
    }
    expect(parse(event)).toEqual([{ ...minimal, id: '0' }])
  })

  it('should refuse whatever throws, and throw nothing itself', () => {
    const { proxy, revoke } = Proxy.revocable({}, {})
    revoke()
    const throwing = {
      get [Symbol.toStringTag]() {
        // eslint-disable-next-line @typescript-eslint/only-throw-error -- the worst that can be thrown
        throw proxy
      },
    }
    expect(codeOf(throwing)).toBe('unsupported_body')
    expect(safeParse('[]', throwing as never)).toHaveLength(1)
    expect(codeOf('[]', proxy)).toBe('unsupported_body')
    expect(callSummarySchema['~standard'].validate(proxy)).toEqual({
      issues: [{ message: 'expected JSON', path: [] }],
    })
  })

  it.each([undefined, null, 42, '+15550109999', Symbol('s')])(
    'should take no notice of what is thrown: %s',
    (thrown) => {
      const trap = {
        get specversion(): never {
          // eslint-disable-next-line @typescript-eslint/only-throw-error -- somebody might
          throw thrown
        },
      }
      expect(safeParse([trap, minimal])).toMatchObject([
        { error: { code: 'unsupported_body', index: 0 } },
        { success: true },
      ])
    },
  )

  it.each([undefined, null, 42, 'text', true, [], [minimal]])('should refuse %j as an element', (element) => {
    expect(safeParse([element, minimal])).toMatchObject([
      { error: { code: 'invalid_envelope', issues: [{ pointer: '/0', expected: 'object' }] } },
      { success: true },
    ])
  })

  it('should not count the events of an array by an iterator of its own', () => {
    const array = Object.assign([minimal], {
      [Symbol.iterator]: () => ({ next: () => ({ value: minimal, done: false }) }),
    })
    expect(safeParse(array)).toHaveLength(1)
  })

  it('should say that a request is no body', () => {
    expect(safeParse(new IncomingMessage(new Socket()))[0]?.error).toMatchObject({
      code: 'invalid_envelope',
      message: expect.stringContaining('not the request') as string,
    })
  })

  it('should take bytes and JSON of another realm', () => {
    const bytes = runInNewContext('new Uint8Array([91, 93])') as Uint8Array
    expect(safeParse(bytes)).toEqual([])
    expect(safeParse(bytes.buffer)).toEqual([])
    expect(parse(runInNewContext(`(${JSON.stringify([minimal])})`))).toHaveLength(1)
  })
})

describe('bytes', () => {
  const malformed: [string, number[]][] = [
    ['a lone continuation byte', [0x80]],
    ['an overlong slash', [0xc0, 0xaf]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['a truncated sequence', [0xe2, 0x82]],
    ['UTF-16', [0xff, 0xfe, 0x5b, 0x00]],
    ['gzip', [0x1f, 0x8b, 0x08]],
  ]
  it.each(malformed)('should be refused for %s', (_, bytes) => {
    expect(codeOf(Buffer.from(bytes))).toBe('invalid_utf8')
  })

  it('should have one byte order mark skipped, not two', () => {
    expect(codeOf('\ufeff\ufeff[]')).toBe('invalid_json')
    expect(codeOf(Buffer.from('\ufeff\ufeff[]'))).toBe('invalid_json')
  })
})

describe('text', () => {
  it.each(['', ' ', '[', '[1,]', "{'a':1}", 'undefined', 'NaN', '[01]', '["\t"]', '// []', '[]x'])(
    'should be refused if it is %j',
    (text) => {
      expect(codeOf(text)).toBe('invalid_json')
    },
  )

  it.each(['1', '"a"', 'null', 'true', '[1]', '["a"]', '[null]', '[[]]', '{}', '[{}]'])(
    'should be refused as an event if it is %s',
    (text) => {
      expect(codeOf(text)).toBe('invalid_envelope')
    },
  )

  it('should be kept with lone surrogates, NUL, line ends and escape sequences', () => {
    const strange = 'a\ud800\0\r\n\u001b[31m'
    expect(parse(JSON.stringify({ ...minimal, subject: strange }))).toMatchObject([{ subject: strange }])
  })
})

describe('the envelope', () => {
  const changes: [string, Record<string, unknown>, string[]][] = [
    ['no id', { id: undefined }, ['/0/id']],
    ['an empty id', { id: '' }, ['/0/id']],
    ['a number as id', { id: 1 }, ['/0/id']],
    ['an empty type', { type: '' }, ['/0/type']],
    ['no source', { source: undefined }, ['/0/source']],
    ['another specversion', { specversion: '0.3' }, ['/0/specversion']],
    ['a number as specversion', { specversion: 1 }, ['/0/specversion']],
    ['a time that is no text', { time: 0 }, ['/0/time']],
    ['an address that is no text', { dataschema: 1 }, ['/0/dataschema']],
    [
      'nothing right',
      { specversion: 1, type: null, source: [], id: {} },
      ['/0/specversion', '/0/type', '/0/source', '/0/id'],
    ],
  ]
  it.each(changes)('should be refused with %s', (_, change, pointers) => {
    const [result] = safeParse(JSON.stringify([{ ...minimal, ...change }]))
    expect(result?.error?.code).toBe('invalid_envelope')
    expect(result?.error?.issues.map(({ pointer }) => pointer)).toEqual(pointers)
  })

  it.each([
    { datacontenttype: 'text/html' },
    { datacontenttype: '2025-10-08T07:17:02.363Z' },
    { time: 'yesterday' },
    { time: '' },
  ])('should be taken with %j', (change) => {
    expect(parse({ ...minimal, ...change })).toMatchObject([change])
  })
})

describe('an attribute that is null', () => {
  it('should be left out, as the JSON format has it', () => {
    const event = { ...minimal, dataschema: null, datacontenttype: null, subject: null, time: null }
    expect(parse(event)).toEqual([minimal])
    expect(Object.keys(parse(JSON.stringify(event))[0]!)).toEqual(Object.keys(minimal))
  })

  it.each(['dataschema', 'datacontenttype', 'subject', 'time'])('should be left out alone: %s', (name) => {
    const event = {
      ...minimal,
      dataschema: 'https://events-schemas.twilio.com/VoiceInsights.CallSummary/2',
      datacontenttype: 'application/json',
      subject: 'a',
      time: 'b',
    }
    const { [name]: _, ...others } = event as Record<string, unknown>
    expect(parse(JSON.stringify({ ...event, [name]: null }))).toStrictEqual([others])
  })

  it('should be left alone where it is not one of CloudEvents', () => {
    const event = { ...minimal, subject: null, traceparent: null }
    expect(parse(JSON.stringify(event))).toStrictEqual([{ ...minimal, traceparent: null }])
  })
})

describe('limits', () => {
  it('should hold for the size in bytes, at the edge', () => {
    const text = JSON.stringify(minimal).replace('"EZ1"', '"é€😀"')
    const size = Buffer.byteLength(text)
    for (const body of [text, Buffer.from(text)]) {
      expect(codeOf(body, { maxBodyBytes: size })).toBeUndefined()
      expect(codeOf(body, { maxBodyBytes: size - 1 })).toBe('body_too_large')
    }
    expect(codeOf(text, { maxBodyBytes: text.length })).toBe('body_too_large')
    expect(codeOf(JSON.stringify('€'.repeat(450_000)))).toBe('body_too_large')
    expect(codeOf(JSON.stringify('€'.repeat(349_000)))).toBe('invalid_envelope')
    expect(codeOf('x'.repeat(1_048_577))).toBe('body_too_large')
    expect(codeOf('x'.repeat(1_048_576))).toBe('invalid_json')
  })

  it('should hold for the number of events', () => {
    expect(safeParse(Array<unknown>(1_000).fill(minimal))).toHaveLength(1_000)
    expect(safeParse(Array<unknown>(1_001).fill(minimal))).toMatchObject([
      { error: { code: 'too_many_events' } },
    ])
    expect(codeOf([minimal, minimal], { maxEvents: 1 })).toBe('too_many_events')
  })

  it.each(['data as an object', 'data as text', 'parsed JSON'])(
    'should hold for the depth of %s, at the edge',
    (kind) => {
      // The array for the data object, and for an element the event and its data, are levels as well.
      const nested = (levels: number) =>
        `{"call_sid":"CA1","account_sid":"AC1","x":${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}}`
      const outer = kind === 'data as text' ? 0 : 1
      const body = (levels: number) => {
        const data = nested(levels - outer)
        const text = `[${JSON.stringify({ ...minimal, data: 0 }).replace('"data":0', `"data":${kind === 'data as text' ? JSON.stringify(data) : data}`)}]`
        return kind === 'parsed JSON' ? (JSON.parse(text) as unknown) : text
      }
      expect(codeOf(body(64))).toBeUndefined()
      expect(codeOf(body(65))).toBe('too_deep')
      expect(codeOf(body(10), { maxDepth: 10 })).toBeUndefined()
      expect(codeOf(body(11), { maxDepth: 10 })).toBe('too_deep')
      expect(codeOf(body(1_000), { maxDepth: Infinity })).toBeUndefined()
      expect(codeOf(body(1_001), { maxDepth: Infinity })).toBe('too_deep')
    },
  )

  it.each([
    ['arrays', '[', ']'],
    ['objects', '{"a":', '}'],
  ])('should hold for the depth of %s alone, at the edge', (_, open, close) => {
    const deep = (levels: number) => `${open.repeat(levels)}1${close.repeat(levels)}`
    const event = (levels: number) => ({
      specversion: '1.0',
      type: 'com.example.new',
      source: '/',
      id: '1',
      data: deep(levels),
    })
    expect(codeOf(event(64))).toBeUndefined()
    expect(codeOf(event(65))).toBe('too_deep')
  })

  it('should say where it is too deep, and for which limit', () => {
    const deep: unknown = JSON.parse(`${'['.repeat(70)}${']'.repeat(70)}`)
    const inData = { ...minimal, data: { ...minimal.data, deep } }
    const issueOf = (event: object) =>
      safeParse(JSON.stringify([minimal, event]), { maxDepth: 50 })[1]?.error?.issues
    const expected = 'at most 50 levels'
    expect(issueOf(inData)).toEqual([{ pointer: '/1', expected }])
    expect(issueOf(stringified(inData))).toEqual([{ pointer: '/1/data', expected }])
    expect(issueOf({ ...stringified(minimal), deep })).toEqual([{ pointer: '/1', expected }])
  })

  it.each(['1', '"text"', 'null', 'true'])('should not take %s for a level of its own', (leaf) => {
    const text = `{"call_sid":"CA1","account_sid":"AC1","x":[[[${leaf}]]],"y":[${Array(100).fill('{}').join()}]}`
    expect(codeOf({ ...minimal, data: text }, { maxDepth: 4 })).toBeUndefined()
    expect(codeOf({ ...minimal, data: text }, { maxDepth: 3 })).toBe('too_deep')
  })

  it('should refuse one deep event and deliver the others, whatever the depth', () => {
    const deep = `${'[{"a":'.repeat(100_000)}1${'}]'.repeat(100_000)}`
    const good = JSON.stringify(minimal)
    const bad = good.replace('"data":{', `"data":{"x":${deep},`)
    expect(safeParse(`[${good},${bad},${good}]`).map(({ error }) => error?.code)).toEqual([
      undefined,
      'too_deep',
      undefined,
    ])
    expect(codeOf(deep)).toBe('invalid_envelope')
  })

  it('should hold wherever it nests in an event that has much else in it', () => {
    const { data, ...event } = fixture('full')
    const places: string[][] = []
    const collect = (value: unknown, path: string[]): void => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return
      places.push(path)
      for (const [key, child] of Object.entries(value)) collect(child, [...path, key])
    }
    collect(data, [])
    expect(places.length).toBeGreaterThan(64)
    for (const path of places) {
      const plant = (levels: number): unknown => {
        const copy = structuredClone(data)
        const place = path.reduce<Record<string, unknown>>((at, key) => at[key] as typeof at, copy)
        place.unknown = JSON.parse('['.repeat(levels) + ']'.repeat(levels))
        return copy
      }
      const own = path.length + 1
      const asText = (levels: number) =>
        JSON.stringify([{ ...event, data: JSON.stringify(plant(levels - own)) }])
      const asObject = (levels: number) => JSON.stringify([{ ...event, data: plant(levels - own - 1) }])
      for (const body of [asText, asObject]) {
        // A map of numbers takes no list at all.
        const code = codeOf(body(64))
        expect([undefined, 'invalid_data']).toContain(code)
        expect(codeOf(body(65))).toBe(code ?? 'too_deep')
        expect(codeOf(body(65), { maxDepth: 65 })).toBe(code)
      }
    }
    for (const maxDepth of [1, 2, 3, 4])
      expect(codeOf([{ ...event, data: JSON.stringify(data) }], { maxDepth })).toBe('too_deep')
  })

  it('should refuse an object that holds itself', () => {
    const circular: Record<string, unknown> = { ...minimal }
    circular.self = circular
    expect(codeOf([circular])).toBe('too_deep')
  })

  it.each(['maxBodyBytes', 'maxEvents', 'maxDepth'])(
    'should refuse everything if %s is no number',
    (limit) => {
      expect(codeOf(JSON.stringify([minimal]), { [limit]: Number.NaN })).toBeDefined()
    },
  )
})

describe('keys of the prototype', () => {
  it('should be kept as keys, and reach no prototype', () => {
    const before = Object.getOwnPropertyNames(Object.prototype)
    const keys =
      '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"toString":1,"then":1,"length":1'
    const text = JSON.stringify(minimal).replace('{', `{${keys},`).replace('"data":{', `"data":{${keys},`)
    for (const body of [text, JSON.parse(text) as unknown]) {
      const [event] = parse(body)
      expect(Object.hasOwn(event!, '__proto__')).toBe(true)
      expect(JSON.stringify(event)).toBe(text)
    }
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before)
  })

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'should not be taken for a listed type or schema: %s',
    (name) => {
      const event = {
        ...minimal,
        type: name,
        dataschema: `https://events-schemas.twilio.com/${name}/1`,
        data: 1,
      }
      expect(parse(event)).toEqual([event])
    },
  )
})

describe('an event that contradicts itself', () => {
  it('should be taken for neither of its schemas', () => {
    const dataschema = 'https://events-schemas.twilio.com/VoiceInsights.CallMetric/2'
    expect(safeParse([{ ...minimal, dataschema }])).toMatchObject([
      {
        error: {
          code: 'invalid_envelope',
          issues: [{ pointer: '/0/dataschema', expected: 'a version of VoiceInsights.CallSummary' }],
        },
      },
    ])
  })
})

describe('a hostile body', () => {
  it('should have at most 20 issues an event', () => {
    const [result] = safeParse({ ...minimal, data: { ...minimal.data, tags: Array(1_000).fill(1) } })
    expect(result?.error?.issues).toHaveLength(20)
    expect(result?.error?.message.split('\n')).toHaveLength(5)
  })

  it('should leave stack traces as they are', () => {
    const before = Error.stackTraceLimit
    const error = safeParse('[')[0]?.error
    expect(Error.stackTraceLimit).toBe(before)
    expect(error?.stack).toMatch(/^VoiceInsightsError: The body is not JSON[^\n]*$/)
    expect(() => parse('[')).toThrow(
      expect.objectContaining({ stack: expect.stringContaining('hostile.test') as string }),
    )
  })

  it('should be refused alike where an engine cannot capture stack traces', () => {
    const own = Object.getOwnPropertyDescriptor(Error, 'captureStackTrace')!
    Reflect.deleteProperty(Error, 'captureStackTrace')
    try {
      expect(() => parse('[')).toThrow(expect.objectContaining({ code: 'invalid_json' }))
    } finally {
      Object.defineProperty(Error, 'captureStackTrace', own)
    }
  })
})

it.runIf(process.execArgv.includes('--disallow-code-generation-from-strings'))(
  'should run where code from strings is forbidden',
  () => {
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- this is what must fail
    expect(() => new Function('')).toThrow(EvalError)
  },
)
