import { tabName } from './tabs.ts'

/** How many other tabs are open, those asleep in the background too. Where nobody can tell, none. */
export async function otherTabs(locks: Pick<LockManager, 'query'> | undefined): Promise<number> {
  const found = await locks?.query().catch(() => undefined)
  return Math.max(0, (found?.held?.filter(({ name }) => name === tabName).length ?? 0) - 1)
}
