import { said, type Current } from '../plan/current.ts'

/** From how many to how many people. An end that nobody has said is absent. */
export interface Range {
  readonly least?: number
  readonly most?: number
}

/** A range written the wrong way round is still a range: the smaller end is the least, in whichever field it stands. */
function range(few: number | undefined, many: number | undefined): Range {
  const isTurned = few !== undefined && many !== undefined && few > many
  const [least, most] = isTurned ? [many, few] : [few, many]
  return { ...(least === undefined ? {} : { least }), ...(most === undefined ? {} : { most }) }
}

/** How many people the group is meant for. */
export const groupSize = ({ sections }: Current): Range =>
  range(said(sections.purpose.sizeFew), said(sections.purpose.sizeMany))

/** How many people are expected after six months. */
export const sizeLater = ({ sections }: Current): Range =>
  range(said(sections.expectations.laterFew), said(sections.expectations.laterMany))

/** The ends that were said, the smaller one first. */
export const ends = ({ least, most }: Range): readonly number[] => [least, most].flatMap((end) => end ?? [])
