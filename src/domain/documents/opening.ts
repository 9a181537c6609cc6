import type { adviceWays, crossTalk } from '../plan/choices.ts'
import { said, type Current } from '../plan/current.ts'
import { inRoom, isHidden, minorsMayCome, online } from '../stages/setting.ts'
import { areSeveral } from './inTheRoom.ts'
import { ledBy, type LedBy } from './ledBy.ts'

/** What the opening statement can say. Nobody is named in it: a founder may put it in their own words, and names would stay in those. */
export interface OpeningFacts {
  readonly several: boolean
  readonly inRoom: boolean
  readonly online: boolean
  /** In the founder's own words; never of a hidden group, whose paper may be found. */
  readonly problem: string | undefined
  readonly statement: string | undefined
  readonly hidden: boolean
  readonly adultsOnly: boolean
  readonly basket: boolean
  /** Own words about coming and going. */
  readonly comeAndGo: string | undefined
  /** Meetings of a program with an end; 0 where nobody has said how many. */
  readonly fixedTerm: number | undefined
  readonly confidentiality: string | undefined
  readonly limits: string | undefined
  readonly crossTalk: (typeof crossTalk)[number] | undefined
  readonly advice: (typeof adviceWays)[number] | undefined
  /** The same people meet each time. */
  readonly closed: boolean
  readonly ledBy: LedBy
  /** A professional is in the room: they have reporting duties of their own. */
  readonly professional: boolean
  /** `HH:MM` */
  readonly end: string | undefined
}

const inTheRoom: readonly string[] = ['sitsIn', 'coLeads', 'leads']

/** Facts of the opening statement (field guide, section 8). `end` is the time at which the meeting ends. */
export function openingFacts(now: Current, end: string | undefined): OpeningFacts {
  const { about, purpose, connections } = now.sections
  const hidden = isHidden(now)
  return {
    several: areSeveral(now),
    inRoom: inRoom(now),
    online: online(now),
    problem: hidden ? undefined : said(about.problem),
    statement: hidden ? undefined : said(purpose.statement),
    hidden,
    adultsOnly: said(about.ages) !== undefined && !minorsMayCome(now),
    basket: said(purpose.money) === 'basket',
    comeAndGo: said(purpose.comeAndGo),
    fixedTerm: said(purpose.life) === 'fixedTerm' ? (said(purpose.lifeMeetings) ?? 0) : undefined,
    confidentiality: said(purpose.confidentiality),
    limits: said(purpose.limits),
    crossTalk: said(purpose.crossTalk),
    advice: said(purpose.advice),
    closed: said(purpose.openness) === 'closed',
    ledBy: ledBy(now),
    professional: inTheRoom.includes(said(connections.involvement) ?? ''),
    end,
  }
}
