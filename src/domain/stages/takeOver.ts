import { valueOf } from '../plan/answer.ts'
import type { Edit } from '../plan/edit.ts'
import { field } from '../plan/field.ts'
import type { Plan } from '../plan/plan.ts'

const reviewedOn = field('timeline', 'reviewedOn')
const outcome = field('timeline', 'outcome')

/**
 * What the page after the first meeting was told of a review, and the one edit that moves it into the list as the item
 * of that id: from then on it stands in one place. Undefined where nothing was told there. What was left open there stays.
 */
export function takeOver(plan: Plan): ((id: string) => Edit) | undefined {
  const on = valueOf(reviewedOn.read(plan))
  const decided = valueOf(outcome.read(plan))
  if (on === undefined && decided === undefined) return undefined
  return (id) => ({
    kind: 'all',
    edits: [
      {
        kind: 'add',
        list: 'reviews',
        item: {
          id,
          ...(on === undefined ? {} : { on: { value: on } }),
          ...(decided === undefined ? {} : { outcome: { value: decided } }),
        },
      },
      ...(on === undefined ? [] : [reviewedOn.put({})]),
      ...(decided === undefined ? [] : [outcome.put({})]),
    ],
  })
}
