import { figuresSeen } from '#domain/plan/choices.ts'
import { said } from '#domain/plan/current.ts'
import { field } from '#domain/plan/field.ts'
import { cashHands } from '#domain/stages/cash.ts'
import { ChoiceAsk } from '#asking/ChoiceAsk.tsx'
import { useNow, usePlanId } from '#asking/founding.ts'
import { Link } from '#asking/Link.tsx'
import { paths } from '#asking/paths.ts'
import { PersonAsk } from '#asking/PersonAsk.tsx'
import { StepPage } from '#asking/StepPage.tsx'
import { NumberAsk, TextAsk } from '#asking/TypedAsk.tsx'
import { useWords } from '#asking/words.ts'
import { Notice } from '#ui/marks/Notice.tsx'
import { Status } from '#ui/marks/Status.tsx'
import { YearCosts } from './YearCosts.tsx'

/** Two people for the money, and figures that members see. */
export default function Cash() {
  const { pages, questions, cash: words } = useWords('purpose')
  const { moneyNote } = useWords('purpose').questions
  const now = useNow()
  const planId = usePlanId()
  const hands = cashHands(now)
  return (
    <StepPage at="purpose/cash" words={pages.cash}>
      {said(now.sections.purpose.money) === 'none' ? (
        <Notice title={words.none.title} heading={2}>
          <p>
            {words.none.text} <Link to={paths.step(planId, 'purpose/rules')}>{words.none.way}</Link>
          </p>
        </Notice>
      ) : (
        <>
          <PersonAsk of={field('purpose', 'cashKeeper')} words={questions.cashKeeper} />
          <PersonAsk of={field('purpose', 'cashChecker')} words={questions.cashChecker} />
          <output>
            <Status tone={hands === 'two' ? 'good' : hands === 'same' ? 'care' : 'none'}>{words.hands[hands]}</Status>
          </output>
          <NumberAsk of={field('purpose', 'cashYear')} words={questions.cashYear} unit={words.aYear} />
          <YearCosts />
          <ChoiceAsk of={field('purpose', 'cashSeen')} options={figuresSeen} words={questions.cashSeen} />
          <TextAsk of={field('purpose', 'moneyNote')} words={moneyNote} long />
        </>
      )}
    </StepPage>
  )
}
