import { said, type Current } from '../plan/current.ts'
import { rules, type Rule } from '../questions/rules.ts'
import { saidNow } from '../questions/saidNow.ts'

/** The rules by which questions are asked, as others ask them of a plan as it counts now. */
const now = (rule: Rule) => (plan: Current) => rules[rule](saidNow(plan))

export const inRoom = now('inRoom')
export const online = now('online')
export const bothWays = now('bothWays')
export const minorsMayCome = now('minorsMayCome')
export const isHidden = now('isHidden')
export const affiliationInQuestion = now('affiliationInQuestion')
export const isRare = now('isRare')
export const meetsAlready = now('meetsAlready')
export const isFirstDated = now('firstIsDated')

/** Its people live far apart, or it meets on screens: they may never have been in one room. */
export const isSpreadOut = (plan: Current): boolean => isRare(plan) || online(plan)

/** Survivors of abuse: a specialist service comes first, and place and contact stay with members (`stages.md`). */
export const isAboutAbuse = (plan: Current): boolean => said(plan.sections.about.category) === 'abuse'
