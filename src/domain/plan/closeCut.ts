/**
 * The longest start of a cut-off JSON text that can be made whole by closing its brackets, made whole; what stood
 * unfinished at the cut is left out. Undefined where nothing was opened. The result may still not be JSON: parse it.
 */
export function closeCut(text: string): string | undefined {
  const open: string[] = []
  let whole = { end: 0, open: '' }
  let inString = false
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at)
    if (inString) {
      if (char === '\\') at++
      else if (char === '"') inString = false
      continue
    }
    if (char === '"') inString = true
    if (char === '{' || char === '[') open.push(char === '{' ? '}' : ']')
    if (char === '}' || char === ']') open.pop()
    // Nothing of our making is so deep, and copying the stack at every comma would let a hostile file hold us up.
    if (open.length > 100) return undefined
    if (char === ',') whole = { end: at, open: open.toReversed().join('') }
    if ('{}[]'.includes(char)) whole = { end: at + 1, open: open.toReversed().join('') }
  }
  return whole.end > 0 ? text.slice(0, whole.end) + whole.open : undefined
}
