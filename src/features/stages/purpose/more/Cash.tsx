import { said } from '#domain/plan/current.ts'
import { cashHands } from '#domain/stages/cash.ts'
import { Ask } from '#forms/Ask.tsx'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { StepPage } from '#pages/StepPage.tsx'
import { useWords } from '#wording/words.ts'
import { Notice } from '#ui/marks/Notice.tsx'
import { Status } from '#ui/marks/Status.tsx'
import { LineFold } from '#ui/page/LineFold.tsx'
import { YearCosts } from './YearCosts.tsx'

/** Two people for the money, and figures that members see. */
export default function Cash() {
  const { pages, cash: words } = useWords('purpose')
  const now = useCurrent()
  const planId = usePlanId()
  const hands = cashHands(now)
  return (
    <StepPage at="purpose/cash" words={pages.cash}>
      {said(now.sections.purpose.money) === 'none' ? (
        <Notice title={words.none.title} heading={2}>
          <p>
            {words.none.text} <Link to={paths.step(planId, 'purpose/privacy')}>{words.none.way}</Link>
          </p>
        </Notice>
      ) : (
        <>
          <Ask of="purpose.cashKeeper" />
          <Ask of="purpose.cashChecker" />
          <output>
            <Status tone={hands === 'two' ? 'good' : hands === 'same' ? 'care' : 'none'}>{words.hands[hands]}</Status>
          </output>
          <LineFold summary={words.more}>
            {() => (
              <div className="fold-fields">
                <Ask of="purpose.cashYear" />
                <YearCosts />
                <Ask of="purpose.cashSeen" />
                <Ask of="purpose.moneyNote" />
              </div>
            )}
          </LineFold>
        </>
      )}
    </StepPage>
  )
}
