import { said } from '#domain/plan/current.ts'
import { needsEnd } from '#domain/stages/coverageInvolvement.ts'
import { Ask } from '#forms/Ask.tsx'
import { useCurrent } from '#plan/planActor.ts'
import { StepPage } from '#pages/StepPage.tsx'
import { useWords } from '#wording/words.ts'
import { Level } from './Level.tsx'
import './connections.css'

export default function Involvement() {
  const { pages, questions, involvement } = useWords('connections')

  const { connections, expectations } = useCurrent().sections
  const level = said(connections.involvement)
  const expected = said(expectations.helperMeetings)
  const endsAfter =
    expected === undefined
      ? questions.helperEndsAfter
      : { ...questions.helperEndsAfter, hint: involvement.expected(expected) }
  return (
    <StepPage at="connections/involvement" words={pages.involvement}>
      <div className="con-ladder">
        <Ask of="connections.involvement" />
      </div>
      <Level level={level} />
      {level !== undefined && needsEnd(level) && (
        <>
          <Ask of="connections.helper" />
          <Ask of="connections.helperEndsAfter" words={endsAfter} />
          <Ask of="connections.helperEndsOn" />
        </>
      )}
    </StepPage>
  )
}
