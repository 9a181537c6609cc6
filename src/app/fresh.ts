import { currentVersion, envelopeKind } from '#domain/plan/envelope.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { newId } from '#plan/newId.ts'
import type { Unsigned } from '#storage/writing.ts'

/** An envelope of its own for a plan that is in no home yet. */
export const fresh = (plan: Plan): Unsigned => ({
  kind: envelopeKind,
  version: currentVersion,
  planId: newId(),
  copyId: newId(),
  revision: 1,
  plan,
  own: {},
})
