import type { IsoDate } from '../dates.ts'
import type { involvements, leading, moneyWays } from '../plan/choices.ts'
import { said, saidOrWritten, type Current } from '../plan/current.ts'
import type { DocumentAbout } from './documents.ts'
import { gapsOf, known } from './known.ts'
import { letterFacts, type LetterFacts } from './letter.ts'
import { meetingGaps } from './meetingGaps.ts'

/** A part of a meeting: one of the guide's, or the founder's own words. */
export interface PartFact {
  readonly std?: string
  readonly title?: string
}

/**
 * What those who send people want to know [AP]. The words about a crisis and about money stay inside: they may name
 * who does what. Outsiders read only that it is settled.
 */
export interface FactSheetFacts extends LetterFacts {
  readonly statement?: string
  readonly parts: readonly PartFact[]
  readonly leading?: (typeof leading)[number]
  readonly involvement?: (typeof involvements)[number]
  readonly limits?: string
  readonly isCrisisSettled: boolean
  readonly money?: (typeof moneyWays)[number]
  /** The day on which somebody made sure that the contact answers. */
  readonly checkedOn?: IsoDate
}

export function factSheetFacts(now: Current): FactSheetFacts {
  const { purpose, connections } = now.sections
  return {
    ...letterFacts(now, 'none'),
    ...known({
      statement: said(purpose.statement),
      leading: said(purpose.leading),
      involvement: said(connections.involvement),
      limits: said(purpose.limits),
      money: said(purpose.money),
      checkedOn: saidOrWritten(connections.testedOn),
    }),
    parts: partsOf(now),
    isCrisisSettled: said(purpose.crisis) !== undefined,
  }
}

type OrderedPart = PartFact & { readonly id: string; readonly minutes?: number }

/** All parts, in order: one without a title still takes its time. */
export const allPartsOf = (now: Current): readonly OrderedPart[] =>
  now.lists.parts.map(({ id, std, title, minutes }) => ({ id, ...known({ std, title, minutes }) }))

/** The parts that can be named: one without a title says nothing yet. */
const partsOf = (now: Current): readonly OrderedPart[] =>
  allPartsOf(now).filter(({ std, title }) => std !== undefined || title !== undefined)

export const factSheetAbout: DocumentAbout = {
  id: 'factSheet',
  namings: ['none'],
  namingAtFirst: () => 'none',
  missing: (now) => {
    const facts = factSheetFacts(now)
    const isUnsaid = (fact: keyof FactSheetFacts) => facts[fact] === undefined
    return gapsOf([
      ['problem', 'about/concern', isUnsaid('problem')],
      ['statement', 'purpose/who', isUnsaid('statement')],
      ['mayCome', 'purpose/who', isUnsaid('mayCome')],
      ['ages', 'about/where', isUnsaid('ages')],
      ['openness', 'purpose/who', isUnsaid('openness')],
      ['groupName', 'about/name', !facts.where.hidden && isUnsaid('name')],
      ['parts', 'purpose/order', facts.parts.length === 0],
      ['leading', 'purpose/order', isUnsaid('leading')],
      ['involvement', 'connections/involvement', isUnsaid('involvement')],
      ...meetingGaps(now, facts),
      ['length', 'purpose/order', facts.meets.length === undefined && !facts.where.hidden],
      ['limits', 'purpose/privacy', isUnsaid('limits')],
      ['crisis', 'purpose/privacy', !facts.isCrisisSettled],
      ['money', 'purpose/privacy', isUnsaid('money')],
      ['direction', 'about/functions', said(now.sections.about.direction) === undefined],
      ['tested', 'connections/contact', isUnsaid('checkedOn')],
    ])
  },
}
