import type { Plan } from '#domain/plan/plan.ts'
import type { Judge, Judgement } from '#domain/stages/standing.ts'
import type { IsoDate } from '#domain/dates.ts'

/**
 * The judgement of a plan, for the machine: undefined until the rules are there. Should judging ever fail, the machine
 * must not stop with it, or nothing typed from then on would be saved: the judgement before goes on, and the fault is
 * thrown where it stops nothing.
 */
export function judged(
  judge: Judge | undefined,
  plan: Plan,
  today: IsoDate,
  before: Judgement = nothingYet,
): Judgement | undefined {
  if (!judge) return undefined
  try {
    return judge(plan, today)
  } catch (fault) {
    setTimeout(() => {
      throw fault
    })
    return before
  }
}

const untouched = { standing: 'untouched', open: [] } as const
const nothingYet: Judgement = {
  stages: {
    coreGroup: untouched,
    expectations: untouched,
    purpose: untouched,
    place: untouched,
    connections: untouched,
    timeline: untouched,
  },
  phase: 'gathering',
}
