import type { ReactNode } from 'react'
import { Link } from './Link.tsx'
import type { ListName } from '#domain/plan/lists.ts'
import type { StepAddress } from '#domain/stages/sections.ts'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { Icon } from '#ui/Icon.tsx'
import { usePlanId, useReadOnly } from '#plan/planActor.ts'
import { paths } from '#routes/paths.ts'
import { RowActions } from './RowActions.tsx'
import { short } from '#wording/short.ts'
import { translateNamesOf } from '#plan/untranslated.ts'
import { useList } from './useList.ts'
import { useWords } from '#wording/words.ts'
import { WrittenLines } from './WrittenLines.tsx'

interface Props {
  readonly list: ListName
  readonly id: string
  /** Names the item in its buttons. */
  readonly name: string
  /** The page whose item this is. */
  readonly at: StepAddress
  readonly mayRemove?: boolean
  /** Off where the order says nothing. */
  readonly mayMove?: boolean
  readonly children: ReactNode
}

/** One item in a ruled list: what it says, Change, and more. */
export function ListRow({ list, id, name: full, at, mayRemove = true, mayMove = true, children }: Props) {
  const planId = usePlanId()
  const readOnly = useReadOnly()
  const words = useWords('asking').list
  const { ids } = useList(list)
  const name = short(full)
  return (
    <li className="item-row" data-uncounted="row of a list">
      <div className="item-what">
        {children}
        <WrittenLines list={list} id={id} />
      </div>
      <div className="item-do">
        <Link className={buttonClass('plain', true)} to={paths.item(planId, at, id)}>
          <Icon name="pencil" />
          {words.change}
          <span className="visually-hidden" translate={translateNamesOf(list)}>
            {' '}
            {name}
          </span>
        </Link>
        {!readOnly && (mayRemove || (mayMove && ids.length > 1)) && (
          <RowActions list={list} id={id} name={name} mayRemove={mayRemove} mayMove={mayMove} />
        )}
      </div>
    </li>
  )
}
