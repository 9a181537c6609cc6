import { useEffect, useRef, useState, type ReactNode } from 'react'
import { Button } from '#ui/button/Button.tsx'
import { Ruled } from '#ui/page/Ruled.tsx'
import './rows.css'

/** A list may be so long before it folds. */
const mostRows = 8

interface Props<T> {
  readonly of: readonly T[]
  readonly idOf: (item: T) => string
  /** "See all 13 roles". */
  readonly all: (count: number) => string
  readonly children: (item: T) => ReactNode
}

/** Rows of a list. A long one folds behind its first eight; what was added while the page is open never does. */
export function FoldedRows<T>({ of, idOf, all, children }: Props<T>) {
  const [before] = useState(() => new Set(of.map(idOf)))
  const [isOpen, setOpen] = useState(of.length <= mostRows)
  const list = useRef<HTMLUListElement>(null)
  const goesTo = useRef<string | undefined>(undefined)
  const shown = isOpen ? of : of.filter((item, index) => index < mostRows || !before.has(idOf(item)))
  // The button goes with the press: focus goes on with the first row that came.
  useEffect(() => {
    const id = goesTo.current
    goesTo.current = undefined
    if (id !== undefined)
      list.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"] :is(summary, a)`)?.focus()
  })
  return (
    <div className="folded-rows" data-uncounted="rows of a list">
      <Ruled ref={list} className="rows">
        {shown.map((item) => (
          <li key={idOf(item)} data-row={idOf(item)}>
            {children(item)}
          </li>
        ))}
      </Ruled>
      {shown.length < of.length && (
        <Button
          variant="quiet"
          className="rows-all"
          iconAfter="chevronDown"
          onClick={() => {
            const first = of.find((item) => !shown.includes(item))
            goesTo.current = first && idOf(first)
            setOpen(true)
          }}
        >
          {all(of.length)}
        </Button>
      )}
    </div>
  )
}
