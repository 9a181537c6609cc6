import { clockOf } from '#domain/desk/session.ts'
import { useMoment } from '#plan/useMoment.ts'
import { useWords } from '#wording/words.ts'

/** Where the time goes, in words. Nothing blinks and nobody is called late. */
export function SessionClock({ startedAt }: { readonly startedAt: string }) {
  const words = useWords('session').bar
  const { minutes, part, left, over } = clockOf(startedAt, useMoment())
  return <span className="session-clock">{over ? words.over(minutes) : words.clock(minutes, part, left)}</span>
}
