/**
 * One auth token, several while one is being rotated, or a function that gives them. It is called for every request
 * that has a signature, so it had better remember them.
 */
export type AuthToken = string | readonly string[] | (() => TokenList | Promise<TokenList>)

type TokenList = string | readonly string[]

/** The tokens of a list, none of which is a mistake. The error names no token. */
export function checkTokens(tokens: unknown): string[] {
  const list: unknown[] = [tokens].flat()
  if (list.length > 0 && list.every(isToken)) return list
  throw new TypeError('authToken: expected one or several, without spaces or quotes')
}

const isToken = (token: unknown): token is string =>
  typeof token === 'string' && /^(?!undefined$|null$)[!#-&(-~]+$/.test(token)
