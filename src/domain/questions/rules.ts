import type { RuleOfQuestions } from './list.ts'
import type { Said } from './said.ts'

/** Rules that pages without questions of their own, and other rules of the product, ask as well. */
export type Rule = RuleOfQuestions | 'isRare'

/** A professional comes to meetings or works along: such a part needs an end. */
export const takesPart = (level: string | undefined): boolean =>
  level !== undefined && !['none', 'lists', 'refers'].includes(level)
/** Members can reach one another between meetings: then a list is kept. */
export const keepsAList = (ways: readonly string[] | undefined): boolean => ways?.some((way) => way !== 'none') ?? false

const isFellShort = (finding: string | undefined): boolean => finding === 'partly' || finding === 'no'
/** What the chosen place falls short of for certain: what is not known yet is asked first. */
const placeLacks = (said: Said, criterion: 'stepFree' | 'free'): boolean =>
  rules.inRoom(said) && isFellShort(said.field('places', said.answer('place', 'chosen'), criterion))

/**
 * When a question is asked at all, by the name that its record gives. A rule that is missing does not compile. An answer
 * on a branch that is no longer taken stays stored, and counts for nothing: who changes their mind back finds it again,
 * and no paper prints it meanwhile.
 */
export const rules: Readonly<Record<Rule, (said: Said) => boolean>> = {
  /** The group meets in a room, or nothing was said yet. */
  inRoom: (said) => said.answer('about', 'setting') !== 'online',
  /** The group meets online, only or as well. */
  online: (said) => said.answer('about', 'setting') === 'online' || said.answer('about', 'setting') === 'both',
  /** Some sit in the room and some at a screen. */
  bothWays: (said) => rules.inRoom(said) && rules.online(said),
  /** Few share the concern, or they live far apart. */
  isRare: (said) => said.answer('about', 'rare') === 'yes',
  /** Somebody under 18 may come: a host organization and checks are needed [ALT]. */
  minorsMayCome: (said) => said.answer('about', 'ages') === 'under18' || said.answer('about', 'ages') === 'both',
  /**
   * Place and contact are known to members only: no public lists, no press, nothing put up. A group about abuse stays
   * hidden until its founder says otherwise: one address on a wall can bring the person whom members fled [ASCA][EUG].
   */
  isHidden: (said) => {
    const hidden = said.answer('about', 'hidden')
    return hidden === 'yes' || (hidden === undefined && said.answer('about', 'category') === 'abuse')
  },
  similarFound: (said) => said.answer('about', 'similar') === 'yes',
  nationalFound: (said) => said.answer('about', 'national') === 'yes',
  /** There is a national body, or nobody has looked. */
  nationalInQuestion: (said) => said.answer('about', 'national') !== 'no',
  /** The group may start under a national body, one was found, or a group that meets wants to join one. */
  affiliationInQuestion: (said) =>
    said.answer('about', 'direction') === 'affiliate' ||
    rules.nationalFound(said) ||
    (rules.meetsAlready(said) && (said.answer('about', 'newFooting')?.includes('affiliation') ?? false)),
  approvalNeeded: (said) => said.answer('about', 'approvalNeeded') === 'yes',
  /** It was asked for, or answered: that has a day. */
  approvalIsUnderWay: (said) =>
    rules.approvalNeeded(said) && !['notAsked', undefined].includes(said.answer('about', 'approvalState')),
  founderStaysBack: (said) => ['background', 'helpOnly'].includes(said.answer('about', 'part') ?? ''),
  /** A group that meets already and wants a new footing. */
  meetsAlready: (said) => said.answer('about', 'alreadyMeets') === 'yes',

  /** Months fall short, and it was said what becomes of them. */
  shortfallIsAnswered: (said) => said.answer('expectations', 'shortfall') !== undefined,

  isMonthly: (said) => said.answer('purpose', 'rhythm') === 'monthly',
  followsAProgram: (said) => !['own', undefined].includes(said.answer('purpose', 'program')),
  hasFixedTerm: (said) => said.answer('purpose', 'life') === 'fixedTerm',
  hasNoFixedTerm: (said) => !rules.hasFixedTerm(said),
  growthIsPlanned: (said) => !['fine', undefined].includes(said.answer('purpose', 'growth')),
  childrenAreMinded: (said) => said.answer('purpose', 'children') === 'minded',
  contactsAreKept: (said) => keepsAList(said.answer('purpose', 'between')),
  deletesAfterWeeks: (said) =>
    rules.contactsAreKept(said) && said.answer('purpose', 'betweenDeletion') === 'afterWeeks',
  /** Not said yet may mean that there is some. */
  handlesMoney: (said) => said.answer('purpose', 'money') !== 'none',
  speaksUp: (said) => said.answer('about', 'functions')?.includes('advocacy') ?? false,
  learns: (said) => said.answer('about', 'functions')?.includes('education') ?? false,

  placeHasSteps: (said) => placeLacks(said, 'stepFree'),
  placeCosts: (said) => placeLacks(said, 'free'),
  fallsBackToAPlace: (said) => rules.inRoom(said) && said.answer('place', 'fallback') === 'otherPlace',
  lastBusMatters: (said) => rules.inRoom(said) && (said.answer('place', 'clashes')?.includes('lastBus') ?? false),

  professionalTakesPart: (said) => takesPart(said.answer('connections', 'involvement')),
  /** Some part, be it only that they list the group. */
  professionalHasPart: (said) => !['none', undefined].includes(said.answer('connections', 'involvement')),

  /** Somebody set the day of the first meeting, or it was held: until then the day is a draft. */
  firstIsDated: (said) => said.answer('timeline', 'firstMeeting') !== undefined || rules.firstWasHeld(said),
  firstWasHeld: (said) => said.answer('timeline', 'held') === 'yes',
}
