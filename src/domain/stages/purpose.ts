import { isSaid, said, type Current } from '../plan/current.ts'
import { hostForMinors, safetyDrafted } from './aboutPages.ts'
import { isWithUs } from './holders.ts'
import { orderFits } from './meetingPicture.ts'
import { section } from './section.ts'
import { isHidden, minorsMayCome } from './setting.ts'
import { purposeSteps } from './steps/purpose.ts'
import { twoTalksHeld } from './talks.ts'

const asked = (now: Current) => now.sections.purpose

/** Which weekday, how often and how long; which weeks of the month, where it is by the month. */
export function isRhythmSaid(now: Current): boolean {
  const { rhythm, weekday, length, nth } = asked(now)
  return isSaid(rhythm) && isSaid(weekday) && isSaid(length) && (said(rhythm) !== 'monthly' || isSaid(nth))
}

/** The way of leading, and somebody of us who leads the first three meetings; a helper who leads at first is no member. */
export function areLeadersSaid(now: Current): boolean {
  const { leading, firstLeaders } = asked(now)
  if (!isSaid(leading)) return false
  return said(leading) === 'helperFirst' || (said(firstLeaders) ?? []).some((person) => isWithUs(now, person))
}

export const purpose = section(purposeSteps, [
  { id: 'twoTalksHeld', at: 'talks', met: twoTalksHeld },
  { id: 'statementDrafted', at: 'who', met: (now) => isSaid(asked(now).statement) },
  { id: 'whoDrafted', at: 'who', met: (now) => isSaid(asked(now).mayCome) },
  { id: 'agesDrafted', at: 'who', met: (now) => isSaid(now.sections.about.ages) },
  { id: 'opennessDrafted', at: 'who', met: (now) => isSaid(asked(now).openness) },
  { id: 'rhythmDrafted', at: 'order', met: isRhythmSaid },
  { id: 'orderFits', at: 'order', met: orderFits },
  { id: 'leadersDrafted', at: 'order', met: areLeadersSaid },
  {
    id: 'confidentialityDrafted',
    at: 'privacy',
    met: (now) => isSaid(asked(now).confidentiality) && isSaid(asked(now).limits),
  },
  { id: 'crisisDrafted', at: 'privacy', met: (now) => isSaid(asked(now).crisis) },
  { id: 'moneyDrafted', at: 'privacy', met: (now) => isSaid(asked(now).money) },
  { id: 'hostForMinors', of: 'about', at: 'young', when: minorsMayCome, met: hostForMinors },
  { id: 'safetyDrafted', of: 'about', at: 'safety', when: isHidden, met: safetyDrafted },
])

export interface PurposeSubstance {
  readonly talks: number
  readonly held: number
  readonly rules: number
  readonly statement: string | undefined
  /** Minutes of the running order; 0 where there is none. */
  readonly minutes: number
}

/** What this stage holds so far, for one line of the overview. */
export const substance = (now: Current): PurposeSubstance => ({
  talks: now.lists.discussions.length,
  held: now.lists.discussions.filter((talk) => talk.held === 'yes').length,
  rules: now.lists.rules.length,
  statement: said(asked(now).statement),
  minutes: now.lists.parts.reduce((sum, part) => sum + (part.minutes ?? 0), 0),
})
