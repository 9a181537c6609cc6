import type { Passphrase, PassphraseWork } from '#ports/passphrase.ts'

/** A passphrase that does nothing but what a test says; no passphrase is set. */
export const aPassphrase = (
  work: Partial<PassphraseWork> = {},
  state: ReturnType<Passphrase['state']> = 'none',
): Passphrase => ({
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
