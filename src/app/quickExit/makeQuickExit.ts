import type { PlanLibraryActor } from '#machine/planLibrary.ts'
import type { QuickExit } from '#ports/exit.ts'
import type { PlanStore } from '#storage/planStore.ts'
import type { CurtainKeeper } from '../curtain.ts'
import { cover } from './quickExit.ts'
import { quickExitFrom } from './watchQuickExit.ts'
import { prefer } from '../prefer.ts'

export const makeQuickExit = (store: PlanStore, planLibrary: PlanLibraryActor, curtain: CurtainKeeper): QuickExit => ({
  leave: quickExitFrom(planLibrary, curtain),
  practiceLeaving: () => {
    cover()
    planLibrary.send({ type: 'tab.closed' })
  },
  wasToldLeaving: () => !curtain.now().left && store.preferences().toldLeaving === 'yes',
  noteToldLeaving: () => prefer(store, 'toldLeaving', 'yes'),
})
