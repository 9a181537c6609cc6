import { memo } from 'react'
import { Link } from '#pages/Link.tsx'
import type { Text } from '#papers/blocks/block.ts'
import { CheckLine } from '#papers/sheet/CheckLine.tsx'
import { Words } from '#papers/sheet/Words.tsx'
import { Pick } from '#ui/form/Pick.tsx'

/** Plain values only: of thousands of lines the one that was ticked is drawn anew. */
interface Props {
  readonly id: string
  readonly text: Text
  readonly done: boolean
  readonly note: string | undefined
  /** Where the plan shows it. Absent where it is ticked by hand. */
  readonly to: string | undefined
  readonly readOnly: boolean
  readonly set: (id: string, on: boolean) => void
}

/** One line of the checklist: ticked by hand where nothing in the plan shows it, else a link to where the plan shows it. */
export const Item = memo(function Item({ id: key, text, done, note, to, readOnly, set }: Props) {
  const id = `item-${key}`
  const more = `${id}-more`
  const line = { text, done, ...(note !== undefined && { note }) }
  const words = <Words text={text} />
  if (to !== undefined)
    return (
      <CheckLine item={line}>
        <Link to={to} dir="auto">
          {words}
        </Link>
      </CheckLine>
    )
  return (
    <CheckLine
      item={line}
      noteId={more}
      box={
        <Pick
          id={id}
          type="checkbox"
          className="paper-box"
          data-done={done}
          checked={done}
          disabled={readOnly}
          aria-describedby={note ? more : undefined}
          onChange={(event) => set(key, event.target.checked)}
        />
      }
    >
      <label htmlFor={id} dir="auto">
        {words}
      </label>
    </CheckLine>
  )
})
