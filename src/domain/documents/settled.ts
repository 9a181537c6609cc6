import type { IsoDate } from '../dates.ts'
import type { fits } from '../plan/choices.ts'
import { said, type Current, type Now } from '../plan/current.ts'
import { sectionIds } from '../plan/sections.ts'
import { questionAt, type QuestionAddress } from '../questions/list.ts'
import { part } from '../questions/said.ts'
import { stateOf, takenFrom, type DecisionState } from '../stages/decisions.ts'
import type { DocumentAbout } from './documents.ts'
import { namingInside } from './group.ts'
import { known } from './known.ts'
import type { Naming } from './names.ts'
import { groupOn, nameOn } from './onPaper.ts'

/**
 * What a group settles beside its agreement, in the order of the paper. These answers stand on no other paper in full: a
 * founder who gave one must find it again when somebody asks.
 */
export const settledParts = {
  meeting: [
    'purpose.dominating',
    'purpose.selling',
    'purpose.childrenNote',
    'purpose.rides',
    'purpose.careAtHome',
    'purpose.programNote',
    'place.screenRules',
    'place.screenSeat',
    'place.screenHeard',
    'place.screenTurns',
    'place.timeZones',
  ],
  helps: [
    'purpose.identityAt',
    'purpose.disclosureAt',
    'purpose.understandingAt',
    'purpose.modelsAt',
    'purpose.helperAt',
    'purpose.empowermentAt',
  ],
  ahead: [
    'purpose.topicsWanted',
    'purpose.firstProject',
    'purpose.firstProjectBy',
    'purpose.advocacyAim',
    'purpose.advocacySpeaker',
  ],
  room: [
    'purpose.hostRules',
    'purpose.cover',
    'purpose.coverSaidBy',
    'purpose.coverSaidOn',
    'place.stepFreeWay',
    'place.paidBy',
    'place.clashesWay',
    'place.lastBusAt',
  ],
  losing: ['place.losingTells', 'place.losingWays', 'place.losingHours', 'place.losingDoor', 'place.losingNext'],
  leaders: [
    'coreGroup.termMonths',
    'coreGroup.noticeWeeks',
    'coreGroup.stepsIn',
    'coreGroup.couldLead',
    'coreGroup.practices',
    'coreGroup.practiceOn',
    'coreGroup.trainingWhat',
    'coreGroup.trainingWho',
    'coreGroup.trainingBy',
    'coreGroup.handbook',
  ],
  growth: ['purpose.growth', 'purpose.growthFrom', 'purpose.growthNote', 'expectations.shortfallNote'],
  ties: [
    'about.similarNote',
    'about.nationalOffers',
    'about.nationalSaid',
    'about.approvalBy',
    'about.approvalState',
    'about.approvalOn',
    'about.approvalTerms',
  ],
  professional: ['connections.helper', 'connections.invitedBy', 'connections.helperDoes', 'connections.helperDoesNot'],
  inviting: ['connections.inviters', 'connections.inviteEach', 'connections.inviteWords'],
  young: ['about.checksBy', 'about.checksAgreedOn', 'about.secondAdult', 'about.parentsKnow'],
  begun: ['about.meetsSince', 'about.usuallyCome', 'about.newFooting'],
} as const satisfies Readonly<Record<string, readonly QuestionAddress[]>>

export type SettledPart = keyof typeof settledParts
export type SettledAddress = (typeof settledParts)[SettledPart][number]

/** One answer: a choice by its id, somebody by name, a day, a number, or words as they were typed. */
export interface SettledLine {
  readonly address: SettledAddress
  readonly values: readonly (string | number)[]
}

/** What a talk decided, who was there, and when it is looked at again. */
export interface SettledDecision {
  readonly words: string
  readonly state: DecisionState
  readonly on?: IsoDate
  readonly present: readonly string[]
  readonly reviewOn?: IsoDate
  readonly note?: string
}

/** What a review of the group's direction came to. */
export interface SettledReview {
  readonly on?: IsoDate
  readonly topics?: string
  readonly speakers?: string
  readonly structure?: string
  readonly note?: string
}

export interface SettledGroup {
  readonly name: string
  readonly where?: string
  readonly reach?: string
  readonly fits?: (typeof fits)[number]
  readonly result?: string
}

export interface SettledFacts {
  readonly group?: string
  readonly decisions: readonly SettledDecision[]
  readonly parts: readonly { readonly id: SettledPart; readonly lines: readonly SettledLine[] }[]
  readonly reviews: readonly SettledReview[]
  /** What members asked to change, by the day they were asked. */
  readonly wishes: readonly { readonly change: string; readonly on?: IsoDate }[]
  /** Groups that were found, with what came of asking. */
  readonly groups: readonly SettledGroup[]
}

/** The appendix to the group agreement: everything settled that has no place in the agreement itself. A paper for members. */
export function settledFacts(now: Current, naming: Naming): SettledFacts {
  return {
    ...known({ group: groupOn(now) }),
    decisions: decisionsOn(now, naming),
    parts: partIds.flatMap((id) => {
      const lines = settledParts[id].flatMap((address) => lineOf(now, naming, address))
      return lines.length === 0 ? [] : [{ id, lines }]
    }),
    reviews: now.lists.reviews
      .map(({ on, topics, speakers, structure, note }) => known({ on, topics, speakers, structure, note }))
      .filter((review) => Object.keys(review).some((each) => each !== 'on')),
    wishes: now.lists.evaluations.flatMap(({ on, change }) =>
      change === undefined ? [] : [{ change, ...known({ on }) }],
    ),
    groups: now.lists.groups.flatMap(({ name, where, reach, fits: isFit, result }) =>
      name === undefined ? [] : [{ name, ...known({ where, reach, fits: isFit, result }) }],
    ),
  }
}

const isPart = (id: string): id is SettledPart => Object.hasOwn(settledParts, id)
const partIds: readonly SettledPart[] = Object.keys(settledParts).filter(isPart)

function lineOf(now: Current, naming: Naming, address: SettledAddress): readonly SettledLine[] {
  const [section = '', question = ''] = address.split('.')
  const value = answerAt(now, section, question)
  const control = questionAt(address)?.answer.control
  const isPerson = control === 'person' || control === 'people'
  const all: readonly unknown[] = Array.isArray(value) ? value : [value]
  const values = all.flatMap((each): readonly (string | number)[] => {
    if (typeof each === 'number') return [each]
    if (typeof each !== 'string') return []
    return isPerson ? [nameOn(now, naming, each) ?? []].flat() : [each]
  })
  return values.length === 0 ? [] : [{ address, values }]
}

function answerAt(now: Current, section: string, question: string): unknown {
  const id = sectionIds.find((each) => each === section)
  return id && said(part<Now<unknown>>(now.sections[id], question))
}

/** Those in the group's own words. What was taken from an answer of the plan stands in the agreement as the plan has it. */
const decisionsOn = (now: Current, naming: Naming): readonly SettledDecision[] =>
  now.lists.decisions.flatMap((decision) => {
    const { words, talk, decidedOn, reviewOn, note } = decision
    if (takenFrom(decision) !== undefined || words === undefined) return []
    const present = now.lists.discussions.find(({ id }) => id === talk)?.came ?? []
    return [
      {
        words,
        state: stateOf(decision),
        present: present.flatMap((id) => nameOn(now, naming, id) ?? []),
        ...known({ on: decidedOn, reviewOn, note }),
      },
    ]
  })

export const settledAbout: DocumentAbout = {
  id: 'settled',
  namings: ['full', 'first', 'initials', 'none'],
  namingAtFirst: namingInside,
  missing: () => [],
}
