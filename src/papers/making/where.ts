import type { AccessFacts, WhereFacts } from '#domain/documents/where.ts'
import type { Bundles } from '#words/languages.ts'
import { sentence } from './sentences.ts'

type Meets = Bundles['flyerPaper']['meets']

/** Where to come, for people outside. A place that has not confirmed, a home and a hidden place are asked for, never printed. */
export function whereText(
  { inRoom, online, hidden, isConfirmed, place, address, area }: WhereFacts,
  words: Meets,
): string {
  if (!inRoom) return words.online
  if (hidden) return words.membersOnly
  const house = [place, address].filter((part) => part !== undefined).join(', ')
  const room = isConfirmed && house !== '' ? house : words.ask(area)
  return online ? words.andOnline(sentence(room)) : room
}

/** How one gets in, in one line; undefined while nobody has asked. */
export function accessText({ stepFree, way, toilet, transit }: AccessFacts, words: Meets): string | undefined {
  if (stepFree === undefined) return transit
  const gets = stepFree === 'yes' ? words.access.yes : (way ?? words.access[stepFree])
  const parts = [toilet && stepFree === 'yes' ? `${gets}, ${words.access.toilet}` : gets, transit]
  return parts.flatMap((part) => (part === undefined ? [] : /[.!?]$/.test(part) ? part : `${part}.`)).join(' ')
}
