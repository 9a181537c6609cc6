import type { ShelfActor } from '#machine/shelf.ts'
import type { QuickExit } from '#ports/exit.ts'
import type { PlanStore } from '#storage/planStore.ts'
import type { CurtainKeeper } from './curtain.ts'
import { cover } from './door.ts'
import { leaveFrom } from './leaving.ts'
import { prefer } from './prefer.ts'

export const makeQuickExit = (store: PlanStore, shelf: ShelfActor, curtain: CurtainKeeper): QuickExit => ({
  leave: leaveFrom(shelf, curtain),
  practiceLeaving: () => {
    cover()
    shelf.send({ type: 'door.locked' })
  },
  wasToldLeaving: () => !curtain.now().left && store.preferences().toldLeaving === 'yes',
  noteToldLeaving: () => prefer(store, 'toldLeaving', 'yes'),
})
