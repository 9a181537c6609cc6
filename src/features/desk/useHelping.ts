import { sessionsHeld, type DeskRow } from '#domain/desk/row.ts'
import { steppingBack, type SteppingBack } from '#domain/desk/steppingBack.ts'
import { momentOf } from '#plan/instant.ts'
import { useFormats, useWords } from '#wording/words.ts'

export function steppingOf(row: DeskRow, today: string): SteppingBack {
  const since = momentOf(row.entry?.sessions[0]?.startedAt ?? '')?.day
  return steppingBack({
    helper: row.plan?.helper,
    held: sessionsHeld(row),
    since,
    today,
    firstMeeting: row.plan?.firstMeeting,
  })
}

/** How much of the agreed help is used, and what that means, in words. */
export function useHelping(row: DeskRow, today: string): readonly string[] {
  const words = useWords('desk').helping
  const formats = useFormats()
  const { stage, meetings, day, unagreed } = steppingOf(row, today)
  return [
    ...(meetings ? [words.meetings(meetings.held, meetings.of)] : []),
    ...(day ? [words.until(formats.date(day.on), day.weeks)] : []),
    ...(unagreed === undefined ? [] : [words.unagreed(unagreed)]),
    words.stage[stage],
  ]
}
