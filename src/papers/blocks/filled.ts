import type { Paper } from './block.ts'
import { mapText } from './mapText.ts'

/** Everything a paper says, in order. */
function piecesIn(paper: Paper): readonly string[] {
  const pieces: string[] = []
  mapText(paper, (text) => {
    if (text.trim() !== '') pieces.push(text)
    return text
  })
  return pieces
}

/** A number for a text, so that what a paper said can be kept without its words. */
function markOf(text: string): number {
  let mark = 0x811c9dc5
  for (const character of text) mark = Math.imul(mark ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return mark >>> 0
}

/** What a paper says, as marks: kept while somebody is away to answer what it lacks. */
export const marksOf = (paper: Paper): readonly number[] => piecesIn(paper).map(markOf)

/** The first thing that a paper says and did not say before. */
export function filledIn(paper: Paper, before: readonly number[]): string | undefined {
  const known = new Set(before)
  return piecesIn(paper).find((piece) => !known.has(markOf(piece)))
}
