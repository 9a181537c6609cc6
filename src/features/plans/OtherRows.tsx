import { useEffect, useId, useRef } from 'react'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import type { ClosedPlan } from '#ports/plans.ts'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { Icon } from '#ui/Icon.tsx'
import type { PlanAction } from './usePlanActions.ts'

/** A plan that is there and does not open here: why, and the ways on. */
export function ClosedRow({ plan, act }: { readonly plan: ClosedPlan; readonly act: (action: PlanAction) => void }) {
  const words = useWords('plans').list
  return (
    <li className="plan-row">
      <Icon name="warn" className="plan-warn" />
      <div className="plan-what">
        <h2>{words.unreadable.name}</h2>
        <p>{words.unreadable[plan.why]}</p>
      </div>
      <div className="plan-do">
        <Link className={buttonClass('quiet', true)} to={paths.overview(plan.planId)}>
          <Icon name="eye" />
          {words.unreadable.open}
        </Link>
        <Button variant="quiet" small icon="download" onClick={() => act('file')}>
          {words.unreadable.file}
        </Button>
        <Button variant="quiet" small icon="trash" onClick={() => act('remove')}>
          {words.remove}
        </Button>
      </div>
    </li>
  )
}

/** Where a plan was a moment ago. No toast: that goes after ten seconds, and would lie over the focus on a phone. */
export function RemovedRow({ name, putBack }: { readonly name: string; readonly putBack: () => void }) {
  const words = useWords('plans').list
  const button = useRef<HTMLButtonElement>(null)
  const about = useId()
  // The button that was pressed is gone with its row; focus must not be lost with it.
  useEffect(() => button.current?.focus(), [])
  return (
    <li className="plan-row plan-removed">
      <Icon name="trash" className="plan-warn" />
      <div className="plan-what" id={about}>
        <h2 dir="auto">{words.removedOnes.title(name)}</h2>
        <p className="soft small">{words.removedOnes.text}</p>
      </div>
      <Button className="plan-open" icon="undo" ref={button} aria-describedby={about} onClick={putBack}>
        {words.done.undo}{' '}
        <span className="visually-hidden" translate="no">
          {name}
        </span>
      </Button>
    </li>
  )
}
