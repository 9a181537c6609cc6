import type { Current } from '../plan/current.ts'
import type { TypedField } from '../questions/typed.ts'
import { isHidden } from '../stages/setting.ts'
import { writtenIn, type Written } from '../timeline/written.ts'
import type { DocumentAbout, DocumentId, Missing } from './documents.ts'

const meeting = ['purpose.startTime', 'purpose.length', 'timeline.firstMeeting'] as const

/** The typed fields that each paper prints or reckons with. The checklist has them all. `written.test.ts` finds what is missing here. */
const printed: Readonly<Record<Exclude<DocumentId, 'checklist'>, readonly TypedField[]>> = {
  notice: ['coreGroup.noticeReplyBy'],
  agenda: ['discussions.date', 'discussions.minutes'],
  charter: [
    ...meeting,
    'purpose.lifeMeetings',
    'purpose.crisisChecked',
    'timeline.reviewOn',
    'reviews.nextOn',
    'parts.minutes',
  ],
  settled: [
    'purpose.firstProjectBy',
    'purpose.growthFrom',
    'purpose.coverSaidOn',
    'place.lastBusAt',
    'place.losingHours',
    'coreGroup.termMonths',
    'coreGroup.noticeWeeks',
    'coreGroup.practiceOn',
    'coreGroup.trainingBy',
    'about.approvalOn',
    'about.checksAgreedOn',
    'about.usuallyCome',
    'connections.inviteEach',
    'decisions.decidedOn',
    'decisions.reviewOn',
    'evaluations.on',
    'reviews.on',
  ],
  dutyCards: ['duties.hoursBefore', 'duties.hoursAfter', 'duties.until'],
  places: [
    'purpose.startTime',
    'purpose.length',
    'purpose.sizeFew',
    'purpose.sizeMany',
    'expectations.firstTurnout',
    'timeline.firstMeeting',
    'place.transitWeight',
    'place.safeWalkWeight',
    'place.neutralWeight',
    'place.sizeWeight',
    'place.longBookingWeight',
    'place.kitchenWeight',
    'places.cancelNotice',
    'places.learnedOn',
    'places.phonedOn',
    'places.visitedOn',
  ],
  letter: meeting,
  factSheet: [...meeting, 'connections.testedOn'],
  callingList: ['connections.lastOn', 'connections.nextOn', 'contacts.on'],
  flyer: meeting,
  timeline: [
    'about.planningStart',
    'about.wish',
    'timeline.firstMeeting',
    'timeline.heldOn',
    'timeline.reviewOn',
    'tasks.date',
    'discussions.date',
    'connections.nextOn',
    'duties.until',
    'decisions.reviewOn',
    'reviews.nextOn',
    'purpose.firstProjectBy',
    'about.affiliationReview',
    'coreGroup.loadNextOn',
    'expectations.helperMeetings',
  ],
  runningOrder: [...meeting, 'timeline.heldOn', 'expectations.firstTurnout', 'parts.minutes'],
  signIn: ['timeline.firstMeeting', 'expectations.firstTurnout', 'purpose.sizeMany'],
  nameTags: [],
  welcome: meeting,
  contactCards: ['purpose.betweenWeeks'],
  crisisCard: ['purpose.crisisChecked'],
  cashSheet: ['purpose.cashYear'],
  review: [
    'expectations.months',
    'expectations.sharers',
    'expectations.firstTurnout',
    'expectations.laterFew',
    'expectations.laterMany',
    'timeline.firstMeeting',
    'timeline.reviewOn',
    'timeline.heldOn',
    'timeline.came',
    'timeline.reviewedOn',
    'duties.until',
    'meetings.on',
    'meetings.heads',
    'meetings.newcomers',
    'meetings.returned',
    'enquiries.on',
    'enquiries.count',
    'enquiries.came',
    'evaluations.on',
    'evaluations.forms',
    'evaluations.useful',
    'evaluations.heard',
    'evaluations.safe',
    'evaluations.stay',
    'reviews.on',
    'reviews.nextOn',
  ],
}

/**
 * Who may find a paper. Of a group that must stay hidden, one that all may find tells neither day nor hour, however they are
 * written. A paper that is missing here does not compile: one that was forgotten would give people away.
 */
const readers: Readonly<Record<DocumentId, 'all' | 'group'>> = {
  checklist: 'group',
  notice: 'all',
  agenda: 'group',
  charter: 'group',
  settled: 'group',
  dutyCards: 'group',
  places: 'group',
  letter: 'all',
  factSheet: 'all',
  callingList: 'group',
  flyer: 'all',
  timeline: 'group',
  runningOrder: 'group',
  signIn: 'group',
  nameTags: 'group',
  welcome: 'all',
  contactCards: 'group',
  crisisCard: 'group',
  cashSheet: 'group',
  review: 'group',
}
export const isForAll = (id: DocumentId): boolean => readers[id] === 'all'

/** What was written and not read of all that a paper prints. A paper about one item tells of that item alone. */
export function writtenOn(now: Current, id: DocumentId, subject?: string): readonly Written[] {
  if (isForAll(id) && isHidden(now)) return []
  return writtenIn(now).filter(
    ({ field, list, item }) =>
      (id === 'checklist' || printed[id].includes(field)) &&
      (id !== 'agenda' || list !== 'discussions' || item === subject),
  )
}

/** What a paper says is missing because one of these fields could not be read: by `Missing.what`. */
const behind: Readonly<Record<string, readonly TypedField[]>> = {
  replyBy: ['coreGroup.noticeReplyBy'],
  startTime: ['purpose.startTime'],
  weekday: ['purpose.startTime'],
  length: ['purpose.length'],
  firstMeeting: ['timeline.firstMeeting', 'timeline.heldOn'],
  turnout: ['expectations.firstTurnout'],
  size: ['purpose.sizeFew', 'purpose.sizeMany', 'expectations.firstTurnout'],
  tested: ['connections.testedOn'],
  crisisChecked: ['purpose.crisisChecked'],
  reviewOn: ['timeline.reviewOn', 'reviews.nextOn', 'timeline.firstMeeting'],
  talkDate: ['discussions.date'],
  parts: ['parts.minutes'],
  nextSteps: ['connections.nextOn'],
  diary: ['meetings.on', 'meetings.heads'],
  expectations: ['expectations.firstTurnout', 'expectations.laterFew', 'expectations.months'],
}

/** Says of each missing answer what was written for it instead: then it is to be read, not to be found. */
export const withWritten = (about: DocumentAbout): DocumentAbout => ({
  ...about,
  missing: (now, subject) => {
    const written = writtenOn(now, about.id, subject)
    const open = about.missing(now, subject).filter((missing) => !written.some((each) => explains(each, missing)))
    return [
      ...open,
      ...written.map((each) => ({
        what: each.field,
        at: each.at,
        written: each,
        ...(each.item === undefined ? {} : { item: each.item }),
      })),
    ]
  },
})

const explains = ({ field, item }: Written, { what, item: of }: Missing): boolean =>
  (behind[what] ?? []).includes(field) && (of === undefined || item === undefined || of === item)
