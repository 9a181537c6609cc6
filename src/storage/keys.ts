/** How every key of this page begins: another page of the same host may have some of its own. */
export const ours = 'shg:'

/** Every key of localStorage. The head script reads `shg:last`, `shg:lock`, `shg:start`, `shg:desk` and `shg:preferences` too: see public/. */
export const keys = {
  plan: (planId: string) => `shg:plan:${planId}`,
  /** A tombstone: absence in one backend must never be read as removal. */
  gone: (planId: string) => `shg:gone:${planId}`,
  /** The removed text, where there is no database to keep it. */
  removed: (planId: string) => `shg:removed:${planId}`,
  /** A damaged text that was found in the way of a save. */
  aside: (planId: string) => `shg:aside:${planId}`,
  /** That the text here was written while the database did not answer, by whom, and on which revision. See `apart.ts`. */
  apart: (planId: string) => `shg:apart:${planId}`,
  opened: (planId: string) => `shg:opened:${planId}`,
  address: (planId: string) => `shg:address:${planId}`,
  copyTaken: (planId: string) => `shg:copy:${planId}`,
  /** The counselor's records, until the database has confirmed them. */
  desk: (key: string) => `shg:desk:${key}`,
  /** The session that is running on a plan: opening one asks nothing else of the desk. */
  session: (planId: string) => `shg:session:${planId}`,
  last: 'shg:last',
  /** After leaving in a hurry: what opens next opens as for a newcomer. Neither key nor value says why. */
  start: 'shg:start',
  /** Whether a counselor works in this browser: `yes`, or `no` where it was looked for once and was not so. */
  isDesk: 'shg:desk',
  preferences: 'shg:preferences',
  /** How the passphrase opens what is encrypted. */
  lock: 'shg:lock',
} as const

/** Its second backend, in the database's `meta`. */
export const lockKey = 'lock'

const inTheOpen: readonly string[] = [keys.preferences, keys.lock, keys.start, keys.isDesk]

/** What is never encrypted: what is needed before a passphrase was typed, and tombstones, which are a number. */
export const isInTheOpen = (key: string): boolean =>
  !key.startsWith('shg:') || inTheOpen.includes(key) || key.startsWith(keys.gone(''))

/** Where the plan is kept as it was when a running session began. */
export const baseKey = (planId: string): string => `base:${planId}`
export const entryKey = (planId: string): string => `plan:${planId}`

/** All that may hold something of one plan: what erasing has to clear. */
export const keysOf = (planId: string): readonly string[] =>
  [
    keys.plan,
    keys.gone,
    keys.removed,
    keys.aside,
    keys.apart,
    keys.opened,
    keys.address,
    keys.copyTaken,
    keys.session,
    (id: string) => keys.desk(baseKey(id)),
  ].map((key) => key(planId))

/** The plan that a key of this kind belongs to; undefined for any other key. */
export function planIn(kind: 'plan' | 'gone', key: string): string | undefined {
  const start = keys[kind]('')
  return key.startsWith(start) ? key.slice(start.length) : undefined
}
