import type { ComparisonId } from '#domain/stages/comparisons.ts'
import type { StepAddress } from '#domain/stages/sections.ts'

/** The page where the plan is changed, where an expectation really differs. */
export const changeAt: Readonly<Record<ComparisonId, StepAddress>> = {
  months: 'timeline/date',
  hours: 'coreGroup/duties',
  sharers: 'coreGroup/search',
  firstTurnout: 'connections/list',
  later: 'purpose/who',
  balance: 'coreGroup/duties',
  hearing: 'connections/list',
  helper: 'connections/involvement',
}

/** The page where the expectation itself was said. */
export const answerAt: Readonly<Record<ComparisonId, StepAddress>> = {
  months: 'expectations/effort',
  hours: 'expectations/effort',
  sharers: 'expectations/effort',
  firstTurnout: 'expectations/turnout',
  later: 'expectations/turnout',
  balance: 'expectations/balance',
  hearing: 'expectations/turnout',
  helper: 'expectations/turnout',
}
