/**
 * The texts that Twilio may have signed for an address. It is not consistent about the port, and `'` may arrive as
 * `%27` or the other way round in the query. Nothing else is normalised: whoever parses and rebuilds a URL lets other
 * URLs pass for it.
 */
export function candidates(url: string): string[] {
  const [, scheme = '', host = '', port = '', rest = ''] =
    /^(https?:\/\/)([^/?#]*?)(:\d+)?([/?#].*|)$/is.exec(url) ?? []
  const standard = scheme.toLowerCase() === 'https://' ? ':443' : ':80'
  const ports =
    scheme === '' ? [url] : [port, '', standard].map((candidate) => scheme + host + candidate + rest)
  return [...new Set(ports.flatMap((candidate) => [candidate, swapQuotes(candidate)]))]
}

function swapQuotes(url: string): string {
  const at = url.indexOf('?')
  if (at === -1) return url
  const query = url.slice(at)
  return (
    url.slice(0, at) + (query.includes("'") ? query.replaceAll("'", '%27') : query.replaceAll('%27', "'"))
  )
}
