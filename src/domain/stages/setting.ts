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
/** Somebody answered that it meets already. */
const saysItMeets = now('meetsAlready')
export const isFirstDated = now('firstIsDated')

/** Its people live far apart, or it meets on screens: they may never have been in one room. */
export const isSpreadOut = (plan: Current): boolean => isRare(plan) || online(plan)

/** Survivors of abuse: a specialist service comes first, and place and contact stay with members (`stages.md`). */
export const isAboutAbuse = (plan: Current): boolean => said(plan.sections.about.category) === 'abuse'

/** It met for the first time before this plan was begun, and nobody says that the meeting did not happen, or that it is a new group. */
export const metBefore = (plan: Current): boolean => {
  const { held, heldOn, firstMeeting } = plan.sections.timeline
  const first = said(heldOn) ?? said(firstMeeting)
  const isNew = said(held) === 'no' || said(plan.sections.about.alreadyMeets) === 'no'
  return first !== undefined && first < plan.begun && !isNew
}

/** A group that meets already: it says so, or its first meeting lies before the plan. What lies behind it is not asked for. */
export const meetsAlready = (plan: Current): boolean => saysItMeets(plan) || metBefore(plan)

/** It meets already and wants to join a national body. */
export const wantsAffiliation = (plan: Current): boolean =>
  said(plan.sections.about.newFooting)?.includes('affiliation') ?? false
