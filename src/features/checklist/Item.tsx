import { Link } from '#asking/Link.tsx'
import type { ChecklistItem } from '#domain/checklist/checklist.ts'
import { tick } from '#domain/checklist/tick.ts'
import { useEdits, usePlan, usePlanId, useReadOnly, useToday } from '#asking/founding.ts'
import { paths } from '#asking/paths.ts'
import { useFormats, useWords } from '#asking/words.ts'
import { Pick } from '#ui/form/Pick.tsx'
import { useItemWords } from './useItemWords.ts'
import { usePaperName } from './usePaperName.ts'

/** One line: its box, what it says, and in words whether it is done, by when, by whom. A tick alone says nothing to many. */
export function Item({ item, withOwner }: { readonly item: ChecklistItem; readonly withOwner: boolean }) {
  const words = useWords('checklist')
  const formats = useFormats()
  const planId = usePlanId()
  const plan = usePlan()
  const today = useToday()
  const readOnly = useReadOnly()
  const { choose } = useEdits()
  const { titleOf, conditionOf } = useItemWords()
  const nameOf = usePaperName()
  const title = titleOf(item)
  const id = `item-${item.key}`

  const owner = withOwner && item.owner ? nameOf(item.owner) : undefined
  const state = item.done
    ? item.doneOn
      ? words.doneOn(formats.tinyDate(item.doneOn))
      : words.doneAtAll
    : item.date
      ? words.by(formats.tinyDate(item.date))
      : undefined
  const set = (on: boolean) => {
    const edit = tick(plan, item, on, today)
    if (edit) choose(edit)
  }
  return (
    <li className="cl-item" data-done={item.done}>
      {item.byHand ? (
        <Pick
          id={id}
          type="checkbox"
          checked={item.done}
          disabled={readOnly}
          aria-describedby={`${id}-more`}
          onChange={(event) => set(event.target.checked)}
        />
      ) : (
        <span className="cl-box" aria-hidden="true" />
      )}
      <span className="cl-what">
        {item.byHand ? (
          <label htmlFor={id} dir="auto">
            {title}
          </label>
        ) : (
          <Link to={paths.step(planId, item.at)} dir="auto">
            {title}
          </Link>
        )}
        <small id={`${id}-more`}>
          {[state, owner].filter(Boolean).join(' · ')}
          {!item.byHand && !item.done && !state && words.open}
        </small>
        {item.brings.map((condition) => (
          <small key={condition.id} className="cl-brings">
            {words.condition(condition.done, conditionOf(condition))}
          </small>
        ))}
      </span>
    </li>
  )
}
