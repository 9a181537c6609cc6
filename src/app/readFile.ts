import type { Envelope } from '#domain/plan/envelope.ts'
import { field, valueIn } from '#domain/plan/field.ts'
import { openText } from '#domain/plan/openEnvelope.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { FileFound } from '#asking/shelf.ts'
import { planInFile } from '#handover/planFile.ts'
import type { PlanStore } from '#storage/planStore.ts'

const nameOf = (plan: Plan) => valueIn(plan, field('about', 'name')) ?? ''

/** A file is only looked at here: nothing is kept before the person says so, and adding never replaces anything. */
export async function readFile(file: string, store: PlanStore, add: (envelope: Envelope) => Promise<string>): Promise<FileFound> {
  const found = openText(planInFile(file))
  if (found.is === 'open') {
    const { plan, savedAt, planId } = found.envelope
    const known = (await store.look(planId)).is !== 'missing'
    return { is: 'plan', plan, name: nameOf(plan), savedAt, known, add: () => add(found.envelope) }
  }
  if (found.is === 'damaged' && found.salvage) {
    const { envelope, dropped } = found.salvage
    return { is: 'salvaged', name: nameOf(envelope.plan), dropped, add: () => add(envelope) }
  }
  return { is: found.is }
}
