/** @param {number} value @param {number} [digits] */
export const number = (value, digits = 2) =>
  value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits })

/** The median, and the range over the processes if there was more than one. */
export const ranged = ({ median, min, max }, digits = 2) =>
  min === max
    ? number(median, digits)
    : `${number(median, digits)} (${number(min, digits)}–${number(max, digits)})`

export const kilobytes = (bytes) => `${number(bytes / 1000)} kB`

export const bold = (text, isBold) => (isBold ? `**${text}**` : text)
