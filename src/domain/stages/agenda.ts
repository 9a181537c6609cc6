import type { Current, Now } from '../plan/current.ts'
import { isPrivate } from '../questions/list.ts'
import { sectionIds, type SectionId } from '../plan/sections.ts'
import { comparisonIds, replyQuestion, talkPoints } from './comparisons.ts'
import { itemSubject, leftOpenNow, sectionOfList } from './leftOpen.ts'
import { talksAhead, topicsOf, type Talk, type TalkTopic } from './talks.ts'

/** Something the core group should talk about, because the plan says so. */
export interface AgendaPoint {
  readonly section: SectionId
  /** The id of the question; `list.id.field` where it is about an item. */
  readonly question: string
  /** `open`: left for the core group. `difference`: the founder wants to talk about what others report. */
  readonly from: 'open' | 'difference'
  /** The topic it fits. */
  readonly topic: TalkTopic
}

/** Where a section's questions belong: the talk that `stages.md` holds before they are needed. Our suggestion. */
const topics: Record<SectionId, TalkTopic> = {
  about: 'purpose',
  coreGroup: 'hopes',
  expectations: 'hopes',
  purpose: 'purpose',
  place: 'rules',
  connections: 'rules',
  timeline: 'rehearsal',
}
/** Questions that another talk than their section's settles. */
const elsewhere = new Map<string, TalkTopic>([
  ['about.direction', 'hopes'],
  ['about.part', 'hopes'],
  ['about.publicFace', 'hopes'],
  ['about.hostOrganization', 'rules'],
  ['about.checksBy', 'rules'],
  ['about.checksAgreedOn', 'rules'],
  ['about.secondAdult', 'rules'],
  ['about.parentsKnow', 'rules'],
  ['about.specialistService', 'rules'],
  ['about.excluded', 'rules'],
  ['about.safeCalling', 'rules'],
  ['about.placeTold', 'rules'],
  ['purpose.confidentiality', 'rules'],
  ['purpose.limits', 'rules'],
  ['purpose.crisis', 'rules'],
  ['purpose.crisisChecked', 'rules'],
  ['purpose.money', 'rules'],
  ['purpose.moneyNote', 'rules'],
  ['purpose.crossTalk', 'rules'],
  ['purpose.advice', 'rules'],
  ['purpose.selling', 'rules'],
  ['purpose.dominating', 'rules'],
  ['purpose.between', 'rules'],
  ['purpose.betweenHours', 'rules'],
  ['purpose.betweenKeeper', 'rules'],
  ['purpose.betweenDeletion', 'rules'],
  ['purpose.betweenWeeks', 'rules'],
  ['purpose.cover', 'rules'],
  ['purpose.hostRules', 'rules'],
  ['purpose.cashKeeper', 'rules'],
  ['purpose.cashChecker', 'rules'],
  ['purpose.cashYear', 'rules'],
  ['purpose.cashSeen', 'rules'],
  // Rooms are booked and gatekeepers told for a day: it cannot wait for the rehearsal.
  ['timeline.firstMeeting', 'rules'],
])

/** The replies of the stage "Expectations" that can say "we talk about it". */
export const talkReplies = comparisonIds.map((id) => replyQuestion[id])
export type TalkReply = (typeof talkReplies)[number]

/** Everything the plan puts on an agenda, section by section: open answers "ask the core group" and differences to talk about. */
export const agenda = (now: Current): readonly AgendaPoint[] =>
  sectionIds.flatMap((section) => [
    ...leftOpen(now, section),
    ...aboutItems(now, section),
    ...(section === 'expectations' ? differences(now) : []),
  ])

const leftOpen = (now: Current, section: SectionId): readonly AgendaPoint[] =>
  Object.entries<Now<unknown> | undefined>({ ...now.sections[section] })
    .filter(
      ([question, answer]) =>
        answer?.is === 'open' && answer.open.as === 'askGroup' && !isPrivate(`${section}.${question}`),
    )
    .map(([question]) => ({
      section,
      question,
      from: 'open',
      topic: elsewhere.get(`${section}.${question}`) ?? topics[section],
    }))

const aboutItems = (now: Current, section: SectionId): readonly AgendaPoint[] =>
  leftOpenNow(now)
    .filter(({ list, open }) => open.as === 'askGroup' && sectionOfList(list) === section)
    .map((each) => ({ section, question: itemSubject(each), from: 'open', topic: topics[section] }))

const differences = (now: Current): readonly AgendaPoint[] =>
  talkPoints(now).map((id) => ({
    section: 'expectations',
    question: replyQuestion[id],
    from: 'difference',
    topic: topics.expectations,
  }))

/** A discussion with what belongs on its agenda. */
export interface TalkAgenda {
  readonly talk: Talk
  readonly points: readonly AgendaPoint[]
}

/**
 * The points shared out among the discussions ahead: each goes to the next one on its topic, else simply to the next.
 * `unplaced` are all points while no discussion is ahead. A discussion that was held gets none: its time is over.
 */
export function sharedOut(now: Current): {
  readonly talks: readonly TalkAgenda[]
  readonly unplaced: readonly AgendaPoint[]
} {
  const ahead = talksAhead(now)
  const points = agenda(now)
  const home = (point: AgendaPoint) => ahead.find((talk) => topicsOf(talk).includes(point.topic)) ?? ahead[0]
  return {
    talks: ahead.map((talk) => ({ talk, points: points.filter((point) => home(point)?.id === talk.id) })),
    unplaced: ahead.length === 0 ? points : [],
  }
}

/** What belongs on the agenda of one discussion. */
export const agendaOf = (now: Current, talk: string): readonly AgendaPoint[] =>
  sharedOut(now).talks.find((each) => each.talk.id === talk)?.points ?? []
