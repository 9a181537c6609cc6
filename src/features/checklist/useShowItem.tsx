import { useCallback } from 'react'
import { checklist } from '#domain/checklist/checklist.ts'
import { tick } from '#domain/checklist/tick.ts'
import { current, type Current } from '#domain/plan/current.ts'
import { remembered } from '#domain/remembered.ts'
import { useCurrent, useEdits, usePlanActor, usePlanId, useReadOnly } from '#plan/planActor.ts'
import { paths } from '#routes/paths.ts'
import { CheckLine } from '#papers/sheet/CheckLine.tsx'
import type { ShowLine } from '#papers/sheet/lineContext.ts'
import { Item } from './Item.tsx'

const itemsOf = remembered((now: Current) => new Map(checklist(now).items.map((item) => [item.key, item])))

/** How a line of the checklist is shown, with what it needs to be ticked. */
export function useShowItem(): ShowLine {
  const planActor = usePlanActor()
  const planId = usePlanId()
  const readOnly = useReadOnly()
  const { choose } = useEdits()
  const items = itemsOf(useCurrent())
  const set = useCallback(
    (id: string, on: boolean) => {
      const { plan, today } = planActor.getSnapshot().context
      const item = itemsOf(current(plan, today)).get(id)
      const edit = item && tick(plan, item, on, today)
      if (edit) choose(edit)
    },
    [planActor, choose],
  )
  return useCallback(
    (line) => {
      const item = items.get(line.id ?? '')
      if (!item) return <CheckLine item={line} />
      const { text, done, note } = line
      return (
        <Item
          id={item.key}
          text={text}
          done={done}
          note={note}
          to={item.byHand ? undefined : paths.step(planId, item.at)}
          readOnly={readOnly}
          set={set}
        />
      )
    },
    [items, planId, readOnly, set],
  )
}
