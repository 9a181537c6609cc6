import type { IsoDate } from '../dates.ts'
import type {
  adviceWays,
  ageGroups,
  audiences,
  childrenWays,
  crossTalk,
  leading,
  lives,
  moneyWays,
  openness,
} from '../plan/choices.ts'
import { said, saidOrWritten, type Current } from '../plan/current.ts'
import { direction } from '../stages/direction.ts'
import { stateOf, takenFrom } from '../stages/decisions.ts'
import { ruleAs, type RuleAs } from '../stages/standardRules.ts'
import type { DocumentAbout } from './documents.ts'
import { allPartsOf, type PartFact } from './factSheet.ts'
import { namingInside, personFor } from './group.ts'
import { gapsOf, known } from './known.ts'
import { meetsForAll, type MeetsFacts } from './meets.ts'
import type { Naming } from './names.ts'
import { nameOn } from './onPaper.ts'
import { whereFacts, type WhereFacts } from './where.ts'

/** A rule of the guide, or the founders' own words. */
export interface RuleFact {
  readonly std?: RuleAs
  readonly words?: string
}

/** What members agree on (field guide, section 9: rules, limits, how changed, date agreed, review date). A paper for members. */
export interface CharterFacts {
  readonly name?: string
  readonly statement?: string
  readonly mayCome?: string
  readonly audience?: (typeof audiences)[number]
  readonly ages?: (typeof ageGroups)[number]
  readonly host?: string
  readonly openness?: (typeof openness)[number]
  readonly excluded?: string
  readonly life?: (typeof lives)[number]
  readonly lifeMeetings?: number
  readonly comeAndGo?: string
  readonly meets: MeetsFacts
  readonly where: WhereFacts
  readonly children?: (typeof childrenWays)[number]
  readonly parts: readonly (PartFact & { readonly id: string; readonly minutes?: number })[]
  readonly leading?: (typeof leading)[number]
  /** Names, as the paper gives them; whoever is not to be named is left out. */
  readonly firstLeaders: readonly string[]
  readonly rules: readonly RuleFact[]
  readonly crossTalk?: (typeof crossTalk)[number]
  readonly advice?: (typeof adviceWays)[number]
  readonly confidentiality?: string
  readonly limits?: string
  readonly crisis?: string
  readonly crisisChecked?: IsoDate
  readonly service?: string
  readonly money?: (typeof moneyWays)[number]
  readonly moneyNote?: string
  /** By name; who is not to be named is left out. */
  readonly keeper?: string
  readonly checker?: string
  /** Members have confirmed what was decided; until then it is a draft. */
  readonly isConfirmed: boolean
  readonly agreedOn?: IsoDate
  readonly reviewOn?: IsoDate
}

/** The facts of the charter, with its leaders named as asked. */
export function charterFacts(now: Current, naming: Naming): CharterFacts {
  const { about, purpose } = now.sections
  return {
    ...known({
      name: said(about.name),
      statement: said(purpose.statement),
      mayCome: said(purpose.mayCome),
      audience: said(about.audience),
      ages: said(about.ages),
      host: said(about.hostOrganization),
      openness: said(purpose.openness),
      excluded: said(about.excluded),
      life: said(purpose.life),
      lifeMeetings: said(purpose.lifeMeetings),
      comeAndGo: said(purpose.comeAndGo),
      children: said(purpose.children),
      leading: said(purpose.leading),
      crossTalk: said(purpose.crossTalk),
      advice: said(purpose.advice),
      confidentiality: said(purpose.confidentiality),
      limits: said(purpose.limits),
      crisis: said(purpose.crisis),
      crisisChecked: saidOrWritten(purpose.crisisChecked),
      service: said(about.specialistService),
      money: said(purpose.money),
      moneyNote: said(purpose.moneyNote),
      ...moneyHands(now, naming),
    }),
    meets: meetsForAll(now),
    where: whereFacts(now),
    parts: allPartsOf(now),
    firstLeaders: (said(purpose.firstLeaders) ?? []).flatMap((id) => personFor(now, naming, id) ?? []),
    rules: now.lists.rules
      .filter(({ std, words }) => std !== undefined || words !== undefined)
      .map(({ std, words }) => known({ std: ruleAs(now, std), words })),
    ...agreement(now),
  }
}

