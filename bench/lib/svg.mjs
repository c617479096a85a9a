// A bar chart that is legible on a light and on a dark page.
import { number } from './format.mjs'

const width = 860
const labelWidth = 330
const row = 40
const top = 56

const style = `
  text { font: 13px system-ui, sans-serif; fill: #57606a }
  .title { font-size: 15px; font-weight: 600 }
  .ours { font-weight: 600; fill: #1a7f37 }
  .small { fill: #b6c2cf } .big { fill: #8c96a3 }
  .ours.small { fill: #4ac26b } .ours.big { fill: #1a7f37 }
  .floor { stroke: #8c96a3; stroke-dasharray: 4 3 }
  @media (prefers-color-scheme: dark) {
    text { fill: #9ea7b3 }
    text.ours { fill: #56d364 }
    .small { fill: #768390 } .big { fill: #545d68 }
    .ours.small { fill: #56d364 } .ours.big { fill: #2ea043 }
  }
`

/**
 * Ratios as horizontal bars, a pair for each variant: the small event above the big one.
 *
 * @param {NonNullable<import('./report.mjs').Section['bars']>} bars
 */
export function toSvg(bars) {
  const longest = Math.max(...bars.flatMap(({ small, big }) => [small, big]))
  const scale = (width - labelWidth - 60) / longest
  const height = top + bars.length * row + 8
  const floorX = labelWidth + scale
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title">
<title id="title">Time to parse an event, as a multiple of JSON.parse alone</title>
<style>${style}</style>
<text class="title" x="8" y="22">Time to parse and validate, × JSON.parse alone (the dashed line). Shorter is better.</text>
<text x="${labelWidth}" y="44">above: small event, below: big event</text>
${bars.map((bar, index) => pairOf(bar, top + index * row, scale)).join('\n')}
<line class="floor" x1="${floorX}" x2="${floorX}" y1="${top - 6}" y2="${height - 4}"/>
</svg>
`
}

function pairOf({ name, isOurs, small, big }, y, scale) {
  const kind = isOurs ? 'ours ' : ''
  const bar = (size, value, offset) => {
    const length = Math.round(value * scale)
    return `<rect class="${kind}${size}" x="${labelWidth}" y="${y + offset}" width="${length}" height="14" rx="2"/>
<text x="${labelWidth + length + 6}" y="${y + offset + 12}">${number(value)}</text>`
  }
  return `<text class="${kind}" x="${labelWidth - 10}" y="${y + 20}" text-anchor="end">${escaped(name)}</text>
${bar('small', small, 0)}
${bar('big', big, 16)}`
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
