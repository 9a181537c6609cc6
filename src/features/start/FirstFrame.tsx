import type { ReactNode } from 'react'
import { useNavigate } from 'react-router'
import { Link } from '#pages/Link.tsx'
import { firstAfter, firstQuestions, type FirstQuestion } from '#domain/stages/firstMinutes.ts'
import { stageIds } from '#domain/stages/sections.ts'
import { lookOf } from '#plan/look.ts'
import { useResetKey, usePlanId, useStandings } from '#plan/planActor.ts'
import { paths } from '#routes/paths.ts'
import { StepForm } from '#forms/StepForm.tsx'
import { usePage } from '#pages/usePage.ts'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { Chairs } from '#ui/chairs/Chairs.tsx'
import { PageHead } from '#ui/page/PageHead.tsx'

interface Props {
  readonly page: FirstQuestion
  /** Above the heading. */
  readonly above?: ReactNode
  readonly children: ReactNode
}

/** A page of the first ten minutes that asks: heading, fields, Continue or Skip, how far it is. Nothing else. */
export function FirstFrame({ page, above, children }: Props) {
  const words = useWords('first')
  const shell = useWords('shell')
  const planId = usePlanId()
  const resetKey = useResetKey()
  const navigate = useNavigate()
  const standings = useStandings()
  const { heading } = words.pages[page]
  const ref = usePage(heading, shell.pages.first)
  const nth = firstQuestions.indexOf(page) + 1
  const onward = paths.first(planId, firstAfter(page))
  return (
    <div className="page step first">
      <div className="mark" aria-hidden="true">
        <Chairs
          numerals={false}
          chairs={stageIds.map((id) => ({ standing: standings ? lookOf(standings[id].standing) : 'empty', label: '' }))}
        />
      </div>
      <PageHead headingRef={ref} title={heading} back={above} />
      <div className="body">
        <StepForm
          key={resetKey}
          bare
          goOn={() => void navigate(onward)}
          footer={
            <>
              <nav className="first-on" aria-label={words.nav}>
                <Button type="submit" variant="primary" iconAfter="chevronRight">
                  {nth === firstQuestions.length ? words.see : words.goOn}
                </Button>
                <Link className={buttonClass('quiet')} to={onward}>
                  {words.skip}
                  <span className="visually-hidden">: {heading}</span>
                </Link>
              </nav>
              <div className="first-foot">
                <span className="how-far">
                  <span className="seats" aria-hidden="true">
                    {firstQuestions.map((each, i) => (
                      <i key={each} className={i < nth ? 'on' : undefined} />
                    ))}
                  </span>
                  <span>{words.nth(nth, firstQuestions.length)}</span>
                </span>
                <span>{shell.foot.stays}</span>
              </div>
            </>
          }
        >
          {children}
        </StepForm>
      </div>
    </div>
  )
}
