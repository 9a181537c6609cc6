import { said } from '#domain/plan/current.ts'
import { clockAt } from '#domain/clock.ts'
import { useCurrent } from '#plan/planActor.ts'
import { useFormats, useWords } from '#wording/words.ts'

/** When the group meets, in words: "Every Thursday, 7 to 8:30 p.m.". Undefined while rhythm or day is not said. */
export function useRhythm(): string | undefined {
  const words = useWords('purpose').meeting.rhythm
  const formats = useFormats()
  const { rhythm, weekday, nth, startTime, length } = useCurrent().sections.purpose
  const how = said(rhythm)
  const day = said(weekday)
  const start = said(startTime)
  const minutes = said(length)
  if (how === undefined || day === undefined) return undefined
  const end = start === undefined || minutes === undefined ? undefined : clockAt(start, minutes)
  const times =
    start === undefined
      ? {}
      : { from: formats.timeUntil(start, end), to: end === undefined ? undefined : formats.time(end) }
  return words.say({ rhythm: how, weekday: day, nth: said(nth) ?? [], ...times }, formats.list)
}
