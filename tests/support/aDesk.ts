import type { CurtainKeeper } from '#app/curtain.ts'
import { drawnBack } from '#app/hiding.ts'
import { makeDesk } from '#app/makeDesk.ts'
import type { Desk } from '#ports/desk.ts'
import { inMemoryStore } from '#storage/inMemory.ts'
import type { PlanStore } from '#storage/planStore.ts'

const nothing = () => {}
/** Nothing stands before anything, whatever is done. */
const noCurtain: CurtainKeeper = {
  now: () => drawnBack,
  watch: () => nothing,
  look: nothing,
  leave: nothing,
  goOn: nothing,
  becomeDesk: nothing,
  endDesk: nothing,
  openDesk: nothing,
  coverDesk: nothing,
  show: nothing,
  sessionEnded: nothing,
}

const inMemory = () => inMemoryStore({ writer: 'test', now: () => '2026-11-23T15:00:00.000Z' })

/** A counselor's desk: it keeps everything in memory, or in the store of a tab. */
export const aDesk = (store: PlanStore = inMemory()): Desk => makeDesk(store, noCurtain)
