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

/** Where the last whole part ends, and what stands open at the end of the text. */
function walk(text: string): { readonly end: number; readonly open: readonly string[] } {
  const open: string[] = []
  let end = 0
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
    if (open.length > deepest) return { end: 0, open }
    if (char === ',') end = at
    if (char === '{' || char === '[' || char === '}' || char === ']') end = at + 1
  }
  return { end, open }
}
