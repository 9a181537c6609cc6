import { talkReplies, type AgendaPoint } from '#domain/stages/agenda.ts'
import type { SectionId } from '#domain/plan/sections.ts'
import { readItemSubject } from '#domain/stages/leftOpen.ts'
import { whereOpen } from '#domain/timeline/where.ts'
import type { BundleName, Bundles } from '#words/languages.ts'

/** Every bundle in which a question of the plan may be worded. */
export const askedIn = [
  'about',
  'aboutMore',
  'coreGroup',
  'coreGroupMore',
  'expectations',
  'purpose',
  'purposeMore',
  'place',
  'placeMore',
  'connections',
  'connectionsMore',
  'timeline',
  'timelineMore',
  'itemQuestions',
] as const satisfies readonly BundleName[]
export type AskingWords = Pick<Bundles, (typeof askedIn)[number]>

const bundlesOf = {
  about: ['about', 'aboutMore'],
  coreGroup: ['coreGroup', 'coreGroupMore'],
  expectations: ['expectations'],
  purpose: ['purpose', 'purposeMore'],
  place: ['place', 'placeMore'],
  connections: ['connections', 'connectionsMore'],
  timeline: ['timeline', 'timelineMore'],
} as const satisfies Record<SectionId, readonly (typeof askedIn)[number][]>

interface Asks {
  readonly questions?: Readonly<Record<string, { readonly label: string }>>
}

/** How the plan words what waits for the core group, `ofItem` what is asked about a person, a place and so on; undefined for a question that no longer exists. */
export function labelOf(
  { section, question, from }: AgendaPoint,
  words: AskingWords,
  ofItem: (subject: string) => string | undefined,
): string | undefined {
  const difference = talkReplies.find((reply) => reply === question)
  if (from === 'difference' && difference) return words.purpose.talks.differences[difference]
  const about = ofItem(question)
  if (about !== undefined) return about
  const asked: readonly Asks[] = bundlesOf[section].map((bundle) => words[bundle])
  return asked.map(({ questions }) => questions?.[question]?.label).find((label) => label !== undefined)
}

/** "(A professional’s part)": the page it was left open on. Alone, some questions say too little. */
export function pageOf(
  { section, question, from }: AgendaPoint,
  { shell, agendaPaper }: Pick<Bundles, 'shell' | 'agendaPaper'>,
): string | undefined {
  const subject = readItemSubject(question) ? question : `${section}.${question}`
  const step = whereOpen(subject)?.to.split('/')[1]
  const page = new Map<string, string>(Object.entries(shell.sections[section].steps)).get(step ?? '')
  return from === 'difference' || page === undefined ? undefined : agendaPaper.page(page)
}
