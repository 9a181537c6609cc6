import type { PassphraseWork } from '#ports/passphrase.ts'
import type { AllPorts } from '#ports/Ports.tsx'
import type { Actors } from './actorsContext.ts'
import { makeDesk } from './makeDesk.ts'
import { makeLooks } from './makeLooks.ts'
import { makePlanLibrary } from './makePlanLibrary.ts'
import { makeQuickExit } from './quickExit/makeQuickExit.ts'
import { chosenLanguage } from './chosenLanguage.ts'
import { Erased } from './lazyParts.ts'

/** What screens are given, on the store, the plan library machine and the marks of this tab. */
export function makePorts({ store, planLibrary, gate, curtain }: Actors): AllPorts {
  // A plan that is open needs none of it; where it does not arrive, what was asked for rejects, and the screen says so.
  const work = async () =>
    (await import('./planLibraryWork.ts')).planLibraryWork(store, planLibrary, () => Erased.fetch(chosenLanguage()))
  const files = async () => (await import('./files.ts')).fileWork(store, planLibrary)
  let locking: Promise<PassphraseWork> | undefined
  const passphraseWork = () => {
    locking ??= import('./makePassphraseWork.ts').then(({ makePassphraseWork }) =>
      makePassphraseWork(gate, planLibrary, store, curtain),
    )
    // A download that failed is tried anew the next time.
    locking.catch(() => (locking = undefined))
    return locking
  }
  const asksPassphrase = () => {
    if (gate.state() !== 'open') return false
    void passphraseWork().then(({ now }) => now())
    return true
  }
  return {
    plans: makePlanLibrary(store, planLibrary, gate, curtain, work),
    files: {
      read: async (file) => (await files()).read(file),
      makeFile: async (file) => (await files()).makeFile(file),
      newCode: async () => (await files()).newCode(),
      textOf: async (planId) => (await work()).textOf(planId),
      envelopeOf: async (planId) => (await work()).envelopeOf(planId),
      lastCopyTaken: store.lastCopyTaken,
      noteCopyTaken: store.setLastCopyTaken,
    },
    restorePoints: {
      points: store.points,
      replacedCopies: store.replacedCopies,
      planAt: async (pointId) => (await work()).planAt(pointId),
      keepPoint: async (...of) => (await work()).keepPoint(...of),
    },
    looks: makeLooks(store),
    exit: makeQuickExit(planLibrary, curtain),
    passphrase: { state: gate.state, watch: gate.watch, work: passphraseWork },
    desk: makeDesk(store, curtain, asksPassphrase),
    clock: { now: () => new Date().toISOString() },
  }
}
