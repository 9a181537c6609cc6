export const tabName = 'shg:tab'

/** This tab is open: for as long as it is, the other tabs can count it. Never throws. */
export function holdTab(locks: Pick<LockManager, 'request'> | undefined): void {
  locks?.request(tabName, { mode: 'shared' }, () => new Promise(() => {})).catch(() => {})
}
