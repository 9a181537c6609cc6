import { functions } from '../plan/choices.ts'
import { said, type Current } from '../plan/current.ts'

export type Does = (typeof functions)[number]

/** What the group does, in one order wherever it is told; empty while nobody has said. */
export const doesOf = (now: Current): readonly Does[] => {
  const chosen = said(now.sections.about.functions) ?? []
  return functions.filter((each) => chosen.includes(each))
}
