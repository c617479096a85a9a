import ts from 'typescript'

/** Globals with which code reaches the network, its surroundings, or code that is made from a string. */
const reaching = new Set(
  'fetch XMLHttpRequest WebSocket EventSource sendBeacon importScripts eval Function process Deno Bun'.split(
    ' ',
  ),
)

/** What a program reaches beyond itself: modules that are none of its own files, and globals; `*` for what it computes. */
export function reachOf(code: string): string[] {
  const reach = new Set<string>()
  const load = (specifier: ts.Expression | undefined): void => {
    const name = specifier && ts.isStringLiteral(specifier) ? specifier.text : '*'
    if (!name.startsWith('./')) reach.add(name)
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) load(node.moduleSpecifier)
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier) load(node.moduleSpecifier)
    else if (ts.isCallExpression(node) && /^(import|require)$/.test(node.expression.getText()))
      load(node.arguments[0])
    // A name in quotes reaches as far: `globalThis['fetch']`.
    else if ((ts.isIdentifier(node) || ts.isStringLiteralLike(node)) && reaching.has(node.text))
      reach.add(node.text)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('code.js', code, ts.ScriptTarget.Latest, true))
  return [...reach]
}
