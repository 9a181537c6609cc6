import { memo } from 'react'
import { Link } from '#pages/Link.tsx'
import { leaving } from '#pages/wayBack.ts'
import type { Text } from '#papers/blocks/block.ts'
import { Words } from '#papers/sheet/Words.tsx'
import { Pick } from '#ui/form/Pick.tsx'
import { Icon } from '#ui/Icon.tsx'
import { useWords } from '#wording/words.ts'

/** Plain values only: of thousands of lines the one that was checked is drawn anew. */
interface Props {
  readonly id: string
  readonly text: Text
  readonly done: boolean
  readonly note: string | undefined
  /** Where the plan shows it. Absent where only the person knows. */
  readonly to: string | undefined
  /** This page, to come back to. */
  readonly here: string
  readonly readOnly: boolean
  readonly set: (id: string, on: boolean) => void
}

export const rowId = (key: string): string => `item-${key}`

/** One line of the checklist: a link with a mark where the plan knows how it stands, a box where only the person does. */
export const Row = memo(function Row({ id: key, text, done, note, to, here, readOnly, set }: Props) {
  const { done: isDone } = useWords('papers').seen
  const id = rowId(key)
  // When and who, and below it what it brings about. The mark of a link says by itself that it is done.
  const [first = '', ...brings] = (note ?? '').split('\n')
  const facts = to !== undefined && first === isDone ? '' : first
  const said = (
    <>
      <span id={`${id}-what`} className="check-what" dir="auto">
        <Words text={text} />
      </span>
      {(facts || brings.length > 0) && (
        <span id={`${id}-more`} className="check-more">
          {facts && (
            <small className="check-note" dir="auto">
              <Words text={facts} />
            </small>
          )}
          {brings.length > 0 && (
            <small className="check-brings" dir="auto">
              <Words text={brings.join('\n')} />
            </small>
          )}
        </span>
      )}
    </>
  )
  if (to !== undefined)
    return (
      <li>
        <Link id={id} className="check-row" to={to} state={leaving({ to: here, spot: id })}>
          <span className="check-mark" data-done={done}>
            {done && <Icon name="check" />}
          </span>
          {said}
          {done && <span className="visually-hidden">, {isDone}</span>}
          <Icon name="chevronRight" />
        </Link>
      </li>
    )
  return (
    <li>
      <label className="check-row by-hand">
        <Pick
          id={id}
          type="checkbox"
          checked={done}
          disabled={readOnly}
          aria-labelledby={`${id}-what`}
          aria-describedby={note ? `${id}-more` : undefined}
          onChange={(event) => set(key, event.target.checked)}
        />
        {said}
      </label>
    </li>
  )
})
