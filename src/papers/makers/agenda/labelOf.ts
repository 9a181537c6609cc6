import { talkReplies, type AgendaPoint } from '#domain/stages/agenda.ts'
import { readItemSubject } from '#domain/stages/leftOpen.ts'
import { whereOpen } from '#domain/timeline/where.ts'
import type { BundleName, Bundles } from '#words/languages.ts'

/** Every bundle in which a question of the plan may be worded. */
export const askedIn = [
  'about',
  'coreGroup',
  'expectations',
  'purpose',
  'place',
  'connections',
  'timeline',
  'itemQuestions',
] as const satisfies readonly BundleName[]
export type AskingWords = Pick<Bundles, (typeof askedIn)[number]>

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
  const asked: Asks = words[section]
  return asked.questions?.[question]?.label
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
