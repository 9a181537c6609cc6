import type { ReactNode } from 'react'
import { useNavigate } from 'react-router'
import { Link } from '#pages/Link.tsx'
import { aroundFirst, type FirstPage } from '#domain/stages/firstMinutes.ts'
import { isFoundersAlone } from '#domain/stages/foundersAlone.ts'
import { useTogether } from '#plan/closed.ts'
import { useResetKey, usePlanId } from '#plan/planActor.ts'
import { paths } from '#routes/paths.ts'
import { StepForm } from '#forms/StepForm.tsx'
import { usePage } from '#pages/usePage.ts'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { Icon } from '#ui/Icon.tsx'
import { PageHead } from '#ui/page/PageHead.tsx'
import { StepsNav } from '#ui/page/StepsNav.tsx'

interface Props {
  readonly page: FirstPage
  /** Where the page says something else than usual under its heading. */
  readonly lead?: string
  readonly children: ReactNode
}

/** What every page of the first ten minutes has: heading, how far it is, Continue, Skip this, Back. */
export function FirstFrame({ page, lead: otherLead, children }: Props) {
  const words = useWords('first')
  const shell = useWords('shell')
  const planId = usePlanId()
  const resetKey = useResetKey()
  const navigate = useNavigate()
  const { heading, lead } = words.pages[page]
  const ref = usePage(heading, shell.pages.first)
  const together = useTogether()
  const { back, next, nth, questions } = aroundFirst(page, (each) => !(together && isFoundersAlone(`first/${each}`)))
  const onward = next ? paths.first(planId, next) : paths.overview(planId)
  return (
    <div className="page first">
      <PageHead headingRef={ref} title={heading} lead={otherLead ?? lead}>
        {nth !== undefined && <p className="soft small">{words.nth(nth, questions)}</p>}
      </PageHead>
      <div className="body">
        <StepForm
          key={resetKey}
          bare
          goOn={() => void navigate(onward)}
          footer={
            <StepsNav
              label={words.nav}
              next={
                <div className="first-on">
                  <Button type="submit" variant="primary" iconAfter="chevronRight">
                    {next ? words.goOn : words.toPlan}
                  </Button>
                  {nth !== undefined && (
                    <Link to={onward}>
                      {words.skip}
                      <span className="visually-hidden">: {heading}</span>
                    </Link>
                  )}
                </div>
              }
              back={
                <Link className={buttonClass()} to={back ? paths.first(planId, back) : paths.welcome}>
                  <Icon name="chevronLeft" />
                  {words.back}
                </Link>
              }
            />
          }
        >
          {children}
        </StepForm>
      </div>
    </div>
  )
}
