import type { ageGroups, audiences, openness, relations } from '../plan/choices.ts'
import { said, type Current } from '../plan/current.ts'
import { isAboutAbuse, isHidden } from '../stages/setting.ts'
import type { DocumentAbout } from './documents.ts'
import { doesOf, type Does } from './does.ts'
import { isSeveral } from './group.ts'
import { gapsOf, known } from './known.ts'
import { ledBy, type LedBy } from './ledBy.ts'
import { meetingGaps } from './meetingGaps.ts'
import { meetsForAll, type MeetsFacts } from './meets.ts'
import type { Naming } from './names.ts'
import { contactForAll, namingOutside, publicName } from './public.ts'
import { tiesOf, type TiesFacts } from './ties.ts'
import { whereFacts, type WhereFacts } from './where.ts'

/** What a letter to those who can send people says (field guide, section 9). Only public things: it is copied and passed on. */
export interface LetterFacts {
  readonly problem?: string
  /** Left out where the group must stay hidden, like its day, its place and its area. */
  readonly name?: string
  readonly relation?: (typeof relations)[number]
  readonly audience?: (typeof audiences)[number]
  readonly mayCome?: string
  /** What the group is for, in the founder's words; not of a hidden group. */
  readonly statement?: string
  readonly does: readonly Does[]
  readonly ledBy: LedBy
  /** Who stands behind the group. */
  readonly ties: TiesFacts
  readonly ages?: (typeof ageGroups)[number]
  readonly openness?: (typeof openness)[number]
  /** "We", not "I". */
  readonly several: boolean
  /** A specialist service comes first, in all that is written. */
  readonly aboutAbuse: boolean
  readonly meets: MeetsFacts
  readonly where: WhereFacts
  readonly contact?: string
  /** Of somebody who said that theirs may be public; else a line to sign on. */
  readonly signed?: string
}

export function letterFacts(now: Current, naming: Naming): LetterFacts {
  const { about, purpose } = now.sections
  const hidden = isHidden(now)
  return {
    ...known({
      problem: said(about.problem),
      name: hidden ? undefined : said(about.name),
      relation: said(about.relation),
      audience: said(about.audience),
      mayCome: said(purpose.mayCome),
      statement: hidden ? undefined : said(purpose.statement),
      ages: said(about.ages),
      openness: said(purpose.openness),
      contact: contactForAll(now),
      signed: publicName(now, naming),
    }),
    several: isSeveral(now),
    does: doesOf(now),
    ledBy: ledBy(now),
    ties: tiesOf(now),
    aboutAbuse: isAboutAbuse(now),
    meets: meetsForAll(now),
    where: whereFacts(now),
  }
}

export const letterAbout: DocumentAbout = {
  id: 'letter',
  namings: ['full', 'first', 'none'],
  namingAtFirst: namingOutside,
  missing: (now) => {
    const facts = letterFacts(now, 'first')
    return gapsOf([
      ['problem', 'about/concern', facts.problem === undefined],
      ['audience', 'about/concern', facts.mayCome === undefined && facts.audience === undefined],
      ['mayCome', 'purpose/who', facts.mayCome === undefined],
      ['ages', 'about/where', facts.ages === undefined],
      ['openness', 'purpose/who', facts.openness === undefined],
      ['groupName', 'about/name', !facts.where.hidden && facts.name === undefined],
      ...meetingGaps(now, facts),
    ])
  },
}
