import type { IsoDate } from '../dates.ts'
import type { CardNext } from '../plan/card.ts'
import { current } from '../plan/current.ts'
import type { Plan } from '../plan/plan.ts'
import { isHidden } from '../stages/setting.ts'
import { nextThing } from './next.ts'
import { ruleOf } from './rules.ts'

/**
 * The one next thing as a list of plans may show it: only what the guide itself has a name for. A task of the founder's own
 * may name anybody, and whoever opens the browser sees the first page.
 */
export function nextOnCard(plan: Plan, today: IsoDate): CardNext | undefined {
  const next = nextThing(plan, today)
  if (next === undefined) return undefined
  const { what, params } = next
  if (what === 'leg' && params.leg !== undefined) return { what, id: params.leg }
  if (what === 'stage' && params.stage !== undefined) return { what, id: params.stage }
  if (what !== 'task') return { what }
  const rule = params.task === undefined ? undefined : ruleOf(params.task)?.id
  // What these are called depends on the plan.
  if (rule === undefined || rule === 'talk2' || isHidden(current(plan, today))) return undefined
  return { what, id: rule }
}
