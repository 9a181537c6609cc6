import { createContext, use } from 'react'
import type { PlanLibraryActor } from '#machine/planLibrary.ts'
import type { PassphraseGate } from '#storage/passphraseGate.types.ts'
import type { PlanStore } from '#storage/planStore.ts'
import type { CurtainKeeper } from './curtain.ts'

export interface Actors {
  readonly planLibrary: PlanLibraryActor
  readonly store: PlanStore
  readonly gate: PassphraseGate
  readonly curtain: CurtainKeeper
}

export const ActorsContext = createContext<Actors | null>(null)

export function useActors(): Actors {
  const actors = use(ActorsContext)
  if (!actors) throw new Error('the app was not started')
  return actors
}
