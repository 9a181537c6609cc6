import { useEffect } from 'react'
import { itemField } from '#domain/plan/field.ts'
import { useAsk } from '#forms/useAsk.ts'
import { useReadOnly } from '#plan/planActor.ts'
import { useList } from '#pages/useList.ts'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { focusField } from '#ui/form/focusField.ts'
import { Icon } from '#ui/Icon.tsx'
import { Input } from '#ui/form/Input.tsx'

interface Props {
  readonly id: string
  readonly name: string
  /** It was added just now: the next thing is its words. */
  readonly isNew: boolean
}

/** A rule of the group's own, written where it stands. */
export function OwnRule({ id, name, isNew }: Props) {
  const words = useWords('purpose').rules
  const asking = useWords('asking').list
  const { remove } = useList('rules')
  const readOnly = useReadOnly()
  const ask = useAsk(itemField('rules', id, 'words'), (answer) => answer.typed ?? answer.value ?? '')
  useEffect(() => {
    if (isNew) focusField(ask.id)
  }, [isNew, ask.id])
  return (
    <li className="own">
      <Icon name="check" />
      <Input
        id={ask.id}
        dir="auto"
        autoComplete="off"
        aria-label={words.own}
        value={ask.raw}
        onChange={({ target }) => ask.set(target.value, target.value.trim() ? { value: target.value } : {})}
      />
      {!readOnly && (
        <Button
          variant="quiet"
          small
          onClick={() => {
            remove(id, name)
            // The row is gone, and focus with it: a keyboard goes on from the heading.
            document.querySelector('h1')?.focus()
          }}
        >
          {asking.remove}
          <span className="visually-hidden" translate="no">
            {' '}
            {name}
          </span>
        </Button>
      )}
    </li>
  )
}
