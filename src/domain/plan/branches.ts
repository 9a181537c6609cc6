import { valueOf } from './answer.ts'
import type { Plan } from './plan.ts'
import type { SectionId, Sections } from './sections.ts'

/** `about.area` and so on: a question by section and id. */
type QuestionAddress = { [S in SectionId]: `${S}.${string & keyof Sections[S]}` }[SectionId]

/** What an answer to `about.setting` and to `connections.involvement` means; nothing said is a room, and nobody yet. */
export const isInRoom = (setting: string | undefined): boolean => setting !== 'online'
export const isOnline = (setting: string | undefined): boolean => setting === 'online' || setting === 'both'
/** A professional comes to meetings or works along: such a part needs an end. */
export const takesPart = (level: string | undefined): boolean => level !== undefined && !['none', 'lists', 'refers'].includes(level)

const inRoom = (plan: Plan) => isInRoom(valueOf(plan.sections.about.setting))
const online = (plan: Plan) => isOnline(valueOf(plan.sections.about.setting))
const both = (plan: Plan) => inRoom(plan) && online(plan)
/** The chosen place falls short of it, for certain: what is not known yet is asked first. */
const lacks = (criterion: 'stepFree' | 'free') => (plan: Plan) => {
  const id = valueOf(plan.sections.place.chosen)
  const finding = valueOf(plan.lists.places.find((each) => each.id === id)?.[criterion])
  return inRoom(plan) && (finding === 'partly' || finding === 'no')
}
const rhythm = (plan: Plan) => valueOf(plan.sections.purpose.rhythm)
const involved = (plan: Plan) => takesPart(valueOf(plan.sections.connections.involvement))
const held = (plan: Plan) => valueOf(plan.sections.timeline.held) === 'yes'

/**
 * When a question is asked at all. An answer on a branch that is no longer taken stays stored, and counts for nothing:
 * who changes their mind back finds it again, and no paper prints it meanwhile.
 */
export const branches: Partial<Record<QuestionAddress, (plan: Plan) => boolean>> = {
  'about.area': inRoom,
  'about.similarNote': (plan) => valueOf(plan.sections.about.similar) === 'yes',
  'about.nationalName': (plan) => valueOf(plan.sections.about.national) === 'yes',
  'purpose.nth': (plan) => rhythm(plan) === 'monthly',
  'place.chosen': inRoom,
  'place.why': inRoom,
  'place.datesConfirmed': inRoom,
  'place.stepFreeWay': lacks('stepFree'),
  'place.paidBy': lacks('free'),
  'place.onSite': inRoom,
  'place.fallback': inRoom,
  'place.fallbackPlace': (plan) => inRoom(plan) && valueOf(plan.sections.place.fallback) === 'otherPlace',
  'place.platform': online,
  'place.host': online,
  'place.coHost': online,
  'place.dialIn': online,
  'place.timeLimit': online,
  'place.waitingRoom': online,
  'place.lastBusAt': (plan) => inRoom(plan) && (valueOf(plan.sections.place.clashes) ?? []).includes('lastBus'),
  'place.screenRules': online,
  'place.zone': online,
  'place.timeZones': online,
  'place.screenSeat': both,
  'place.screenHeard': both,
  'place.screenTurns': both,
  'place.losingTells': inRoom,
  'place.losingWays': inRoom,
  'place.losingHours': inRoom,
  'place.losingDoor': inRoom,
  'place.losingNext': inRoom,
  'connections.helper': involved,
  'connections.helperEndsAfter': involved,
  'connections.helperEndsOn': involved,
  'timeline.heldOn': held,
  'timeline.came': held,
  'timeline.reviewedOn': held,
}

/** Whether a question is asked in this plan, as it stands now. */
export const isAsked = (plan: Plan, address: string): boolean => {
  const rule = new Map<string, (plan: Plan) => boolean>(Object.entries(branches)).get(address)
  return rule ? rule(plan) : true
}
