import type { MeetsFacts } from '#domain/documents/meets.ts'
import type { Formats } from '#words/format.ts'
import type { Bundles } from '#words/languages.ts'

type Meets = Bundles['flyerPaper']['meets']

/** The first meeting, while it is ahead, and whether one can rely on it. */
export function firstText({ first, mayMove }: MeetsFacts, words: Meets, formats: Formats): string | undefined {
  if (first === undefined) return undefined
  const on = words.firstOn(formats.longDate(first))
  return mayMove ? `${on} ${words.mayMove}` : on
}

/** "1st and 3rd Thursday of the month, 7 PM to 8:30 PM", with the zone where people sit in several. Undefined while it is not settled. */
export function whenText(
  { rhythm, from, to, zone }: MeetsFacts,
  words: Meets,
  formats: Formats,
  how: 'rhythm' | 'rhythmShort' = 'rhythm',
): string | undefined {
  if (rhythm === undefined) return undefined
  const time = { from: from && formats.time(from), to: to && formats.time(to) }
  const text = words[how]({ ...rhythm, ...time }, formats.list)
  return zone === undefined || from === undefined ? text : words.inZone(text, formats.zone(zone))
}
