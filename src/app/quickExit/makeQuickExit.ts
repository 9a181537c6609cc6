import type { PlanLibraryActor } from '#machine/planLibrary.ts'
import type { QuickExit } from '#ports/exit.ts'
import type { CurtainKeeper } from '../curtain.ts'
import { cover } from './quickExit.ts'
import { quickExitFrom } from './watchQuickExit.ts'

export const makeQuickExit = (planLibrary: PlanLibraryActor, curtain: CurtainKeeper): QuickExit => ({
  leave: quickExitFrom(planLibrary, curtain),
  practiceLeaving: () => {
    cover()
    planLibrary.send({ type: 'tab.closed' })
  },
})
