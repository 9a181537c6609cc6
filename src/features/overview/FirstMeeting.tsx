import { daysBetween } from '#domain/dates.ts'
import { said } from '#domain/plan/current.ts'
import { anchors } from '#domain/timeline/anchors.ts'
import { useNow } from '#asking/founding.ts'
import { useFormats, useWords } from '#asking/words.ts'

/** When the group meets for the first time: dated, drafted as a range, or held. */
export function FirstMeeting() {
  const words = useWords('overview').firstMeeting
  const formats = useFormats()
  const now = useNow()
  const { first, isDraft, held, range } = anchors(now)
  if (held) return <p>{words.held(formats.dayAndDate(first))}</p>
  if (isDraft) return <p>{range && range.from !== range.to ? words.draft(formats.date(range.from), formats.date(range.to)) : words.draftAbout(formats.date(first))}</p>
  const days = daysBetween(now.today, first)
  const passed = days < 0 || said(now.sections.timeline.held) === 'no'
  return (
    <p>
      <b>{words.dated(formats.longDate(first))}</b> — {passed ? words.passed : words.inWeeks(Math.floor(days / 7))}
    </p>
  )
}
