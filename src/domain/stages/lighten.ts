import { addDays, monthOf, type IsoDate } from '../dates.ts'
import { tenth } from '../hours.ts'
import { apply } from '../plan/apply.ts'
import { current, said, type Current } from '../plan/current.ts'
import type { Edit } from '../plan/edit.ts'
import { itemField } from '../plan/field.ts'
import type { Plan } from '../plan/plan.ts'
import { anchors } from '../timeline/anchors.ts'
import type { MonthHours } from '../timeline/hoursByMonth.ts'
import { moveFirst } from '../timeline/replan.ts'
import { monthsAhead } from './comparisonsPlan.ts'
import { dutyHours } from './duties.ts'
import type { DutyMove } from './dutyMove.ts'
import { needsDeputyNow } from './loadGaps.ts'
import { movesFrom } from './loadMoves.ts'
import { phaseNow } from './load.ts'

/** Something that would lighten a month, with what it changes: hours before and after. */
export type Relief = { readonly before: number; readonly after: number } & (
  | { readonly kind: 'give'; readonly move: DutyMove; readonly from: string }
  | { readonly kind: 'later'; readonly duty: string; readonly hours: number; readonly edit: Edit }
  | { readonly kind: 'date'; readonly first: IsoDate }
  | { readonly kind: 'ask'; readonly hours: number }
)

const laterBy = 28
/** What one more person is taken to give, at most: our suggestion. */
const mostAsked = 6

/**
 * What would lighten a month that asks for more than was offered, the most first: a role to somebody with room (nobody is
 * raised above their offer), a role that starts after the first meeting, a later first meeting, one more person. Each
 * was worked out on the plan as it would then be.
 */
export function reliefs(plan: Plan, now: Current, month: MonthHours): readonly Relief[] {
  if (month.short === 0 && !month.byPerson.some(isOver)) return []
  return [...gives(now, month), ...later(plan, now, month), ...date(plan, now, month), ...ask(month)]
}

const isOver = ({ needed, offered }: MonthHours['byPerson'][number]): boolean => offered > 0 && needed > offered

function gives(now: Current, { byPerson }: MonthHours): readonly Relief[] {
  return byPerson.flatMap(({ person, needed }) =>
    movesFrom(now, phaseNow(now), person).flatMap((move): readonly Relief[] => {
      const duty = now.lists.duties.find(({ id }) => id === move.duty)
      const hours = duty ? dutyHours(duty, phaseNow(now)) : 0
      return hours > 0 && needed > 0
        ? [{ kind: 'give', move, from: person, before: needed, after: tenth(Math.max(0, needed - hours)) }]
        : []
    }),
  )
}

/** The largest role that may wait: none that must have two people already. */
function later(plan: Plan, now: Current, month: MonthHours): readonly Relief[] {
  if (phaseNow(now) === 'after' || month.month > monthOf(anchors(now).first)) return []
  const [duty] = now.lists.duties
    .filter((each) => !needsDeputyNow(now, each.std) && dutyHours(each, 'before') > 0)
    .toSorted((a, b) => dutyHours(b, 'before') - dutyHours(a, 'before'))
  if (!duty) return []
  const edit = itemField('duties', duty.id, 'hoursBefore').put({ value: 0 })
  const after = neededIn(apply(plan, edit), now.today, month.month)
  return after < month.needed
    ? [{ kind: 'later', duty: duty.id, hours: dutyHours(duty, 'before'), edit, before: month.needed, after }]
    : []
}

function date(plan: Plan, now: Current, month: MonthHours): readonly Relief[] {
  const first = addDays(anchors(now).first, laterBy)
  if (said(now.sections.timeline.held) === 'yes' || anchors(now).first < now.today) return []
  const after = neededIn(apply(plan, moveFirst(plan, first)), now.today, month.month)
  return after < month.needed ? [{ kind: 'date', first, before: month.needed, after }] : []
}

function ask({ short }: MonthHours): readonly Relief[] {
  const hours = Math.min(mostAsked, Math.ceil(short))
  return hours > 0 ? [{ kind: 'ask', hours, before: short, after: Math.max(0, tenth(short - hours)) }] : []
}

const neededIn = (plan: Plan, today: IsoDate, month: string): number =>
  monthsAhead(current(plan, today)).find((each) => each.month === month)?.needed ?? 0
