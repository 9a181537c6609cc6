import { lives, programs } from '#domain/plan/choices.ts'
import { said } from '#domain/plan/current.ts'
import { field } from '#domain/plan/field.ts'
import { ChoiceAsk } from '#asking/ChoiceAsk.tsx'
import { useNow } from '#asking/founding.ts'
import { StepPage } from '#asking/StepPage.tsx'
import { NumberAsk, TextAsk } from '#asking/TypedAsk.tsx'
import { useWords } from '#asking/words.ts'
import { Drafted } from '../Drafted.tsx'
import { OfferedAsk } from '../OfferedAsk.tsx'

/** A program or a format of one's own, and how long the group runs. */
export default function Program() {
  const { pages, questions, program: words } = useWords('purpose')
  const { program, life } = useNow().sections.purpose
  const chosen = said(program)
  const isFixed = said(life) === 'fixedTerm'
  return (
    <StepPage at="purpose/program" words={pages.program}>
      <Drafted />
      <ChoiceAsk of={field('purpose', 'program')} options={programs} words={questions.program} />
      {chosen !== undefined && chosen !== 'own' && (
        <TextAsk of={field('purpose', 'programNote')} words={questions.programNote} long />
      )}
      <ChoiceAsk of={field('purpose', 'life')} options={lives} words={questions.life} />
      {isFixed ? (
        <NumberAsk
          of={field('purpose', 'lifeMeetings')}
          words={questions.lifeMeetings}
          unit={words.meetings}
          whole
          most={500}
        />
      ) : (
        <OfferedAsk
          of={field('purpose', 'comeAndGo')}
          words={questions.comeAndGo}
          heading={words.startHeading}
          starts={words.starts}
        />
      )}
    </StepPage>
  )
}
