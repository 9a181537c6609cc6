import type { Plan } from '../plan/plan.ts'
import { questionAt } from './list.ts'
import { rules } from './rules.ts'
import { saidIn, type Said } from './said.ts'

const byName: ReadonlyMap<string, (said: Said) => boolean> = new Map(Object.entries(rules))

/** Whether a rule holds; one that is not known holds. */
export const holds = (rule: string | undefined, said: Said): boolean =>
  rule === undefined || (byName.get(rule)?.(said) ?? true)

/** Whether a question, given as `section.question`, is asked in this plan as it stands now. */
export const isAsked = (plan: Plan, address: string): boolean => holds(questionAt(address)?.when, saidIn(plan))
