import { valueOf } from './answer.ts'
import type { Plan } from './plan.ts'
import type { SectionId, Sections } from './sections.ts'

/** `about.area` and so on: a question by section and id. */
type QuestionAddress = { [S in SectionId]: `${S}.${string & keyof Sections[S]}` }[SectionId]

/** What an answer to `about.setting` and to `connections.involvement` means; nothing said is a room, and nobody yet. */
export const isInRoom = (setting: string | undefined): boolean => setting !== 'online'
export const isOnline = (setting: string | undefined): boolean => setting === 'online' || setting === 'both'
/** What answers to `about.ages`, `about.hidden` with `about.category`, and `about.direction` with `about.national` mean. */
export const mayIncludeMinors = (ages: string | undefined): boolean => ages === 'under18' || ages === 'both'
export const mustHide = (hidden: string | undefined, category: string | undefined): boolean =>
  hidden === 'yes' || (hidden === undefined && category === 'abuse')
export const mayAffiliate = (direction: string | undefined, national: string | undefined): boolean =>
  direction === 'affiliate' || national === 'yes'
/** A professional comes to meetings or works along: such a part needs an end. */
export const takesPart = (level: string | undefined): boolean =>
  level !== undefined && !['none', 'lists', 'refers'].includes(level)

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
const about = (plan: Plan) => plan.sections.about
const needsApproval = (plan: Plan) => valueOf(about(plan).approvalNeeded) === 'yes'
const meetsAlready = (plan: Plan) => valueOf(about(plan).alreadyMeets) === 'yes'
const minors = (plan: Plan) => mayIncludeMinors(valueOf(about(plan).ages))
const hidden = (plan: Plan) => mustHide(valueOf(about(plan).hidden), valueOf(about(plan).category))
const national = (plan: Plan) => valueOf(about(plan).national) !== 'no'
const affiliating = (plan: Plan) => mayAffiliate(valueOf(about(plan).direction), valueOf(about(plan).national))
const purpose = (plan: Plan) => plan.sections.purpose
const life = (plan: Plan) => valueOf(purpose(plan).life)
/** Members can reach one another between meetings: then a list is kept. */
export const keepsAList = (ways: readonly string[] | undefined): boolean => ways?.some((way) => way !== 'none') ?? false
const listed = (plan: Plan) => keepsAList(valueOf(purpose(plan).between))
/** Not said yet may mean that there is some. */
const handlesMoney = (plan: Plan) => valueOf(purpose(plan).money) !== 'none'
const does = (what: 'education' | 'advocacy') => (plan: Plan) =>
  valueOf(plan.sections.about.functions)?.includes(what) ?? false
/** Some part, be it only that they list the group. */
const hasPart = (plan: Plan) => {
  const level = valueOf(plan.sections.connections.involvement)
  return level !== undefined && level !== 'none'
}
const held = (plan: Plan) => valueOf(plan.sections.timeline.held) === 'yes'

/**
 * When a question is asked at all. An answer on a branch that is no longer taken stays stored, and counts for nothing:
 * who changes their mind back finds it again, and no paper prints it meanwhile.
 */
export const branches: Partial<Record<QuestionAddress, (plan: Plan) => boolean>> = {
  'about.area': inRoom,
  'about.similarNote': (plan) => valueOf(plan.sections.about.similar) === 'yes',
  'about.nationalName': (plan) => valueOf(plan.sections.about.national) === 'yes',
  'about.nationalAskedOn': national,
  'about.nationalOffers': national,
  'about.nationalSaid': national,
  'about.affiliationGives': affiliating,
  'about.affiliationAsks': affiliating,
  'about.affiliationName': affiliating,
  'about.affiliationContact': affiliating,
  'about.affiliationReview': affiliating,
  'about.approvalBy': needsApproval,
  'about.approvalState': needsApproval,
  'about.approvalOn': needsApproval,
  'about.approvalTerms': needsApproval,
  'about.publicFace': (plan) => valueOf(about(plan).part) === 'background' || valueOf(about(plan).part) === 'helpOnly',
  'about.hostOrganization': minors,
  'about.checksBy': minors,
  'about.checksAgreedOn': minors,
  'about.secondAdult': minors,
  'about.parentsKnow': minors,
  'about.specialistService': hidden,
  'about.excluded': hidden,
  'about.safeCalling': hidden,
  'about.placeTold': hidden,
  'about.meetsSince': meetsAlready,
  'about.usuallyCome': meetsAlready,
  'about.newFooting': meetsAlready,
  'purpose.nth': (plan) => rhythm(plan) === 'monthly',
  'purpose.programNote': (plan) => !['own', undefined].includes(valueOf(purpose(plan).program)),
  'purpose.lifeMeetings': (plan) => life(plan) === 'fixedTerm',
  'purpose.comeAndGo': (plan) => life(plan) !== 'fixedTerm',
  'purpose.growthFrom': (plan) => !['fine', undefined].includes(valueOf(purpose(plan).growth)),
  'purpose.childrenNote': (plan) => valueOf(purpose(plan).children) === 'minded',
  'purpose.betweenHours': listed,
  'purpose.betweenKeeper': listed,
  'purpose.betweenDeletion': listed,
  'purpose.betweenWeeks': (plan) => listed(plan) && valueOf(purpose(plan).betweenDeletion) === 'afterWeeks',
  'purpose.advocacyAim': does('advocacy'),
  'purpose.advocacySpeaker': does('advocacy'),
  'purpose.topicsWanted': does('education'),
  'purpose.moneyNote': handlesMoney,
  'purpose.cashKeeper': handlesMoney,
  'purpose.cashChecker': handlesMoney,
  'purpose.cashYear': handlesMoney,
  'purpose.cashSeen': handlesMoney,
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
  'connections.invitedBy': hasPart,
  'connections.helperDoes': hasPart,
  'connections.helperDoesNot': hasPart,
  'timeline.heldOn': held,
  'timeline.came': held,
  'timeline.reviewedOn': held,
}

/** Whether a question is asked in this plan, as it stands now. */
export const isAsked = (plan: Plan, address: string): boolean => {
  const rule = new Map<string, (plan: Plan) => boolean>(Object.entries(branches)).get(address)
  return rule ? rule(plan) : true
}
