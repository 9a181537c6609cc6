/** Every key of localStorage. The head script reads `shg:last` and `shg:preferences` too: see public/. */
export const keys = {
  plan: (planId: string) => `shg:plan:${planId}`,
  /** A tombstone: absence in one home must never be read as removal. */
  gone: (planId: string) => `shg:gone:${planId}`,
  /** The removed text, where there is no database to keep it. */
  removed: (planId: string) => `shg:removed:${planId}`,
  /** A damaged text that was found in the way of a save. */
  aside: (planId: string) => `shg:aside:${planId}`,
  opened: (planId: string) => `shg:opened:${planId}`,
  address: (planId: string) => `shg:address:${planId}`,
  copyTaken: (planId: string) => `shg:copy:${planId}`,
  last: 'shg:last',
  preferences: 'shg:preferences',
} as const

/** All that may hold something of one plan: what erasing has to clear. */
export const keysOf = (planId: string): readonly string[] =>
  [keys.plan, keys.gone, keys.removed, keys.aside, keys.opened, keys.address, keys.copyTaken].map((key) => key(planId))

/** The plan that a key of this kind belongs to; undefined for any other key. */
export function planIn(kind: 'plan' | 'gone', key: string): string | undefined {
  const start = keys[kind]('')
  return key.startsWith(start) ? key.slice(start.length) : undefined
}
