import { said } from '#domain/plan/current.ts'
import { clockAt } from '#domain/clock.ts'
import { useCurrent } from '#plan/planActor.ts'
import { useFormats, useWords } from '#wording/words.ts'

/** The time of day so many minutes after the beginning; the minutes themselves while nobody has said when it begins. */
export function useTimeAt(): (minutes: number) => string {
  const { after } = useWords('purpose').meeting.picture
  const formats = useFormats()
  const start = said(useCurrent().sections.purpose.startTime)
  return (minutes) => (start === undefined ? after(formats.number(minutes)) : formats.time(clockAt(start, minutes)))
}
