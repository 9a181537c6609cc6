import { currentVersion, type Envelope } from '#domain/plan/envelope.ts'
import type { Plan } from '#domain/plan/plan.ts'

/** A plan as it would be stored. */
export const envelopeWith = (plan: Plan, revision = 1): Envelope => ({
  kind: 'self-help-plan',
  version: currentVersion,
  planId: 'plan1',
  copyId: 'copy1',
  revision,
  savedAt: '',
  writer: 'test',
  plan,
  own: {},
})
