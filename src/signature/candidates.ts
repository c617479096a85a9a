/**
 * The texts that Twilio may have signed for an address. It is not consistent about the port, and `'` may arrive as
 * `%27` or the other way round in the query. Nothing else is normalised: whoever parses and rebuilds a URL lets other
 * URLs pass for it.
 */
export function candidates(url: string): string[] {
  const [, start = url, port = '', rest = ''] = /^(https?:\/\/[^/?#]*?)(:\d+)?([/?#].*)?$/is.exec(url) ?? []
  const standard = /^https/i.test(url) ? ':443' : ':80'
  const spellings = [port, '', standard].map((candidate) => start + candidate + rest)
  return [...new Set(spellings.flatMap((spelling) => [spelling, swapQuotes(spelling)]))]
}

function swapQuotes(url: string): string {
  const at = url.indexOf('?')
  if (at === -1) return url
  const query = url.slice(at)
  return (
    url.slice(0, at) + (query.includes("'") ? query.replaceAll("'", '%27') : query.replaceAll('%27', "'"))
  )
}
