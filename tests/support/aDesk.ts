import type { CurtainKeeper } from '#app/curtain.ts'
import { drawnBack } from '#app/hiding.ts'
import { makeDesk } from '#app/makeDesk.ts'
import type { Desk } from '#ports/desk.ts'
import { inMemoryStore } from '#storage/inMemory.ts'

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

/** A counselor's desk that keeps everything in memory. */
export const aDesk = (): Desk =>
  makeDesk(inMemoryStore({ writer: 'test', now: () => '2026-11-23T15:00:00.000Z' }), noCurtain)
