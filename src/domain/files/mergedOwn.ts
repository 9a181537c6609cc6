import type { Own } from '../plan/plan.ts'

/** What the founder keeps to themselves, after a copy took the plan's place: what is here stays, the copy adds what is not. */
export function mergedOwn(here: Own, file: Own): Own {
  const readiness = { ...file.readiness, ...here.readiness }
  return Object.keys(readiness).length > 0 ? { readiness } : {}
}