/** One person who keeps it and checks it is no second pair of eyes. */
function moneyHands(now: Current, naming: Naming): { readonly keeper?: string; readonly checker?: string } {
  const { cashKeeper, cashChecker } = now.sections.purpose
  const [keeper, checker] = [said(cashKeeper), said(cashChecker)]
  return known({
    keeper: nameOn(now, naming, keeper),
    checker: keeper === checker ? undefined : nameOn(now, naming, checker),
  })
}

/** Whether members have confirmed it, when, and when it is looked at again. What the plan decided and nobody confirmed is a draft. */
function agreement(now: Current): Pick<CharterFacts, 'isConfirmed' | 'agreedOn' | 'reviewOn'> {
  const ofPlan = now.lists.decisions.filter((decision) => takenFrom(decision) !== undefined)
  const isConfirmed =
    ofPlan.some((decision) => takenFrom(decision) === 'statement') &&
    ofPlan.every((decision) => stateOf(decision) === 'confirmed')
  const agreedOn = isConfirmed
    ? ofPlan
        .flatMap(({ decidedOn }) => decidedOn ?? [])
        .toSorted()
        .at(-1)
    : undefined
  const review = [said(now.sections.timeline.reviewOn), direction(now).nextOn]
    .filter((day) => day !== undefined && day >= now.today)
    .toSorted()[0]
  return { isConfirmed, ...known({ agreedOn, reviewOn: review }) }
}

export const charterAbout: DocumentAbout = {
  id: 'charter',
  namings: ['full', 'first', 'initials', 'none'],
  namingAtFirst: namingInside,
  missing: (now) => {
    const facts = charterFacts(now, 'full')
    const { meets, where } = facts
    const isUnsaid = (fact: keyof CharterFacts) => facts[fact] === undefined
    const needsPlace = where.inRoom && !where.hidden && !where.isHome
    return gapsOf([
      ['groupName', 'about/name', isUnsaid('name')],
      ['statement', 'purpose/who', isUnsaid('statement')],
      ['mayCome', 'purpose/who', isUnsaid('mayCome')],
      ['ages', 'about/where', isUnsaid('ages')],
      ['openness', 'purpose/who', isUnsaid('openness')],
      ['rhythm', 'purpose/order', !where.hidden && meets.rhythm === undefined],
      ['startTime', 'purpose/order', !where.hidden && meets.from === undefined],
      ['length', 'purpose/order', meets.length === undefined],
      ['place', 'place/compare', needsPlace && where.place === undefined && where.address === undefined],
      ['platform', 'place/online', where.online && !where.hidden && where.platform === undefined],
      ['parts', 'purpose/order', !facts.parts.some(({ std, title }) => std !== undefined || title !== undefined)],
      ['leading', 'purpose/order', isUnsaid('leading')],
      ['firstLeaders', 'purpose/order', facts.firstLeaders.length === 0 && facts.leading !== 'helperFirst'],
      ['rules', 'purpose/rules', facts.rules.length === 0],
      ['confidentiality', 'purpose/privacy', isUnsaid('confidentiality')],
      ['limits', 'purpose/privacy', isUnsaid('limits')],
      ['crisis', 'purpose/privacy', isUnsaid('crisis')],
      ['crisisChecked', 'purpose/privacy', facts.crisis !== undefined && isUnsaid('crisisChecked')],
      ['money', 'purpose/privacy', isUnsaid('money')],
      ['reviewOn', 'timeline/date', isUnsaid('reviewOn')],
    ])
  },
}
