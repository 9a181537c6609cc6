import { Link } from '#pages/Link.tsx'
import { checklist } from '#domain/checklist/checklist.ts'
import { tick } from '#domain/checklist/tick.ts'
import type { Current } from '#domain/plan/current.ts'
import { remembered } from '#domain/remembered.ts'
import { useEdits, useCurrent, usePlan, usePlanId, useReadOnly, useToday } from '#plan/planActor.ts'
import { paths } from '#routes/paths.ts'
import type { CheckItem } from '#papers/blocks/block.ts'
import { CheckLine } from '#papers/sheet/CheckLine.tsx'
import { Words } from '#papers/sheet/Words.tsx'
import { Pick } from '#ui/form/Pick.tsx'

const itemsOf = remembered((now: Current) => new Map(checklist(now).items.map((item) => [item.key, item])))

/** One line of the checklist: ticked by hand where nothing in the plan shows it, else a link to where the plan shows it. */
export function Item({ item: line }: { readonly item: CheckItem }) {
  const planId = usePlanId()
  const plan = usePlan()
  const today = useToday()
  const readOnly = useReadOnly()
  const { choose } = useEdits()
  const item = itemsOf(useCurrent()).get(line.id ?? '')
  if (!item) return <CheckLine item={line} />
  const id = `item-${item.key}`
  const more = `${id}-more`
  const words = <Words text={line.text} />
  if (!item.byHand)
    return (
      <CheckLine item={line}>
        <Link to={paths.step(planId, item.at)} dir="auto">
          {words}
        </Link>
      </CheckLine>
    )
  const set = (on: boolean) => {
    const edit = tick(plan, item, on, today)
    if (edit) choose(edit)
  }
  return (
    <CheckLine
      item={line}
      noteId={more}
      box={
        <Pick
          id={id}
          type="checkbox"
          className="paper-box"
          data-done={line.done}
          checked={line.done}
          disabled={readOnly}
          aria-describedby={line.note ? more : undefined}
          onChange={(event) => set(event.target.checked)}
        />
      }
    >
      <label htmlFor={id} dir="auto">
        {words}
      </label>
    </CheckLine>
  )
}
