import type { Appointment } from '#domain/desk/entry.ts'
import { useFormats, useWords } from '#wording/words.ts'

/** The next appointment in one line. One that has passed is said as it was, and blames nobody. */
export function useNextLine(next: Appointment | undefined, today: string): string {
  const words = useWords('desk').list
  const formats = useFormats()
  if (!next || (next.on === undefined && !next.typed?.trim())) return words.noNext
  if (next.typed === undefined && next.on !== undefined && next.on < today) return words.past(formats.date(next.on))
  const day = next.typed ?? formats.dayAndDate(next.on ?? '')
  const about = next.about?.trim()
  const time = next.time?.trim() ?? ''
  return [words.next(day, formats.time(time)), ...(about ? [words.nextAbout(about)] : [])].join(', ')
}
