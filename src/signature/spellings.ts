/**
 * What Twilio may have signed for the address of a sink, its query aside: it is not consistent about the port. Nothing
 * else is normalised: whoever parses and rebuilds a URL lets other URLs pass for it.
 *
 * @throws {TypeError} If it is no such address. The error names no part of it: it may hold a password.
 */
export function spellingsOfAddress(url: unknown): string[] {
  const parts = typeof url === 'string' && URL.canParse(url) ? addressOfSink.exec(url) : null
  if (!parts) throw new TypeError('url: expected the whole address of the sink')
  const [, start, tls, port = '', path = ''] = parts
  return [...new Set([port, '', tls ? ':443' : ':80'].map((candidate) => start! + candidate + path))]
}

const addressOfSink = /^(http(s)?:\/\/[^/?#\s]+?)(:\d+)?(\/[^?#\s]*)?(\?[^#\s]*)?$/i

/**
 * What Twilio may have signed for a query: `'` may arrive as `%27`, or the other way round. In a long one they stay as
 * they are, or a stranger's quotes could cost a millisecond.
 */
export const spellingsOfQuery = (query: string): string[] =>
  query.length > 2_048
    ? [query]
    : [...new Set([query, query.replace(/'|%27/g, (quote) => (quote === "'" ? '%27' : "'"))])]
