import { keys } from './keys.ts'
import type { Kit } from './memory.ts'
import { SaveProblem } from './problems.ts'

const ours = 'shg:'

/** Wipes everything that this page has kept in this browser: plans, tombstones, restore points, originals, settings. */
export const erasingAll = ({ homes: { page, database }, memory, line }: Kit, announce: (planId: string) => void) => async (): Promise<void> => {
  const clearPage = () => (page?.keys() ?? []).filter((key) => key.startsWith(ours)).map((key) => page?.remove(key) ?? true).every(Boolean)
  const inPage = (page?.keys() ?? []).flatMap((key) => (key.startsWith(keys.plan('')) ? [key.slice(keys.plan('').length)] : []))
  const records = (await database?.all().catch(() => [])) ?? []
  const planIds = new Set([...inPage, ...records.map((each) => each.planId), ...memory.known.keys()])
  clearPage()
  // A save that is still under way would bring a plan back.
  for (const planId of planIds) await line?.settled(planId)
  const cleared = await database?.connection
    .run(async (all) => {
      const names = ['plans', 'cards', 'points', 'aside', 'meta', 'desk'] as const
      const work = all.transaction(names, 'readwrite', { durability: 'strict' })
      for (const name of names) await work.objectStore(name).clear()
      await work.done
    })
    .then(() => true, () => false)
  memory.known.clear()
  memory.confirmed.clear()
  memory.asides.clear()
  for (const planId of planIds) announce(planId)
  if (!clearPage() || cleared === false) throw new SaveProblem('unknown')
}
