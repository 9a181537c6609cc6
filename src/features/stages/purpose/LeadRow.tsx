import { said } from '#domain/plan/current.ts'
import { areLeadersSaid } from '#domain/stages/purpose.ts'
import { optionLabel } from '#forms/ChoiceAsk.tsx'
import { Ask } from '#forms/Ask.tsx'
import { AnswerRow } from '#pages/AnswerRow.tsx'
import { useCurrent } from '#plan/planActor.ts'
import { useNameOf } from '#wording/people.ts'
import { useFormats, useWords } from '#wording/words.ts'

/** Who leads, in one row. */
export function LeadRow() {
  const { meeting, questions } = useWords('purpose')
  const words = meeting.leaders
  const { list } = useFormats()
  const nameOf = useNameOf()
  const now = useCurrent()
  const leading = said(now.sections.purpose.leading)
  const first = said(now.sections.purpose.firstLeaders) ?? []
  const names = first.flatMap((id) => nameOf(id) ?? [])
  const done = areLeadersSaid(now)
  return (
    <AnswerRow
      title={words.heading}
      says={
        leading === undefined ? (
          <span>{words.todo}</span>
        ) : (
          <>
            <span>{optionLabel(questions.leading.options[leading])}</span>
            {names.length > 0 && (
              <span dir="auto" translate="no">
                {` · ${list(names)}`}
              </span>
            )}
          </>
        )
      }
      done={done}
      open={!done && now.lists.parts.length > 0}
    >
      <Ask of="purpose.leading" />
      <Ask of="purpose.firstLeaders" />
      {leading === 'two' && first.length === 1 && <p className="soft small">{words.two}</p>}
    </AnswerRow>
  )
}
