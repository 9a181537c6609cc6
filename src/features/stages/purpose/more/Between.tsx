import { keepsAList } from '#domain/questions/rules.ts'
import { betweenWays, deletions } from '#domain/plan/choices.ts'
import { said } from '#domain/plan/current.ts'
import { field } from '#domain/plan/field.ts'
import { isHidden } from '#domain/stages/setting.ts'
import { ChoiceAsk, ManyAsk } from '#asking/ChoiceAsk.tsx'
import { useNow } from '#asking/founding.ts'
import { PersonAsk } from '#asking/PersonAsk.tsx'
import { Sources } from '#asking/Sources.tsx'
import { StepPage } from '#asking/StepPage.tsx'
import { NumberAsk, TextAsk } from '#asking/TypedAsk.tsx'
import { useWords } from '#asking/words.ts'
import { Notice } from '#ui/marks/Notice.tsx'
import { Drafted } from '../Drafted.tsx'
import { BetweenPoints } from './BetweenPoints.tsx'
import { ConsentCard } from './ConsentCard.tsx'

/** Phone list, buddies, email, chat: by consent only, with hours, one keeper and an end. */
export default function Between() {
  const { pages, questions, between: words } = useWords('purpose')
  const now = useNow()
  const { between, betweenDeletion } = now.sections.purpose
  return (
    <StepPage at="purpose/between" words={pages.between}>
      <Drafted />
      {isHidden(now) && (
        <Notice tone="care" title={words.hidden.title} heading={2}>
          <p>{words.hidden.text}</p>
          <Sources of={words.hidden.sources} />
        </Notice>
      )}
      <ManyAsk of={field('purpose', 'between')} options={betweenWays} words={questions.between} />
      {keepsAList(said(between)) && (
        <>
          <TextAsk of={field('purpose', 'betweenHours')} words={questions.betweenHours} />
          <PersonAsk of={field('purpose', 'betweenKeeper')} words={questions.betweenKeeper} />
          <ChoiceAsk of={field('purpose', 'betweenDeletion')} options={deletions} words={questions.betweenDeletion} />
          {said(betweenDeletion) === 'afterWeeks' && (
            <NumberAsk
              of={field('purpose', 'betweenWeeks')}
              words={questions.betweenWeeks}
              unit={words.weeks}
              whole
              most={520}
            />
          )}
          <BetweenPoints />
          <ConsentCard />
        </>
      )}
    </StepPage>
  )
}
