const name = 'shg:tab'

/** This tab is open: for as long as it is, the other tabs can count it. Never throws. */
export function holdTab(locks: Pick<LockManager, 'request'> | undefined): void {
  locks?.request(name, { mode: 'shared' }, () => new Promise(() => {})).catch(() => {})
}

/** How many other tabs are open, those asleep in the background too. Where nobody can tell, none. */
export async function otherTabs(locks: Pick<LockManager, 'query'> | undefined): Promise<number> {
  const found = await locks?.query().catch(() => undefined)
  return Math.max(0, (found?.held?.filter((lock) => lock.name === name).length ?? 0) - 1)
}
