/**
 * JSON texts by RFC 8259, in groups that say what is tried. Where a group is `open`, the RFC leaves the value to the
 * implementation, or the text is one that many parsers get wrong: then what `JSON.parse` says counts.
 */
interface Group {
  readonly valid?: readonly string[]
  readonly invalid?: readonly string[]
}

const inArray = (items: readonly string[]): string[] => items.map((item) => `[${item}]`)
const inString = (items: readonly string[]): string[] => items.map((item) => `["${item}"]`)
const codes = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCharCode(from + index))

// prettier-ignore
export const groups: Readonly<Record<string, Group>> = {
  structure: {
    valid: [
      '[]', '{}', '[[]]', '[{}]', '{"a":[]}', '{"a":{}}', '[1,2]', '{"a":1,"b":2}', '{"":0}',
      '{"a":{"b":{"c":[[[]]]}}}',
    ],
    invalid: [
      '', '[', ']', '{', '}', '[]]', '{}}', '[[]', '[{}', '{"a"', '{"a":', '{"a":1', '{"a":1,', '[1',
      '[1,', '["a', '["a"', '[,]', '[1,]', '[,1]', '[1,,2]', '{,}', '{"a":1,}', '{,"a":1}',
      '{"a":1,,"b":2}', '[1 2]', '{"a" 1}', '{"a"::1}', '{:1}', '{"a"}', '{1:1}', '{a:1}', '{null:1}',
      '{[]:1}', '{"a":1 "b":2}', '[1;2]', '(1)', '[1}', '{"a":1]', '[:]', '{"a":}', '[}', "{'a':1}",
      '{"a":"a" 123}', '{"a"=1}', '[1]1', '[][]', '{}{}', '[]\0', '{}#', '[],', ',[]',
    ],
  },
  scalars: {
    valid: ['null', 'true', 'false', '0', '""', '"a"', '-1', ' 1 ', '"\\u0000"'],
    invalid: [
      'nul', 'nulll', 'Null', 'NULL', 'True', 'FALSE', 'tru', 'undefined', 'NaN', 'nan', 'Infinity',
      '-Infinity', 'inf', '<null>', 'a', 'a"', '"', "'a'", '`a`', '\\u0030', 'null null', 'true,', '1 2',
    ],
  },
  'words in an array': {
    valid: inArray(['null', 'true', 'false', 'null,true,false']),
    invalid: inArray([
      'nul', 'truee', 'True', 'undefined', 'NaN', '-NaN', 'Infinity', '-Infinity', 'None', 'nil', '*', '&',
      '@',
    ]),
  },
  numbers: {
    valid: inArray([
      '0', '-0', '1', '-1', '10', '123456789', '0.0', '-0.0', '0.1', '1.5', '-1.5', '1.000', '0e0', '0E0',
      '0e+0', '0e-0', '1e5', '1E5', '1e+5', '1e-5', '1E+05', '1.5e10', '-1.5E-10', '0e1', '20e1',
      '123.456e78', '0.00000000000000000000000000001', '1e00', '-0e-0',
    ]),
    invalid: inArray([
      '+1', '01', '-01', '00', '1.', '-1.', '.5', '-.5', '.', '-', '+', '--1', '-+1', '1-', '1+2', '1e',
      '1e+', '1e-', '1E', '1.e1', '.e1', 'e1', '1e1.5', '1ee1', '1e1e1', '0x10', '0b1', '0o7', '1_000',
      '1,000.5.1', '1n', '1f', '1.2.3', '1 000', '- 1', '1e 5', '０', '１', '∞', '1/2', '-a', '0.1.', '2.e3',
      '2.e+3', '0.3e', '0e', '9.e+', '-2.', '-012', '1a', '0x1', '1eE2', '$1', '1%',
    ]),
  },
  'numbers whose value is open': {
    valid: inArray([
      '9007199254740991', '9007199254740992', '9007199254740993', '-9007199254740993',
      '18446744073709551616', '123456789012345678901234567890', '0.1e-400', '1e400', '-1e400', '1e309',
      '1.7976931348623157e308', '1.7976931348623159e308', '5e-324', '2e-324', '-1e-400', '0.1',
      '0.30000000000000004', '1e22', '1e23', '100000000000000000000000', `1${'0'.repeat(400)}`,
      `0.${'0'.repeat(400)}1`, '1e-10000000000', '1e10000000000', '-0.0e5',
    ]),
  },
  escapes: {
    valid: inString([
      '\\"', '\\\\', '\\/', '\\b', '\\f', '\\n', '\\r', '\\t', '\\u0000', '\\u001f', '\\u0022', '\\u005c',
      '\\u00e9', '\\u2028', '\\uFEFF', '\\uffff', '\\uABCD', '\\uabcd', '\\uAbCd', 'a\\u0062c',
      '\\\\u0061', '\\"\\\\\\/\\b\\f\\n\\r\\t', '\\u0060\\u012a\\u12AB',
    ]),
    invalid: inString([
      '\\', '\\a', '\\x41', '\\v', '\\0', "\\'", '\\`', '\\1', '\\ ', '\\N', '\\U0041', '\\u', '\\u1',
      '\\u12', '\\u123', '\\u123g', '\\uG000', '\\u 041', '\\u{41}', '\\u+041', '\\u00_1', '\\\n',
      '\\\u00e9', '\\\ud83d\ude00', '\\\\\\', '\\u00A', '\\u００41',
    ]),
  },
  surrogates: {
    valid: inString([
      '\\ud83d\\ude00', '\\uD83D\\uDE00', '\\ud800', '\\udc00', '\\udfff', '\\udbff', '\\ud800\\ud800',
      '\\udc00\\ud800', '\\ud800a', '\\ud800\\n', '\\ud800\\u0061', 'a\\udc00', '\\ud83d\\ude00\\ud83d',
      '\\udbff\\udfff', '\\ud834\\udd1e',
    ]),
    invalid: inString(['\\ud83d\\ude0', '\\ud83d\\', '\\ud83d\\u', '\\ud83d\\ux', '\\ud800\\u1x']),
  },
  'control characters': {
    valid: [
      ...inString(codes(0x7f, 0x9f)),
      ...inString([' ', '\u00a0', '\u2028', '\u2029', '\ufeff', '\uffff', '\ufffd']),
    ],
    invalid: [...inString(codes(0x00, 0x1f)), '["a\nb"]', '{"a\tb":1}'],
  },
  whitespace: {
    valid: [
      ' []', '[] ', '\t[]', '[]\t', '\n[]', '[]\n', '\r[]', '[]\r\n', ' \t\r\n[ \t\r\n] \t\r\n',
      '[ 1 , 2 ]', '{ "a" : 1 , "b" : 2 }', '[\n\n1\n\n]',
    ],
    invalid: [
      '', ' ', '\n', ...[ '\v', '\f', '\u0085', '\u00a0', '\u1680', '\u180e', '\u2000', '\u200b', '\u2028',
      '\u2029', '\u202f', '\u205f', '\u2060', '\u3000', '\0', '\x1f', '\x7f',
      ].flatMap((space) => [`${space}[]`, `[${space}]`, `[]${space}`]),
    ],
  },
  'byte order marks': {
    valid: ['\ufeff[]', '\ufeff {}', '\ufeff1', '["\ufeff"]'],
    invalid: ['\ufeff', '\ufeff\ufeff[]', ' \ufeff[]', '[\ufeff]', '[]\ufeff', '\ufffe[]'],
  },
  comments: {
    invalid: [
      '// a\n[]', '/* a */[]', '[]// a', '[]/* a */', '[/* a */]', '[1/* a */]', '# a\n[]', '<!-- -->[]',
      '{"a":/**/1}', '{"a":1}/**//', '[]--',
    ],
  },
  keys: {
    valid: [
      '{"a":1,"a":2}', '{"a":1,"a":1}', '{"a":1,"b":2,"a":3}', '{"a":{"b":1},"a":{"c":2}}',
      '{"a":1,"\\u0061":2}', '{"":1,"":2}', '{"1":1,"0":0}', '{"\\u0000":0}', '{"\\ud800":0}',
      '{"__proto__":1}', '{"__proto__":{"a":1}}', '{"__proto__":null}', '{"__proto__":1,"__proto__":2}',
      '{"\\u005f_proto__":{"a":1}}', '{"constructor":{"prototype":{"a":1}}}', '{"toString":1,"valueOf":2}',
      '{"toJSON":1}', '{"then":1}', '{"length":1}', '{"hasOwnProperty":1}',
    ],
    invalid: [
      '{"a":1,"a"}', '{"a"b":1}', '{"\t":1}', '{"\\x":1}', '{"a":1,"b}', '{a":1}', '{"a:1}', '{"a":1,b:2}',
    ],
  },
  depth: {
    valid: [63, 64, 65, 500, 1_000].flatMap((levels) => [
      '['.repeat(levels) + ']'.repeat(levels), `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`,
    ]),
    invalid: [1, 64, 1_000].flatMap((levels) => [
      '['.repeat(levels), ']'.repeat(levels), '{"a":'.repeat(levels),
      '['.repeat(levels + 1) + ']'.repeat(levels),
    ]),
  },
}

