import type { IsoDate } from '../dates.ts'
import type { audiences } from '../plan/choices.ts'
import { said, saidOrWritten, type Current } from '../plan/current.ts'
import { founderId } from '../plan/plan.ts'
import { agreedPeople } from '../stages/holders.ts'
import { inRoom, isHidden, online } from '../stages/setting.ts'
import type { DocumentAbout, Missing } from './documents.ts'
import { nameFor, type Naming } from './names.ts'
import { contactForAll } from './public.ts'

const noticeGaps = ['problem', 'area', 'name', 'contact', 'replyBy'] as const
export type NoticeGap = (typeof noticeGaps)[number]

/** What the "help start it" notice says. What is not known is a gap: a line to fill in by hand. */
export interface NoticeFacts {
  /** The problem in the founder's own words. */
  readonly problem?: string
  readonly audience?: (typeof audiences)[number]
  /** The town or area, for a group that meets in a room. Left out where place and contact must stay hidden. */
  readonly area?: string
  readonly inRoom: boolean
  readonly online: boolean
  readonly hidden: boolean
  /** More than one has agreed: "we", not "I". */
  readonly several: boolean
  readonly name?: string
  readonly contact?: string
  readonly replyBy?: IsoDate
  readonly ownWords?: string
  /** In the order in which the paper shows them. */
  readonly gaps: readonly NoticeGap[]
}

/**
 * The facts of the notice (field guide, section 9: problem in plain words, "help start", area, first name, group
 * contact, reply-by date). The contact is the group's and nothing else: how to reach a person is never read here, so
 * that no private number gets onto a notice board.
 */
export function noticeFacts(now: Current, naming: NoticeNaming): NoticeFacts {
  const { about, coreGroup } = now.sections
  const hidden = isHidden(now)
  const facts = {
    problem: said(about.problem),
    audience: said(about.audience),
    area: hidden ? undefined : said(about.area),
    name: nameFor(naming, now.lists.people.find((each) => each.you)?.name),
    contact: contactForAll(now),
    replyBy: saidOrWritten(coreGroup.noticeReplyBy),
    ownWords: said(coreGroup.noticeWords),
  }
  const asked: Readonly<Record<NoticeGap, boolean>> = {
    problem: true,
    area: inRoom(now) && !hidden,
    name: naming !== 'none',
    contact: true,
    replyBy: true,
  }
  return {
    ...known(facts),
    inRoom: inRoom(now),
    online: online(now),
    hidden,
    several: agreedPeople(now).length > 1,
    gaps: noticeGaps.filter((gap) => asked[gap] && facts[gap] === undefined),
  }
}

/** A notice hangs in public: never more than the first name. */
export const noticeNamings = ['first', 'initials', 'none'] as const satisfies readonly Naming[]
export type NoticeNaming = (typeof noticeNamings)[number]

/** The founder said that their name may be public, or the paper goes without one. */
export const namingAtFirst = (now: Current): NoticeNaming =>
  now.lists.people.find((each) => each.you)?.mayBePublic === 'yes' ? 'first' : 'none'

type Known<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> }
function known<T extends object>(facts: T): Known<T>
function known(facts: object): object {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))
}

/** Where each gap is answered. */
const gapsAt: Readonly<Record<NoticeGap, Omit<Missing, 'what'>>> = {
  problem: { at: 'about/concern' },
  area: { at: 'about/where' },
  name: { at: 'coreGroup/people', item: founderId },
  contact: { at: 'connections/contact' },
  replyBy: { at: 'coreGroup/notice' },
}

export const notice: DocumentAbout = {
  id: 'notice',
  namings: noticeNamings,
  namingAtFirst,
  missing: (now) => noticeFacts(now, namingAtFirst(now)).gaps.map((what) => ({ what, ...gapsAt[what] })),
}
