import { useState } from 'react'
import { Seat } from '#ui/chairs/Seat.tsx'
import { Icon } from '#ui/Icon.tsx'
import { Status } from '#ui/marks/Status.tsx'
import { usePieces } from '#ui/page/usePieces.ts'
import { useWords } from '#wording/words.ts'
import type { ChecklistGroup } from './groupsIn.ts'
import { Row } from './Row.tsx'
import { useItem } from './useItem.ts'

interface Props {
  readonly group: ChecklistGroup
  readonly isOpenAtFirst: boolean
}

/** The lines of one stage, month or person behind their name; drawn once it is opened. */
export function Group({ group, isOpenAtFirst }: Props) {
  const { countOf } = useWords('shell')
  const { done } = useWords('asking').stage
  const [wasOpened, setWasOpened] = useState(isOpenAtFirst)
  const { title, stage, items } = group
  const isDone = group.done === items.length && items.length > 0
  return (
    <details
      className={stage === undefined ? 'check-group' : `check-group c${stage}`}
      open={isOpenAtFirst}
      onToggle={(event) => event.currentTarget.open && setWasOpened(true)}
    >
      <summary>
        {stage !== undefined && <Seat n={stage} standing={isDone ? 'done' : group.done > 0 ? 'part' : 'empty'} />}
        <h2 dir="auto">{title}</h2>
        {isDone ? (
          <Status tone="good">{done}</Status>
        ) : (
          <span className="soft small">{countOf(group.done, items.length)}</span>
        )}
        <Icon name="chevronDown" />
      </summary>
      {wasOpened && <Rows group={group} />}
    </details>
  )
}

/** A list of hundreds of lines comes in pieces. */
function Rows({ group: { items } }: { readonly group: ChecklistGroup }) {
  const { empty } = useWords('checklist')
  const propsOf = useItem()
  const there = usePieces(items.length)
  if (items.length === 0) return <p className="soft">{empty}</p>
  return (
    <ul className="bare check-rows" data-uncounted="rows of a list">
      {items.slice(0, there).map((item) => {
        const props = propsOf(item)
        return props && <Row key={props.id} {...props} />
      })}
    </ul>
  )
}
