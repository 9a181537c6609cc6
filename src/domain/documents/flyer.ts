import type { ageGroups, audiences, openness } from '../plan/choices.ts'
import { said, type Current } from '../plan/current.ts'
import { isAboutAbuse, isHidden } from '../stages/setting.ts'
import type { DocumentAbout } from './documents.ts'
import { doesOf, type Does } from './does.ts'
import { gapsOf, known } from './known.ts'
import { ledBy, type LedBy } from './ledBy.ts'
import { meetingGaps } from './meetingGaps.ts'
import { meetsForAll, type MeetsFacts } from './meets.ts'
import { contactForAll } from './public.ts'
import { whereFacts, type WhereFacts } from './where.ts'

/** What a flyer says (field guide, section 9). No person is named on it: it hangs where anybody can read it. */
export interface FlyerFacts {
  readonly problem?: string
  readonly name?: string
  /** The group's name says nothing about the concern: it may stand on a strip that somebody carries home in a pocket. */
  readonly isNameNeutral: boolean
  readonly audience?: (typeof audiences)[number]
  readonly ages?: (typeof ageGroups)[number]
  readonly openness?: (typeof openness)[number]
  /** What the group is for, in the founder's words; not of a hidden group. */
  readonly statement?: string
  /** Who may come, in the founder's words. */
  readonly mayCome?: string
  readonly does: readonly Does[]
  readonly ledBy: LedBy
  /** A specialist service comes first, in all that is written. */
  readonly aboutAbuse: boolean
  readonly meets: MeetsFacts
  readonly where: WhereFacts
  readonly contact?: string
}

/** The facts of the flyer. For a group that must stay hidden, neither its name nor its day, place or area is here. */
export function flyerFacts(now: Current): FlyerFacts {
  const { about, purpose } = now.sections
  const hidden = isHidden(now)
  return {
    ...known({
      problem: said(about.problem),
      name: hidden ? undefined : said(about.name),
      audience: said(about.audience),
      ages: said(about.ages),
      openness: said(purpose.openness),
      statement: hidden ? undefined : said(purpose.statement),
      mayCome: said(purpose.mayCome),
      contact: contactForAll(now),
    }),
    does: doesOf(now),
    ledBy: ledBy(now),
    isNameNeutral: isNeutral(said(about.name), said(about.problem)),
    aboutAbuse: isAboutAbuse(now),
    meets: meetsForAll(now),
    where: whereFacts(now),
  }
}

/** As many characters of a name as stand on a flyer: a longer one would push the strips off the page. */
export const mostOfName = 120
/** Counted as they are cut: what a reader sees as one character may be several. */
const isNameCut = (name: string | undefined): boolean => Array.from(name ?? '').length > mostOfName

/** No longer word of the concern is in the name. */
function isNeutral(name: string | undefined, problem: string | undefined): boolean {
  const told = words(problem)
  return (
    name !== undefined &&
    words(name).every((word) => !told.some((each) => each.startsWith(word) || word.startsWith(each)))
  )
}
const words = (text: string | undefined): readonly string[] => (text ?? '').toLowerCase().match(/\p{L}{4,}/gu) ?? []

export const flyerAbout: DocumentAbout = {
  id: 'flyer',
  namings: ['none'],
  namingAtFirst: () => 'none',
  missing: (now) => {
    const { problem, name, audience, mayCome, ages, ...facts } = flyerFacts(now)
    const { where } = facts
    return gapsOf([
      ['problem', 'about/concern', problem === undefined],
      ['audience', 'about/concern', audience === undefined && mayCome === undefined],
      ['ages', 'about/where', ages === undefined],
      ['groupName', 'about/name', !where.hidden && name === undefined],
      ['nameTooLong', 'about/name', isNameCut(name)],
      ...meetingGaps(now, facts),
    ])
  },
}