const utf16 = (text: string) => Buffer.from(text, 'utf16le')
const swapped = (bytes: Buffer) => Buffer.from(bytes).swap16()
const utf32 = (text: string) =>
  Buffer.from(Array.from(text, (char) => [char.codePointAt(0)!, 0, 0, 0]).flat())
const between = (...bytes: number[]) =>
  Buffer.concat([Buffer.from('["'), Buffer.from(bytes), Buffer.from('"]')])

/** Bytes that are UTF-8 and JSON, and bytes that are not UTF-8 or not JSON. */
// prettier-ignore
export const byteGroups: Readonly<
  Record<string, { readonly valid?: readonly Buffer[]; readonly invalid?: readonly Buffer[] }>
> = {
  'well-formed UTF-8': {
    valid: [
      between(0x7f), between(0xc2, 0x80), between(0xdf, 0xbf), between(0xe0, 0xa0, 0x80),
      between(0xed, 0x9f, 0xbf), between(0xee, 0x80, 0x80), between(0xef, 0xbf, 0xbf),
      between(0xef, 0xbf, 0xbd), between(0xf0, 0x90, 0x80, 0x80), between(0xf4, 0x8f, 0xbf, 0xbf),
      between(0xef, 0xbb, 0xbf),
    ],
  },
  'lone continuation bytes': {
    invalid: [
      between(0x80), between(0xbf), between(0x80, 0xbf, 0x80), between(0x61, 0x80), Buffer.from([0x80]),
    ],
  },
  'truncated sequences': {
    invalid: [
      between(0xc2), between(0xe2, 0x82), between(0xe2), between(0xf0, 0x9f, 0x98), between(0xf0, 0x9f),
      between(0xf0), Buffer.from([0x5b, 0x22, 0xe2]), Buffer.from([0x5b, 0x5d, 0xc2]),
    ],
  },
  'overlong forms': {
    invalid: [
      between(0xc0, 0x80), between(0xc0, 0xaf), between(0xc1, 0xbf), between(0xe0, 0x80, 0xaf),
      between(0xe0, 0x9f, 0xbf), between(0xf0, 0x80, 0x80, 0xaf), between(0xf0, 0x8f, 0xbf, 0xbf),
      between(0xf8, 0x80, 0x80, 0x80, 0xaf), between(0xfc, 0x80, 0x80, 0x80, 0x80, 0xaf),
      Buffer.from([0xc1, 0x9b, 0xc1, 0x9d]),
    ],
  },
  'surrogates in UTF-8': {
    invalid: [
      between(0xed, 0xa0, 0x80), between(0xed, 0xbf, 0xbf), between(0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80),
      between(0xed, 0xb0, 0x80),
    ],
  },
  'beyond Unicode': {
    invalid: [
      between(0xf4, 0x90, 0x80, 0x80), between(0xf5, 0x80, 0x80, 0x80), between(0xf7, 0xbf, 0xbf, 0xbf),
      between(0xfe), between(0xff), between(0xfe, 0xff), between(0xff, 0xff),
    ],
  },
  'other encodings': {
    invalid: [
      utf16('[]'), utf16('\ufeff[]'), swapped(utf16('[]')), swapped(utf16('\ufeff[]')), utf32('[]'),
      utf32('\ufeff[]'), utf16('{"a":"é"}'), Buffer.from('["é"]', 'latin1'),
      Buffer.from([0x1f, 0x8b, 0x08, 0x00]), Buffer.from(Buffer.from('["a"]').map((byte) => byte | 0x80)),
    ],
  },
  'byte order marks': {
    valid: [Buffer.from('\ufeff[]')],
    invalid: [
      Buffer.from('\ufeff\ufeff[]'), Buffer.from([0xef, 0xbb]), Buffer.from([0xef, 0xbb, 0xbf]),
      Buffer.from([0xff, 0xfe]), Buffer.from('[]\ufeff'),
    ],
  },
}
