import type { Envelope } from './envelope.ts'
import { newPlan } from './plan.ts'
import { same } from './same.ts'

/** Nothing was ever said in it, nor taken back: what it holds is what every plan begins with. The example is never one. */
export const isUntouched = ({ plan, own, example }: Pick<Envelope, 'plan' | 'own' | 'example'>): boolean =>
  example !== true && same(plan, newPlan(plan.begun)) && same(own, {})
