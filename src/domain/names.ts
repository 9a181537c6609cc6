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
  const names = new Set(typed.flatMap((each) => each?.trim() ?? []).filter((name) => name.length > 1))
  return [...names].toSorted((a, b) => b.length - a.length)
})

/** An address of mail or of a page is nobody's word either. */
const addresses = String.raw`\S+@\S+|(?:https?://|www\.)\S+`

export interface Piece {
  readonly text: string
  readonly isName: boolean
}

/** A text cut into what is translated and what is not. Joined, the pieces are the text. */
export function piecesOf(text: string, names: readonly string[]): readonly Piece[] {
  const known = names.map((name) => name.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`))
  const whole = new RegExp(String.raw`((?<![\p{L}\p{N}])(?:${[...known, addresses].join('|')})(?![\p{L}\p{N}]))`, 'u')
  return text
    .split(whole)
    .map((piece, index) => ({ text: piece, isName: index % 2 === 1 }))
    .filter((piece) => piece.text !== '')
}
