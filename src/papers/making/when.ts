import type { MeetsFacts } from '#domain/documents/meets.ts'
import type { Formats } from '#words/format.ts'
import type { Bundles } from '#words/languages.ts'
import { sentence, together } from './sentences.ts'

type Meets = Bundles['flyerPaper']['meets']

/** The first meeting, while it is ahead, and whether one can rely on it; or what was written for it. */
export function firstText({ first, mayMove, written }: MeetsFacts, words: Meets, formats: Formats): string | undefined {
  if (first === undefined) return written.first === undefined ? undefined : words.firstOn(written.first)
  const on = words.firstOn(formats.longDate(first))
  return mayMove ? `${on} ${words.mayMove}` : on
}

/** "1st and 3rd Thursday of the month, 7 to 8:30 p.m.", with the zone where people sit in several; an hour and a length that could not be read stand as they were written. Undefined while it is not settled. */
export function whenText(
  { rhythm, from, to, zone, written }: MeetsFacts,
  words: Meets,
  formats: Formats,
  how: 'rhythm' | 'rhythmShort' = 'rhythm',
): string | undefined {
  if (rhythm === undefined) return written.from
  const time = { from: from && formats.timeUntil(from, to), to: to && formats.time(to) }
  const said = words[how]({ ...rhythm, ...time }, formats.list)
  const text = words.asWritten(said, written.from, written.length)
  return zone === undefined || from === undefined ? text : words.inZone(text, formats.zone(zone))
}

/** All that is known of when: the rhythm, the first meeting, and what is still open about the day. */
export function whenInFull(meets: MeetsFacts, words: Meets, formats: Formats): string | undefined {
  const when = whenText(meets, words, formats)
  return together(
    when && sentence(when),
    firstText(meets, words, formats),
    meets.undated && words.undated[meets.undated],
  )
}
