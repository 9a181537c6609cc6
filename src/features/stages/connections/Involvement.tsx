import { involvements } from '#domain/plan/choices.ts'
import { said } from '#domain/plan/current.ts'
import { field } from '#domain/plan/field.ts'
import { needsEnd } from '#domain/stages/coverageInvolvement.ts'
import { ChoiceAsk } from '#asking/ChoiceAsk.tsx'
import { useNow } from '#asking/founding.ts'
import { StepPage } from '#asking/StepPage.tsx'
import { DateAsk, NumberAsk, TextAsk } from '#asking/TypedAsk.tsx'
import { useWords } from '#asking/words.ts'
import { Level } from './Level.tsx'
import './connections.css'

export default function Involvement() {
  const { pages, questions, involvement } = useWords('connections')
  const { meetings } = useWords('connections').units
  const { connections, expectations } = useNow().sections
  const level = said(connections.involvement)
  const expected = said(expectations.helperMeetings)
  const endsAfter =
    expected === undefined
      ? questions.helperEndsAfter
      : { ...questions.helperEndsAfter, hint: involvement.expected(expected) }
  return (
    <StepPage at="connections/involvement" words={pages.involvement}>
      <div className="con-ladder">
        <ChoiceAsk of={field('connections', 'involvement')} options={involvements} words={questions.involvement} />
      </div>
      <Level level={level} />
      {level !== undefined && needsEnd(level) && (
        <>
          <TextAsk of={field('connections', 'helper')} words={questions.helper} />
          <NumberAsk of={field('connections', 'helperEndsAfter')} words={endsAfter} unit={meetings} whole />
          <DateAsk of={field('connections', 'helperEndsOn')} words={questions.helperEndsOn} />
        </>
      )}
    </StepPage>
  )
}
