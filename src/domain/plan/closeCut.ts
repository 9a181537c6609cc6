/**
 * The longest start of a cut-off JSON text that can be made whole by closing its brackets, made whole; what stood
 * unfinished at the cut is left out. Undefined where nothing was opened. The result may still not be JSON: parse it.
 */
export function closeCut(text: string): string | undefined {
  const { end } = walk(text)
  if (end === 0) return undefined
  // Walked a second time: keeping the stack at every comma would let a hostile file hold us up.
  const { open } = walk(text.slice(0, end))
  return open.length > deepest ? undefined : text.slice(0, end) + open.toReversed().join('')
}

/** Nothing of our making is so deep. */
const deepest = 100

const [quote, backslash, comma, brace, bracket, braceEnd, bracketEnd] = [34, 92, 44, 123, 91, 125, 93]

/** Where the last whole part ends, and what stands open at the end of the text. */
function walk(text: string): { readonly end: number; readonly open: readonly string[] } {
  const open: string[] = []
  let end = 0
  let inString = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (inString) {
      if (code === backslash) at++
      else if (code === quote) inString = false
    } else if (code === quote) inString = true
    else if (code === comma) end = at
    else if (code === brace || code === bracket) {
      open.push(code === brace ? '}' : ']')
      if (open.length > deepest) return { end: 0, open }
      end = at + 1
    } else if (code === braceEnd || code === bracketEnd) {
      open.pop()
      end = at + 1
    }
  }
  return { end, open }
}
