import { daysBetween } from '#domain/dates.ts'
import { said } from '#domain/plan/current.ts'
import { nextMeetings } from '#domain/stages/nextMeetings.ts'
import { meetsAlready } from '#domain/stages/setting.ts'
import { anchors } from '#domain/timeline/anchors.ts'
import { nearMeeting } from '#domain/timeline/near.ts'
import { hasStopped } from '#domain/timeline/shown.ts'
import { useAssessment, useCurrent } from '#plan/planActor.ts'
import { useFormats, useWords } from '#wording/words.ts'

interface MeetingWords {
  /** After the name of the group. */
  readonly line: string | undefined
  /** The line goes on with the name: "Evening Tide meets tomorrow". */
  readonly joined?: true
  /** In the middle of the circle. */
  readonly big: string
  readonly small: string
  /** As soon as it is another year. */
  readonly year?: string
}

/** When the group meets for the first time, or next, in a few words. */
export function useMeetingWords(): MeetingWords {
  const { meets, centre, near: nearWords } = useWords('overview')
  const { chairsFilled } = useWords('shell')
  const formats = useFormats()
  const now = useCurrent()
  const { stages } = useAssessment()
  const { first, isDraft, held, range } = anchors(now)
  const filled = chairsFilled(Object.values(stages).filter(({ standing }) => standing === 'ready').length)
  const near = nearMeeting(now)
  if (near) {
    const time = said(now.sections.purpose.startTime)
    const day = formats.weekday(near.on)
    return {
      line: (near.isFirst ? nearWords.first : nearWords.later)(near.days),
      joined: true,
      big: centre.days(near.days),
      small: time === undefined ? day : `${formats.time(time)}, ${day}`,
    }
  }
  if (hasStopped(now)) return { line: undefined, ...filled }
  if (held) {
    const [next] = nextMeetings(now, 1)
    const middle = next === undefined ? filled : { big: formats.dayOfMonth(next), small: centre.next }
    return { line: meets.since(formats.date(first)), ...middle }
  }
  if (isDraft && meetsAlready(now)) return { line: meets.already, ...filled }
  if (isDraft) {
    const [from, to] = [range?.from ?? first, range?.to ?? first]
    return {
      line: meets.draft,
      big: centre.draft,
      small: centre.range(formats.tinyDate(from), formats.tinyDate(to)),
    }
  }
  const days = daysBetween(now.today, first)
  const year = first.slice(0, 4)
  return {
    line: days < 0 || said(now.sections.timeline.held) === 'no' ? meets.passed : meets.first(days),
    big: formats.dayOfMonth(first),
    small: centre.first,
    ...(year !== now.today.slice(0, 4) && { year }),
  }
}
