import { isSaid, said, type Current } from '../plan/current.ts'
import { rules } from '../questions/rules.ts'
import { saidNow } from '../questions/saidNow.ts'
import { isAboutAbuse } from './setting.ts'

/** People under 18 may come: who stands behind the group is named, and the checks are agreed on [ALT]. */
export function hostForMinors(now: Current): boolean {
  const { hostOrganization, checksBy, checksAgreedOn } = now.sections.about
  return isSaid(hostOrganization) && isSaid(checksBy) && isSaid(checksAgreedOn)
}

/**
 * How members are kept safe in a group that must stay hidden: when it is safe to call, and how they learn the place. A
 * group about abuse also names a specialist service first and says who cannot take part [ASCA][EUG].
 */
export function safetyDrafted(now: Current): boolean {
  const { specialistService, excluded, safeCalling, placeTold } = now.sections.about
  const forAll = isSaid(safeCalling) && isSaid(placeTold)
  return forAll && (!isAboutAbuse(now) || (isSaid(specialistService) && isSaid(excluded)))
}

/** Approval was asked for and answered, either way. */
export const approvalAnswered = (now: Current): boolean => {
  const state = said(now.sections.about.approvalState)
  return state === 'given' || state === 'refused'
}
export const needsApproval = (now: Current): boolean => rules.approvalNeeded(saidNow(now))

/** Groups that were asked or visited and where somebody like the founder would be well, wholly or in part. */
export const groupsThatFit = (now: Current) =>
  now.lists.groups.filter(
    ({ state, fits }) => (state === 'asked' || state === 'visited') && (fits === 'yes' || fits === 'partly'),
  )
