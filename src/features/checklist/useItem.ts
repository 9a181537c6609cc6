import { useCallback, type ComponentProps } from 'react'
import { checklist } from '#domain/checklist/checklist.ts'
import { tick } from '#domain/checklist/tick.ts'
import { current, type Current } from '#domain/plan/current.ts'
import { remembered } from '#domain/remembered.ts'
import type { CheckItem } from '#papers/blocks/block.ts'
import { useCurrent, useEdits, usePlanActor, usePlanId, useReadOnly } from '#plan/planActor.ts'
import { wordsOf } from '#papers/blocks/text.ts'
import { useWords } from '#wording/words.ts'
import { paths } from '#routes/paths.ts'
import type { Row } from './Row.tsx'

const itemsOf = remembered((now: Current) => new Map(checklist(now).items.map((item) => [item.key, item])))

/** A line of the checklist with where it leads, or what it needs to be checked by the person. */
export function useItem(): (line: CheckItem) => ComponentProps<typeof Row> | undefined {
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
  const { condition } = useWords('checklist')
  return ({ id, text, done, aside, parts = [] }) => {
    const item = items.get(id ?? '')
    return (
      item && {
        id: item.key,
        text,
        done,
        // When, who and what is known; below it what it brings about.
        note:
          [
            aside === undefined ? '' : wordsOf(aside),
            ...parts.map((part) =>
              [condition(part.done, wordsOf(part.text)), part.aside === undefined ? '' : wordsOf(part.aside)]
                .filter(Boolean)
                .join(' · '),
            ),
          ].join('\n') || undefined,
        to: item.byHand ? undefined : paths.step(planId, item.at),
        here: paths.checklist(planId),
        readOnly,
        set,
      }
    )
  }
}
