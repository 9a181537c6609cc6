import { takesPart } from '../questions/rules.ts'
import { involvements } from '../plan/choices.ts'
import { said, type Current } from '../plan/current.ts'

export type Involvement = (typeof involvements)[number]

/** Whether a part like this needs an agreed end: who stays outside the meetings has nothing to bring to one. */
export const needsEnd = (level: Involvement): boolean => takesPart(level)

/** 1 to 9: the rung of the ladder. */
export const rungOf = (level: Involvement): number => involvements.indexOf(level) + 1

/** The level is said ("none" is fine), and for a part beyond referring, after how many meetings or on which day it ends. */
export function isInvolvementAgreed(now: Current): boolean {
  const { involvement, helperEndsAfter, helperEndsOn } = now.sections.connections
  const level = said(involvement)
  if (level === undefined) return false
  return !needsEnd(level) || said(helperEndsAfter) !== undefined || said(helperEndsOn) !== undefined
}

/** Where a part is played: outside the meetings, in them as a guest or beside a member, or at their head, which is no self-help any more. */
export type Zone = 'outside' | 'within' | 'beyond'
export function zoneOf(level: Involvement): Zone {
  if (level === 'leads') return 'beyond'
  return level === 'sitsIn' || level === 'coLeads' ? 'within' : 'outside'
}
