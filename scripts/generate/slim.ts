type Groups = Record<string, string>
const hole = /«(\w+)»/g
type Rule = [idiom: string, becomes: string | ((groups: Groups) => string)]

/**
 * Slims the code that ajv emits. ajv allocates an options object per nested object and an error object of five keys
 * per problem; slimmed, the hot path allocates nothing and a problem costs one call on the cold path.
 *
 * A rule is one idiom of ajv's code generator, with «holes», and what it becomes. Error machinery that no rule knows
 * fails the build, and a test holds the result against plain ajv on mutated events.
 */
export function slim(code: string): string {
  const names = new Map(matches(code, 'export const «name» = «fn»;').map(({ name, fn }) => [fn, name]))
  const schemas: Record<string, unknown> = Object.fromEntries(
    matches(code, 'const schema«n» = {«json»};').map(({ n, json }) => [
      `schema${n!}`,
      JSON.parse(`{${json!}}`),
    ]),
  )

  const prefixes = new Map(
    matches(code, 'const pattern«n» = new RegExp("^«prefix»", "");').map(({ n, prefix }) => [n!, prefix!]),
  )

  const rules: Rule[] = [
    ['"use strict";', ''],
    ['export const «name» = «fn»;', ''],
    ['const schema«n» = {«json»};', ''],
    ['const «pattern» = new RegExp("^«prefix»", "");', ''],
    ['pattern«n».test(«x»)', ({ n, x }) => `${x!}.startsWith(${JSON.stringify(prefixes.get(n!))})`],
    ...frame,
    [problem, (groups) => report(groups, schemas)],
    [
      nested,
      ({ fn, value, path }) => `if(!${fn!}(${value!}, report && ${pointerTo(path!)}, report)) return false;`,
    ],
    ['validate«n»(', ({ n }) => `${names.get(`validate${n!}`)!}(`],
    ...shorter,
  ]
  const slimmed = rules.reduce(replace, code)

  const leftover =
    /vErrors|errors\+\+|errors [=<]|instancePath|schemaPath|require\(|new (Function|RegExp)|validate\d/.exec(
      slimmed,
    )
  if (leftover)
    throw new Error(`no rule for this code of ajv: ${slimmed.slice(leftover.index, leftover.index + 200)}`)
  return slimmed
}

const frame: Rule[] = [
  ['(data, {instancePath="", «rest»}={}){', '(data: any, pointer?: any, report?: Report): boolean {'],
  ['let vErrors = null;\nlet errors = 0;\n', ''],
  ['validate«n».errors = vErrors;\nreturn errors === 0;', 'return true;'],
  ['{instancePath,', '{instancePath:instancePath,'],
]

const problem = `const «err» = {instancePath:«path»,schemaPath:"«_»",keyword:"«keyword»",params:{«_»: «param»}};
if(vErrors === null){
vErrors = [«err»];
}
else {
vErrors.push(«err»);
}
errors++;`

const nested = `if(!(«fn»(«value», {instancePath:«path»,parentData:«_»}))){
vErrors = «_»;
errors = vErrors.length;
}`

const optional = 'if(data.«key» !== undefined){'
const refuse = 'if(!report?.(pointer+"/«key»", "«expected»")) return false;'
const missing = `if(data.«key» === undefined){
if(!report?.(pointer+"/«key»", "to be present")) return false;
}
`

/** A key with a scalar value: nested conditions become one. */
const scalar = (isWrong: string, kind: string): Rule => [
  `${optional}
${isWrong.includes('«x»') ? 'let «x» = data.«key»;\n' : ''}if(${isWrong}){
${refuse}
}
}`,
  refuse.replace('if(', `if(!isOptional${kind}(data.«key») && `),
]

/** These change no meaning: the checks of src/checks.ts stand in for inline code. */
const shorter: Rule[] = [
  ['«x» && typeof «x» == "object" && !Array.isArray(«x»)', 'isObject(«x»)'],
  ['Array.isArray(', 'isList('],
  [
    `if((!(«is»(data))) && (data !== null)){
if(!report?.(pointer, "«expected»")) return false;
}
if(«is»(data)){`,
    'if(!«is»(data)){\nif(data !== null && !report?.(pointer, "«expected»")) return false;\n}\nelse {',
  ],
  scalar('typeof data.«key» !== "string"', 'String'),
  scalar('typeof data.«key» !== "boolean"', 'Boolean'),
  scalar('!((typeof «x» == "number") && (isFinite(«x»)))', 'Number'),
  scalar('!(((typeof «x» == "number") && (!(«x» % 1) && !isNaN(«x»))) && (isFinite(«x»)))', 'Integer'),
  [
    `${optional}
let «x» = data.«key»;
if(typeof «x» === "string"){
if(«x».length < 1){
${refuse}
}
}
else {
if(!report?.(pointer+"/«key»", "string")) return false;
}
}`,
    refuse.replace('if(', 'if(!isOptionalNonEmptyString(data.«key») && '),
  ],
  // What may be null may be missing where it stands, unless it is required: that is a check of its own.
  ['(data !== null)', '(data != null)'],
  ['if(data !== null && ', 'if(data != null && '],
  [
    `${optional}\nif(!«fn»OrNull(data.«key», «pointer», report)) return false;\n}`,
    'if(!«fn»OrNull(data.«key», «pointer», report)) return false;',
  ],
  [
    `${optional}\nif(!«fn»(data.«key», «pointer», report)) return false;\n}`,
    'if(data.«key» !== undefined && !«fn»(data.«key», «pointer», report)) return false;',
  ],
  // A required key needs no check of its own if its value is checked even when it is missing.
  [`${missing}«lines»if(!isOptional«Kind»(data.«key»)`, '«lines»if(!is«Kind»(data.«key»)'],
  [`${missing}«lines»if(data.«key» !== undefined && `, '«lines»if('],
]

/** ajv's error object as a call of `report`. */
function report({ path, keyword, param }: Groups, schemas: Record<string, unknown>): string {
  const value = literal(param!, schemas)
  const pointer = pointerTo(path!) + (keyword === 'required' ? `+"/${String(value)}"` : '')
  return `if(!report?.(${pointer}, ${JSON.stringify(expected(keyword!, value))})) return false;`
}

/** Pointers name keys of the catalogue only. A key of an open map is text that somebody sent: a star stands for it. */
const pointerTo = (path: string): string =>
  path
    .replace(/" \+ key\d+\.replace\(\/~\/g, "~0"\)\.replace\(\/\\\/\/g, "~1"\)/, '*"')
    .replace('instancePath', 'pointer')

/** What ajv passes to an error: a literal, or a path into one of its copies of the schemas. */
function literal(code: string, schemas: Record<string, unknown>): unknown {
  if (code.startsWith('"')) return JSON.parse(code)
  const [id, ...keys] = code.split('.')
  return keys.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], schemas[id!])
}

