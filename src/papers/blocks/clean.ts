import type { Paper } from './block.ts'
import { mapText } from './mapText.ts'

// Line ends of other systems; all others than a line feed.
const lineEnds = /\r\n?|[\u0085\u2028\u2029]/g
// Control characters except tab and line feed, and code points that no file of text may hold: Word refuses a whole document for one of them.
// oxlint-disable-next-line no-control-regex
const unprintable = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]/g

/**
 * The one place where hostile text is cleaned, on its way from a maker to any renderer. Line ends become line feeds,
 * control characters go, half a character becomes U+FFFD. Everything else stays exact: markup, emoji with their joiners,
 * every script. Marks that turn the direction of writing stay too, but are closed where their text ends, so that a name
 * cannot turn around what stands behind it.
 */
export const clean = (text: string): string =>
  closed(text.toWellFormed().replace(lineEnds, '\n').replace(unprintable, ''))

export const cleanPaper = (paper: Paper): Paper => mapText(paper, clean)

const opens = /[\u202a\u202b\u202d\u202e\u2066-\u2068]/
const direction = /[\u202a-\u202e\u2066-\u2069]/g
const [endOfEmbedding, endOfIsolate] = ['\u202c', '\u2069']

/** Closes embeddings, overrides and isolates at the end of each line, which is as far as they reach. */
function closed(text: string): string {
  if (!opens.test(text)) return text
  return text
    .split('\n')
    .map((line) => {
      const open: string[] = []
      for (const [mark] of line.matchAll(direction)) {
        if (opens.test(mark)) open.push(mark >= '\u2066' ? endOfIsolate : endOfEmbedding)
        else if (mark === endOfIsolate)
          open.splice(Math.max(0, open.lastIndexOf(endOfIsolate)), open.includes(endOfIsolate) ? open.length : 0)
        else if (open.at(-1) === endOfEmbedding) open.pop()
      }
      return line + open.toReversed().join('')
    })
    .join('\n')
}
