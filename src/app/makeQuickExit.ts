import type { PlanLibraryActor } from '#machine/planLibrary.ts'
import type { QuickExit } from '#ports/exit.ts'
import type { PlanStore } from '#storage/planStore.ts'
import type { CurtainKeeper } from './curtain.ts'
import { cover } from './door.ts'
import { leaveFrom } from './leaving.ts'
import { prefer } from './prefer.ts'

export const makeQuickExit = (store: PlanStore, planLibrary: PlanLibraryActor, curtain: CurtainKeeper): QuickExit => ({
  leave: leaveFrom(planLibrary, curtain),
  practiceLeaving: () => {
    cover()
    planLibrary.send({ type: 'door.locked' })
  },
  wasToldLeaving: () => !curtain.now().left && store.preferences().toldLeaving === 'yes',
  noteToldLeaving: () => prefer(store, 'toldLeaving', 'yes'),
})
