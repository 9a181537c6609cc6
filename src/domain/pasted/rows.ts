/** A row of pasted text: its cells, without what stands around them. */
export type Row = readonly string[]

/** More than anybody has in a list; what is longer is a text, and stays one. */
const mostRows = 300

/**
 * The rows of a text that somebody pasted: lines, and cells between tabs as spreadsheets give them, quoted where a cell
 * has several lines of its own. Empty where the text is no list: one line never is, whatever commas stand in it.
 */
export function rowsIn(text: string): readonly Row[] {
  const rows = cellsOf(text.replaceAll(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n'))
    .map((cells) => cells.map(plain))
    .filter((cells) => cells.some((cell) => cell !== ''))
  return rows.length > 1 && rows.length <= mostRows ? unmarked(rows) : []
}

/** Spaces that only look like one, and what has no width, are none of the words. */
const plain = (cell: string): string =>
  cell
    .replaceAll(/[\u200b\u2060\ufeff]/g, '')
    .replaceAll(/[^\S\n]/g, ' ')
    .trim()

/** One quoted cell up to the next tab, line end or end: `"several\nlines, and ""quotes"""`. */
const quoted = /"((?:[^"]|"")*)"[^\S\n\t]*(?=\t|\n|$)/y

function cellsOf(text: string): readonly Row[] {
  const isTable = text.includes('\t')
  const rows: string[][] = [[]]
  let at = 0
  while (at <= text.length) {
    quoted.lastIndex = at
    const inQuotes = text[at] === '"' ? quoted.exec(text) : null
    const rest = /[^\t\n]*/y
    rest.lastIndex = at
    const [whole = '', inner] = inQuotes ?? rest.exec(text) ?? []
    // Quotation marks around a name on a line of its own are the founder's; around a cell of a table they are the table's.
    const isCell = inner !== undefined && (isTable || /\n|""/.test(inner))
    rows.at(-1)?.push(isCell ? inner.replaceAll('""', '"') : whole)
    at += whole.length
    if (text[at] === '\n') rows.push([])
    at += 1
  }
  return rows
}

const marks = /^(?:[-–—*•·‣▪◦☐☑]|\d{1,3}[.)])\s+(?=\S)/u

/** Marks of a list are no part of its words, where every line has one. */
function unmarked(rows: readonly Row[]): readonly Row[] {
  if (!rows.every(([first = '']) => marks.test(first))) return rows
  return rows.map(([first = '', ...others]) => [first.replace(marks, ''), ...others])
}
