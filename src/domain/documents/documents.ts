import type { Current } from '../plan/current.ts'
import type { StepAddress } from '../stages/sections.ts'
import type { Written } from '../timeline/written.ts'
import type { Naming } from './names.ts'

/** Every paper that is made from a plan, in the order of the gallery. Stored with passages: renaming one is a migration. */
export const documentIds = [
  'checklist',
  'notice',
  'agenda',
  'charter',
  'settled',
  'dutyCards',
  'places',
  'letter',
  'factSheet',
  'callingList',
  'flyer',
  'timeline',
  'runningOrder',
  'signIn',
  'nameTags',
  'welcome',
  'contactCards',
  'crisisCard',
  'cashSheet',
  'review',
] as const
export type DocumentId = (typeof documentIds)[number]

/** An answer that a paper would like to have: where it is asked. `item`: on the page of one item of a list. */
export interface Missing {
  /** For words: `papers.missing`, or the document's own. */
  readonly what: string
  readonly at: StepAddress
  readonly item?: string
  /** It is not missing: this was written for it, and could not be read. */
  readonly written?: Written
}

/** What can be said of a paper without making it: for the gallery, the kit, and every test that walks the list. */
export interface DocumentAbout {
  readonly id: DocumentId
  /** How people may be named on it. One entry: there is no choice, and none is offered. */
  readonly namings: readonly Naming[]
  readonly namingAtFirst: (now: Current) => Naming
  /** The things it is made of one each: an agenda for every discussion. Undefined where there is one paper alone. */
  readonly subjects?: (now: Current) => readonly string[]
  readonly missing: (now: Current, subject?: string) => readonly Missing[]
}
