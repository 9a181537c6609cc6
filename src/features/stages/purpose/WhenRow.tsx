import { isSaid, said } from '#domain/plan/current.ts'
import { field } from '#domain/plan/field.ts'
import { longest } from '#domain/stages/meetingPicture.ts'
import { isRhythmSaid } from '#domain/stages/purpose.ts'
import { Ask } from '#forms/Ask.tsx'
import { AnswerRow } from '#pages/AnswerRow.tsx'
import { useCurrent } from '#plan/planActor.ts'
import { useWords } from '#wording/words.ts'
import { SoYouMeet } from './SoYouMeet.tsx'
import { useRhythm } from './useRhythm.ts'

const lasts = field('purpose', 'length')

/** When the group meets, in one row: how often, on which day, from when and how long. */
export function WhenRow() {
  const { rhythm: words } = useWords('purpose').meeting
  const now = useCurrent()
  const rhythm = useRhythm()
  const done = isRhythmSaid(now)
  const { length } = now.sections.purpose
  return (
    <AnswerRow title={words.heading} says={rhythm ?? words.todo} done={done} open={!done}>
      <Ask of="purpose.rhythm" sideBySide />
      <Ask of="purpose.nth" sideBySide />
      <Ask of="purpose.weekday" sideBySide />
      <div className="fields">
        <Ask of="purpose.startTime" length={lasts} />
        <Ask of="purpose.length" />
      </div>
      {(said(length) ?? 0) > longest && <p className="soft small">{words.long.text}</p>}
      {isSaid(now.sections.purpose.rhythm) && <SoYouMeet />}
    </AnswerRow>
  )
}
