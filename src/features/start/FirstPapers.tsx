import type { ReactNode } from 'react'
import { isHidden, meetsAlready } from '#domain/stages/setting.ts'
import { Link } from '#pages/Link.tsx'
import { fromFirst } from '#pages/useBackTo.ts'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { paths } from '#routes/paths.ts'
import { useWords } from '#wording/words.ts'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { Thumb } from './Thumb.tsx'

/** Two papers, ready: the notice that looks for people, and all six stages. A group that meets already looks for nobody. */
export function FirstPapers() {
  const words = useWords('first').result.papers
  const planId = usePlanId()
  const now = useCurrent()
  const meets = meetsAlready(now)
  const hidden = isHidden(now)
  return (
    <section className="section" aria-labelledby="papers-heading">
      <h2 id="papers-heading" className="visually-hidden">
        {words.heading}
      </h2>
      <div className="first-papers">
        {meets ? (
          <Card kind="flyer" text={words.flyer}>
            <Link className={buttonClass('plain', true)} to={paths.paper(planId, 'flyer')} state={fromFirst}>
              {words.printFlyer}
            </Link>
          </Card>
        ) : (
          <Card kind="notice" text={hidden ? words.hidden : words.notice}>
            <Link className={buttonClass('plain', true)} to={paths.notice(planId)} state={fromFirst}>
              {words.printNotice}
            </Link>
          </Card>
        )}
        <Card kind="checklist" text={words.checklist}>
          <Link className={buttonClass('plain', true)} to={paths.paper(planId, 'checklist')} state={fromFirst}>
            {words.printChecklist}
          </Link>
        </Card>
      </div>
      {/* Not yet needed, and asked for all the same: whoever came for a flyer finds it. */}
      {!meets && !hidden && (
        <p>
          <Link to={paths.paper(planId, 'flyer')} state={fromFirst}>
            {words.seeFlyer}
          </Link>
        </p>
      )}
    </section>
  )
}

interface CardProps {
  readonly kind: 'notice' | 'flyer' | 'checklist'
  readonly text: string
  readonly children: ReactNode
}

const Card = ({ kind, text, children }: CardProps) => (
  <div className="first-paper">
    <Thumb kind={kind} />
    <p>{text}</p>
    {children}
  </div>
)
