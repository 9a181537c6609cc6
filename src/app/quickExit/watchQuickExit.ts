import { loadWords } from '#lazy/language.ts'
import { chosenLanguage } from '../chosenLanguage.ts'
import { closeTabWithOthers, cover, isCovered, isTabClosed, leave, watchOtherTabs } from './quickExit.ts'
import type { PlanLibraryActor } from '#machine/planLibrary.ts'
import type { PassphraseGate } from '#storage/passphraseGate.types.ts'
import type { CurtainKeeper } from '../curtain.ts'
import { tellPresses } from './tellPresses.ts'
import { watchShift } from './watchShift.ts'

/** Leaves the page that shows the plans of this library: what was typed is saved first, at once. */
export const quickExitFrom = (planLibrary: PlanLibraryActor, curtain: CurtainKeeper) => (): void =>
  leave(
    () => {
      try {
        planLibrary.getSnapshot().context.planActor?.send({ type: 'page.hidden' })
      } finally {
        curtain.leave()
      }
    },
    () => planLibrary.send({ type: 'tab.closed' }),
  )

/** All that leads out beside the button, and all that keeps the tab closed: on every page, also where its screen failed. */
export async function watchQuickExit(
  planLibrary: PlanLibraryActor,
  gate: Pick<PassphraseGate, 'state' | 'become'>,
  curtain: CurtainKeeper,
): Promise<void> {
  const close = () => {
    planLibrary.send({ type: 'tab.closed' })
    // Where a passphrase is set, it is what opens: a gesture is only told, and can be seen.
    if (gate.state() === 'open') gate.become('closed')
  }
  const go = quickExitFrom(planLibrary, curtain)
  const closeWithOther = () => closeTabWithOthers(close, planLibrary.getSnapshot().matches('locked'))
  watchOtherTabs(closeWithOther)
  // The mark reaches a tab that slept through the word of it, and is here before any page is drawn in the place of this one.
  let wasLeft = curtain.now().left
  curtain.watch(() => {
    const { left } = curtain.now()
    if (left && !wasLeft && !isCovered()) closeWithOther()
    wasLeft = left
  })
  // A page that comes back from the browser's cache after leaving must not show what it showed.
  addEventListener('pageshow', (event) => {
    if (!event.persisted || !isTabClosed()) return
    cover()
    close()
  })
  addEventListener('click', (event) => isOnButton(event) && go())
  const tell = tellPresses((await loadWords(chosenLanguage(), 'shell')).leave)
  const isClosed = () => planLibrary.getSnapshot().matches('locked')
  // Behind the neutral page the same three presses open: the front listens itself.
  watchShift(
    () => !isClosed() && go(),
    (count) => !isClosed() && tell(count),
  )
}

/** A dialog keeps every click to itself, also one on the button that is still seen behind it: nobody has time to close it first. */
function isOnButton({ target, clientX: x, clientY: y }: MouseEvent): boolean {
  const isIn = (part: Element | null) => {
    const box = part?.getBoundingClientRect()
    return box !== undefined && x >= box.left && x <= box.right && y >= box.top && y <= box.bottom
  }
  return target instanceof HTMLDialogElement && !isIn(target) && isIn(document.querySelector('.bar .btn.exit'))
}
