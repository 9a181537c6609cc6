import { useSelector } from '@xstate/react'
import { daysBetween } from '#domain/dates.ts'
import { usePlanActor, useToday } from '#plan/planActor.ts'
import { useSince } from '#wording/useSince.ts'
import { useFormats, useWords } from '#wording/words.ts'

/** So much is read in one line. */
const most = 3

/** What changed since the last visit, in one line. Nothing where nothing did. */
export function SinceLastTime() {
  const words = useWords('overview').since
  const formats = useFormats()
  const today = useToday()
  const lastVisit = useSelector(usePlanActor(), ({ context }) => context.lastVisit)
  const linesOf = useSince()
  const lines = lastVisit ? linesOf(lastVisit) : []
  if (!lastVisit || lines.length === 0) return null
  const day = daysBetween(lastVisit.on, today) < 7 ? formats.weekday(lastVisit.on) : formats.tinyDate(lastVisit.on)
  const shown = lines.length > most ? [...lines.slice(0, most - 1), words.more(lines.length - most + 1)] : lines
  return (
    <p className="soft small" dir="auto">
      {words.title(day)} {formats.list(shown)}.
    </p>
  )
}
