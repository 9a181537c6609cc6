/**
 * Breaks text into lines of at most `width` code points; a longer word stays whole, for an address or a number must not be
 * torn. `first` stands before the first line, `rest` before the others (by default as many spaces).
 */
export function wrap(text: string, width: number, first = '', rest = ' '.repeat([...first].length)): string {
  return text
    .split('\n')
    .map((line, index) => wrapLine(line.trimEnd(), width, index === 0 ? first : rest, rest))
    .join('\n')
    .trimEnd()
}

function wrapLine(text: string, width: number, first: string, rest: string): string {
  const lines: string[] = []
  let line = first
  let length = lengthOf(first)
  let isFresh = true
  for (const word of text.split(/[ \t]+/)) {
    if (word === '') continue
    const more = lengthOf(word)
    if (!isFresh && length + 1 + more > width) {
      lines.push(line)
      line = rest
      length = lengthOf(rest)
      isFresh = true
    }
    line += isFresh ? word : ` ${word}`
    length += more + (isFresh ? 0 : 1)
    isFresh = false
  }
  return [...lines, line].map((each) => each.trimEnd()).join('\n')
}

const lengthOf = (text: string): number => [...text].length
