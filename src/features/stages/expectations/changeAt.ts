import type { ComparisonId } from '#domain/stages/comparisons.ts'
import type { StepAddress } from '#domain/stages/sections.ts'

/** The page where the plan is changed, where an expectation really differs. */
export const changeAt: Readonly<Record<ComparisonId, StepAddress>> = {
  months: 'timeline/date',
  hours: 'coreGroup/duties',
  sharers: 'coreGroup/search',
  firstTurnout: 'connections/list',
  later: 'purpose/size',
  balance: 'coreGroup/duties',
  hearing: 'connections/list',
  helper: 'connections/involvement',
}