/** ajv's keyword and its parameter in this library's words. */
function expected(keyword: string, value: unknown): string {
  switch (keyword) {
    case 'type':
      return [value].flat().join(' or ')
    case 'required':
      return 'to be present'
    case 'const':
      return JSON.stringify(value)
    case 'minLength':
      return 'non-empty string'
    case 'pattern':
      return `string that starts with ${String(value).slice(1)}`
    default:
      throw new Error(`the catalogue uses the keyword ${keyword}: say here what it expects`)
  }
}

function matches(code: string, idiom: string): Groups[] {
  return Array.from(code.matchAll(toRegExp(idiom)), ({ groups }) => groups ?? {})
}

/** Applies a rule until there is nothing left to apply it to. */
function replace(code: string, [idiom, becomes]: Rule): string {
  const replaced = code.replace(toRegExp(idiom), (...match) => {
    const groups = match.at(-1) as Groups
    return typeof becomes === 'string'
      ? becomes.replace(hole, (_, name: string) => groups[name]!)
      : becomes(groups)
  })
  return replaced === code ? code : replace(replaced, [idiom, becomes])
}

/**
 * An idiom as a regular expression. The first «hole» of a name takes any text of one line, later ones the same text;
 * «_» takes any text, and «lines» lines of one function.
 */
function toRegExp(idiom: string): RegExp {
  const seen = new Set<string>()
  const source = idiom.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(hole, (_, name: string) => {
    if (name === '_') return '.*?'
    if (seen.has(name)) return `\\k<${name}>`
    seen.add(name)
    return name === 'lines' ? '(?<lines>(?:(?!return true).*\\n)*?)' : `(?<${name}>.+?)`
  })
  return new RegExp(source, 'g')
}
