import { childrenWays } from '#domain/plan/choices.ts'
import { said } from '#domain/plan/current.ts'
import { field } from '#domain/plan/field.ts'
import { inRoom } from '#domain/stages/setting.ts'
import { ChoiceAsk } from '#asking/ChoiceAsk.tsx'
import { useNow } from '#asking/founding.ts'
import { StepPage } from '#asking/StepPage.tsx'
import { TextAsk } from '#asking/TypedAsk.tsx'
import { useWords } from '#asking/words.ts'

/** What keeps people at home: children, somebody who needs care, no way to get there. */
export default function Home() {
  const { pages, questions } = useWords('purpose')
  const now = useNow()
  const isMinded = said(now.sections.purpose.children) === 'minded'
  return (
    <StepPage at="purpose/home" words={pages.home}>
      <ChoiceAsk of={field('purpose', 'children')} options={childrenWays} words={questions.children} />
      {isMinded && <TextAsk of={field('purpose', 'childrenNote')} words={questions.childrenNote} long />}
      <TextAsk of={field('purpose', 'careAtHome')} words={questions.careAtHome} long />
      {inRoom(now) && <TextAsk of={field('purpose', 'rides')} words={questions.rides} long />}
    </StepPage>
  )
}
