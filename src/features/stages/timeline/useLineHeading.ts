import { daysBetween } from '#domain/dates.ts'
import { hasStopped, wasHeld } from '#domain/timeline/shown.ts'
import type { Timeline } from '#domain/timeline/task.ts'
import { useCurrent } from '#plan/planActor.ts'
import { useWords } from '#wording/words.ts'

/** What the page finds: how long it is until people first meet, while that lies ahead. */
export function useLineHeading({ anchors }: Timeline): string {
  const { pages, line: words } = useWords('timeline')
  const now = useCurrent()
  const days = daysBetween(now.today, anchors.first)
  if (anchors.isDraft || wasHeld(now) || hasStopped(now) || days < 1) return pages.line.heading
  return days < 14 ? words.headings.days(days) : words.headings.weeks(Math.floor(days / 7))
}
