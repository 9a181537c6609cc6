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
  /** The national body that the group starts under. */
  readonly affiliatedWith?: string
  /** Behind a group that people under 18 may come to. */
  readonly host?: string
  readonly program?: 'twelveSteps' | 'smart'
  /** Started anew, with nobody behind it, in a format of its own. */
  readonly isOnItsOwn: boolean
  readonly limits?: string
  readonly isCrisisSettled: boolean
  readonly money?: (typeof moneyWays)[number]
  /** The day on which somebody made sure that the contact answers. */
  readonly checkedOn?: IsoDate
}

export function factSheetFacts(now: Current): FactSheetFacts {
  const { about, purpose, connections } = now.sections
  const [direction, program, host] = [said(about.direction), said(purpose.program), said(about.hostOrganization)]
  return {
    ...letterFacts(now, 'none'),
    ...known({
      statement: said(purpose.statement),
      leading: said(purpose.leading),
      involvement: said(connections.involvement),
      affiliatedWith: direction === 'affiliate' ? said(about.nationalName) : undefined,
      host,
      program: program === 'twelveSteps' || program === 'smart' ? program : undefined,
      limits: said(purpose.limits),
      money: said(purpose.money),
      checkedOn: saidOrWritten(connections.testedOn),
    }),
    isOnItsOwn: direction === 'start' && host === undefined && (program === undefined || program === 'own'),
    parts: partsOf(now),
    isCrisisSettled: said(purpose.crisis) !== undefined,
  }
}

/** The parts that can be named: one without a title says nothing yet. */
export const partsOf = (now: Current): readonly (PartFact & { readonly id: string; readonly minutes?: number })[] =>
  now.lists.parts
    .filter(({ std, title }) => std !== undefined || title !== undefined)
    .map(({ id, std, title, minutes }) => ({ id, ...known({ std, title, minutes }) }))

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
      ['length', 'purpose/rhythm', facts.meets.length === undefined && !facts.where.hidden],
      ['limits', 'purpose/rules', isUnsaid('limits')],
      ['crisis', 'purpose/rules', !facts.isCrisisSettled],
      ['money', 'purpose/rules', isUnsaid('money')],
      ['direction', 'about/others', said(now.sections.about.direction) === undefined],
      ['tested', 'connections/contact', isUnsaid('checkedOn')],
    ])
  },
}
