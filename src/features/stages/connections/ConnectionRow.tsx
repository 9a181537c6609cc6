import { memo } from 'react'
import type { Connection } from '#domain/stages/coverage.ts'
import { usePlanId, useReadOnly } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { Icon } from '#ui/Icon.tsx'
import { NextStep } from './NextStep.tsx'
import { useConnectionName } from './useConnectionName.ts'
import { Walk } from './Walk.tsx'

interface Props {
  readonly of: Connection
  /** What whoever does the next step is called. */
  readonly owner: string | undefined
  readonly sayNo: (connection: Connection, name: string) => void
}

/** One connection: who, the next step, how far, and the way to change it or to note a no. */
export const ConnectionRow = memo(function ConnectionRow({ of, owner, sayNo }: Props) {
  const { list } = useWords('connections')
  const asking = useWords('asking').list
  const planId = usePlanId()
  const readOnly = useReadOnly()
  const name = useConnectionName()(of)
  return (
    <li className="con-row">
      <div className="con-who">
        <h3>
          <bdi translate="no">{name}</bdi>
        </h3>
        {of.contact !== undefined && (
          <p dir="auto" translate="no">
            {of.contact}
          </p>
        )}
        <NextStep of={of} owner={owner} />
      </div>
      <Walk of={of} name={name} />
      <div className="con-do">
        <Link className={buttonClass('quiet', true)} to={paths.item(planId, 'connections/list', of.id)}>
          <Icon name="pencil" />
          {asking.change}
          <span className="visually-hidden" translate="no">
            {' '}
            {name}
          </span>
        </Link>
        {!readOnly && (
          <Button small variant="quiet" onClick={() => sayNo(of, name)}>
            {list.saidNo}
            <span className="visually-hidden" translate="no">
              : {name}
            </span>
          </Button>
        )}
      </div>
    </li>
  )
})
