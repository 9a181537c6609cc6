/**
 * Leaving in a hurry. The page is blanked before anything else happens; this entry of the history is replaced, and a
 * mark for this tab makes the entries before it open on a closed door: Back must never show the plan.
 */
const mark = 'door'
const elsewhere = 'https://www.bbc.com/weather'

export function leave(): void {
  document.documentElement.hidden = true
  document.title = ' '
  try {
    sessionStorage.setItem(mark, 'closed')
  } catch {
    // Without storage nothing was kept, and there is nothing to come back to.
  }
  location.replace(elsewhere)
}

export function isDoorClosed(): boolean {
  try {
    return sessionStorage.getItem(mark) === 'closed'
  } catch {
    return false
  }
}

export function openDoor(): void {
  try {
    sessionStorage.removeItem(mark)
  } catch {
    // Nothing was closed.
  }
  document.documentElement.hidden = false
}

/** Three presses of Shift within five seconds leave too. Shift held for a capital letter does not count. */
export function watchShift(go: () => void): () => void {
  let presses: number[] = []
  let alone = false
  const down = (event: KeyboardEvent) => {
    alone = event.key === 'Shift' && !event.repeat
    if (!alone) presses = []
  }
  const up = (event: KeyboardEvent) => {
    if (event.key !== 'Shift' || !alone) return
    presses = [...presses.filter((at) => event.timeStamp - at < 5000), event.timeStamp]
    if (presses.length >= 3) go()
  }
  addEventListener('keydown', down)
  addEventListener('keyup', up)
  return () => {
    removeEventListener('keydown', down)
    removeEventListener('keyup', up)
  }
}
