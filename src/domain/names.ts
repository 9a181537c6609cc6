import { said, type Current } from './plan/current.ts'
import { remembered } from './remembered.ts'

/** What stays as it is in every language: names, addresses, and how somebody is reached. The longest first: a name may hold another. */
export const namesIn: (now: Current) => readonly string[] = remembered(({ sections, lists }) => {
  const typed = [
    said(sections.about.name),
    said(sections.connections.publicContact),
    said(sections.connections.helper),
    said(sections.place.onSite),
    said(sections.place.platform),
    said(sections.place.dialIn),
    ...lists.people.flatMap(({ name, reach, where }) => [name, name?.trim().split(/\s/u)[0], reach, where]),
    ...lists.places.flatMap(({ name, address, contact, inCharge }) => [name, address, contact, inCharge]),
    ...lists.connections.flatMap(({ organization, contact, reach }) => [organization, contact, reach]),
    ...lists.groups.flatMap(({ name, where, reach }) => [name, where, reach]),
    ...lists.discussions.map(({ where }) => where),
  ]
  return longestFirst(typed)
})

/** Names as they are looked for: each once, without the blanks around it. */
export function longestFirst(typed: readonly (string | undefined)[]): readonly string[] {
  const names = new Set(typed.flatMap((each) => each?.trim() ?? []).filter((name) => name.length > 1))
  return [...names].toSorted((a, b) => b.length - a.length)
}

/** An address of mail or of a page is nobody's word either. */
const addresses = String.raw`\S{1,100}@\S+|(?:https?://|www\.)\S+`

export interface Piece {
  readonly text: string
  readonly isName: boolean
}

/** Whatever is longer is a text that got into the field of a name. */
const longest = 300

/** A text cut into what is translated and what is not. Joined, the pieces are the text. */
export function piecesOf(text: string, names: readonly string[]): readonly Piece[] {
  // One after the other: all in one pattern, a long list of names is more than a browser takes.
  const known = names.filter((name) => name.length <= longest && text.includes(name)).map(escaped)
  return [...known, addresses].reduce(cut, [{ text, isName: false }]).filter((piece) => piece.text !== '')
}

const escaped = (name: string) => name.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`)

function cut(pieces: readonly Piece[], pattern: string): readonly Piece[] {
  const whole = new RegExp(String.raw`((?<![\p{L}\p{N}])(?:${pattern})(?![\p{L}\p{N}]))`, 'u')
  return pieces.flatMap((piece) =>
    piece.isName ? piece : piece.text.split(whole).map((each, index) => ({ text: each, isName: index % 2 === 1 })),
  )
}
