import { useRef, useState, type ReactNode } from 'react'
import type { ListName } from '#domain/plan/lists.ts'
import type { StepAddress } from '#domain/stages/sections.ts'
import { usePlanId, useReadOnly } from '#plan/planActor.ts'
import { translateNamesOf } from '#plan/untranslated.ts'
import { paths } from '#routes/paths.ts'
import { Button } from '#ui/button/Button.tsx'
import { Icon } from '#ui/Icon.tsx'
import { short } from '#wording/short.ts'
import { useWords } from '#wording/words.ts'
import { Link } from './Link.tsx'
import './rows.css'
import { useList } from './useList.ts'
import { WrittenLines } from './WrittenLines.tsx'

interface Props {
  readonly list: ListName
  readonly id: string
  /** Names the item in its buttons. */
  readonly name: string
  /** The page whose item this is, and what the way to the item's own page is called. */
  readonly at: StepAddress
  readonly more: string
  readonly mayRemove?: boolean
  /** What the row says while it is closed; the words at its end stand at the right. */
  readonly title: ReactNode
  readonly about?: ReactNode
  readonly end?: ReactNode
  /** The fields, drawn while it is open. */
  readonly children: () => ReactNode
}

/** A row that opens in place, one at a time, and saves as one types. */
export function OpenRow({ list, id, name: full, at, more, mayRemove = true, title, about, end, children }: Props) {
  const words = useWords('asking').list
  const planId = usePlanId()
  const readOnly = useReadOnly()
  const { ids, move, remove } = useList(list)
  const [isOpen, setOpen] = useState(false)
  const [told, setTold] = useState('')
  const box = useRef<HTMLDetailsElement>(null)
  const name = short(full)
  const index = ids.indexOf(id)
  const named = (
    <span className="visually-hidden" translate={translateNamesOf(list)}>
      {' '}
      {name}
    </span>
  )
  const close = () => {
    if (box.current) box.current.open = false
    box.current?.querySelector('summary')?.focus()
  }
  const go = (by: -1 | 1) => {
    move(id, by)
    setTold(words.moved(name, index + by + 1, ids.length))
    // At either end the button goes: focus stays with the row.
    if (index + by === 0 || index + by === ids.length - 1) box.current?.querySelector('summary')?.focus()
  }
  return (
    <details
      className="open-row"
      name={`rows-${list}`}
      ref={box}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <span className="row-title">
          <b>{title}</b>
          {about !== undefined && <span className="soft small">{about}</span>}
          <WrittenLines list={list} id={id} />
        </span>
        {end !== undefined && <span className="row-end soft">{end}</span>}
        <Icon name="chevronDown" />
      </summary>
      {isOpen && (
        <div className="open-row-in">
          {children()}
          <div className="row-do">
            <Button small onClick={close}>
              {words.done}
            </Button>
            <Link className="row-link" to={paths.item(planId, at, id)}>
              {more}
            </Link>
            {!readOnly && index > 0 && (
              <Button small variant="quiet" onClick={() => go(-1)}>
                {words.up}
                {named}
              </Button>
            )}
            {!readOnly && index < ids.length - 1 && (
              <Button small variant="quiet" onClick={() => go(1)}>
                {words.down}
                {named}
              </Button>
            )}
            {!readOnly && mayRemove && (
              <Button
                small
                variant="quiet"
                onClick={() => {
                  remove(id, name)
                  // The row is gone, and focus with it: a keyboard goes on from the heading.
                  document.querySelector('h1')?.focus()
                }}
              >
                {words.remove} <span translate={translateNamesOf(list)}>{name}</span>
              </Button>
            )}
            <output className="visually-hidden">{told}</output>
          </div>
        </div>
      )}
    </details>
  )
}
