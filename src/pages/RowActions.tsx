import { useRef, useState } from 'react'
import type { ListName } from '#domain/plan/lists.ts'
import { Button } from '#ui/button/Button.tsx'
import { Icon } from '#ui/Icon.tsx'
import { translateNamesOf } from '#plan/untranslated.ts'
import { useList } from './useList.ts'
import { useWords } from '#wording/words.ts'

interface Props {
  readonly list: ListName
  readonly id: string
  readonly name: string
  readonly mayRemove: boolean
  readonly mayMove: boolean
}

/** Moving and removing, in words, behind one press: a row stays calm, and a slip of the thumb removes nobody. */
export function RowActions({ list, id, name, mayRemove, mayMove }: Props) {
  const words = useWords('asking').list
  const { ids, move, remove } = useList(list)
  const [told, setTold] = useState('')
  const summary = useRef<HTMLElement>(null)
  const index = ids.indexOf(id)
  const go = (by: -1 | 1) => {
    move(id, by)
    const to = index + by
    setTold(words.moved(name, to + 1, ids.length))
    // At either end the button goes: focus stays with the row.
    if (to === 0 || to === ids.length - 1) summary.current?.focus()
  }
  const away = () => {
    remove(id, name)
    // The row is gone, and focus with it: a keyboard goes on from the heading.
    document.querySelector('h1')?.focus()
  }
  return (
    <details className="item-more">
      <summary ref={summary}>
        <span>
          {mayMove && ids.length > 1 ? words.more : words.moreRemove}
          <span className="visually-hidden" translate={translateNamesOf(list)}>
            : {name}
          </span>
        </span>
        <Icon name="chevronDown" />
      </summary>
      <div className="item-more-in">
        {mayMove && index > 0 && (
          <Button small icon="arrowUp" aria-label={`${words.up}: ${name}`} onClick={() => go(-1)}>
            {words.up}
          </Button>
        )}
        {mayMove && index < ids.length - 1 && (
          <Button small icon="arrowDown" aria-label={`${words.down}: ${name}`} onClick={() => go(1)}>
            {words.down}
          </Button>
        )}
        {mayRemove && (
          <Button small icon="trash" aria-label={`${words.remove}: ${name}`} onClick={away}>
            {words.remove}
          </Button>
        )}
        <output className="visually-hidden">{told}</output>
      </div>
    </details>
  )
}
