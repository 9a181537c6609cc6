import type { Plan } from '#domain/plan/plan.ts'
import type { Assess, Assessment } from '#domain/stages/standing.ts'
import type { IsoDate } from '#domain/dates.ts'

/**
 * The assessment of a plan, for the machine: undefined until the rules are there. Should assessing ever fail, the machine
 * must not stop with it, or nothing typed from then on would be saved: the assessment before goes on, and the fault is
 * thrown where it stops nothing.
 */
export function assessed(
  assess: Assess | undefined,
  plan: Plan,
  today: IsoDate,
  before: Assessment = nothingYet,
): Assessment | undefined {
  if (!assess) return undefined
  try {
    return assess(plan, today)
  } catch (fault) {
    setTimeout(() => {
      throw fault
    })
    return before
  }
}

const untouched = { standing: 'untouched', open: [] } as const
const nothingYet: Assessment = {
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
