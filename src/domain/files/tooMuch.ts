/** The example has 800 parts, a founding of many years some ten thousand; beyond this a file was made to hold the page up. */
const mostParts = 30_000
/** Far deeper than a plan. */
const deepest = 500

/**
 * Whether a JSON text holds more than any plan could: told by one walk over it, before anything is made of it. Answers
 * may be as long as they like.
 */
export function isTooMuch(text: string): boolean {
  let parts = 0
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === quote) at = endOfString(text, at)
    else if (code === comma) parts++
    else if (code === brace || code === bracket) {
      parts++
      if (++depth > deepest) return true
    } else if (code === braceEnd || code === bracketEnd) depth--
    if (parts > mostParts) return true
  }
  return false
}

const [quote, comma, brace, bracket, braceEnd, bracketEnd] = [34, 44, 123, 91, 125, 93]

/** Where the string that begins at `from` ends; the end of the text where it does not. */
function endOfString(text: string, from: number): number {
  let at = text.indexOf('"', from + 1)
  while (at > 0 && isEscaped(text, at)) at = text.indexOf('"', at + 1)
  return at < 0 ? text.length : at
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0
  while (text.charAt(at - 1 - slashes) === '\\') slashes++
  return slashes % 2 === 1
}
