import type { IsoDate } from '../dates.ts'
import { itemField } from '../plan/field.ts'
import type { Edit } from '../plan/edit.ts'
import type { Plan } from '../plan/plan.ts'
import type { ChecklistItem } from './checklist.ts'

/** The edit that ticks an item by hand, or takes the tick back; undefined where the plan alone can show it. */
export function tick(plan: Plan, item: ChecklistItem, on: boolean, today: IsoDate): Edit | undefined {
  if (!item.byHand) return undefined
  if (item.kind === 'tick') return { kind: 'tick', item: item.key, on: on ? today : null }
  const { state: _, on: _on, ...others } = plan.overrides[item.key] ?? {}
  const isSet = Object.keys(others).length > 0
  const set: Edit = {
    kind: 'override',
    task: item.key,
    set: on ? { ...others, state: 'done', on: today } : isSet ? others : null,
  }
  // An own task knows itself whether it is done; the day is kept beside it.
  if (item.id !== 'own' || item.subject === undefined) return set
  return { kind: 'all', edits: [itemField('tasks', item.subject, 'done').put(on ? { value: 'yes' } : {}), set] }
}
