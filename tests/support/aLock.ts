import type { Lock, LockWork } from '#ports/lock.ts'

/** A lock that does nothing but what a test says; no passphrase is set. */
export const aLock = (work: Partial<LockWork> = {}, state: ReturnType<Lock['state']> = 'none'): Lock => ({
  state: () => state,
  watch: () => () => {},
  work: async () => ({
    hindrance: () => undefined,
    choices: [5, 15, 60, 0],
    set: async () => 0,
    open: async () => 'open',
    change: async () => true,
    minutes: async () => 15,
    stay: async () => {},
    turnOff: async () => 'done',
    now: () => {},
    ...work,
  }),
})
