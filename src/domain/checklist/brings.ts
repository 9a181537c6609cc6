import type { RuleId } from '../timeline/rules.ts'

/**
 * Conditions, as `stage.condition`, that a task brings about. The list tells them with the task, so that nothing is said
 * twice and the paper stays short; where several tasks bring one about, with the last of them.
 */
export const brings: Readonly<Partial<Record<RuleId, readonly string[]>>> = {
  postNotice: ['coreGroup.thirdOrSearch'],
  meetInterested: ['coreGroup.twoAgreed'],
  shareDuties: ['coreGroup.contactHeld', 'coreGroup.facilitatingHeld', 'coreGroup.loadFair'],
  callPlaces: ['place.knockOutsPass'],
  bookPlace: ['place.chosen', 'place.booked', 'place.fallback', 'coreGroup.placeHeld'],
  confirmRoom: ['place.onSite'],
  groupContact: ['connections.contactTested'],
  talk1: ['purpose.twoTalksHeld'],
  talk2: [
    'purpose.twoTalksHeld',
    'purpose.statementDrafted',
    'purpose.whoDrafted',
    'purpose.agesDrafted',
    'purpose.opennessDrafted',
    'purpose.rhythmDrafted',
  ],
  talk3: ['purpose.confidentialityDrafted', 'purpose.crisisDrafted', 'purpose.moneyDrafted', 'purpose.safetyDrafted'],
  agreeHost: ['purpose.hostForMinors'],
  agreeHelper: ['connections.involvementAgreed'],
  listGroup: ['connections.onlineListing'],
  tellGatekeepers: ['connections.hasList', 'connections.contactedEnough'],
  followUp: ['connections.oneYes', 'connections.nextSteps'],
  talk4: ['purpose.orderFits', 'purpose.leadersDrafted'],
  firstMeeting: ['timeline.firstMeetingTold'],
}

/** What the task of that key brings about. */
export const bringsAbout = (key: string): readonly string[] => all.get(key) ?? []
const all = new Map<string, readonly string[]>(Object.entries(brings))
