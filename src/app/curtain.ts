import type { Notes } from '#storage/notes.ts'
import { watchInactivity } from './inactivity.ts'
import { drawnBack, hiding, type Curtain } from './hiding.ts'
import { tabMark } from './tabMarks.ts'

/** Without a sign of life for so long, an open desk is covered again. */
const quietMinutes = 5

type Marks = Pick<Notes, 'isLeft' | 'setLeft' | 'isDesk' | 'setDesk' | 'planInSession'>

/** Who may see which plans, in this tab, now: what is marked on the device and in this tab, and what changes it. */
export interface CurtainKeeper {
  readonly now: () => Curtain
  readonly watch: (changed: () => void) => () => void
  /** Looks again: something was marked. */
  readonly look: () => void
  /** Left in a hurry. */
  readonly leave: () => void
  /** The person has gone on, or come back by the gesture. */
  readonly goOn: () => void
  /** A counselor has kept something here: from now on a new tab opens covered. This one stays as it is. */
  readonly becomeDesk: () => void
  readonly endDesk: () => void
  /** Opened by the counselor: by hand, or with the passphrase. */
  readonly openDesk: () => void
  readonly coverDesk: () => void
  /** What was begun in this tab may be seen in it, whatever stands before the others. */
  readonly show: (planId: string) => void
  readonly sessionEnded: (planId: string) => void
}

export function makeCurtain(marks: Marks): CurtainKeeper {
  const opened = tabMark('desk')
  const shown = tabMark('shown')
  const seen = tabMark('seen')
  const watchers = new Set<() => void>()
  let stopWatching: (() => void) | undefined
  let curtain = drawnBack

  const stop = () => {
    stopWatching?.()
    stopWatching = undefined
  }
  const forget = () => {
    stop()
    for (const mark of [opened, shown, seen]) mark.clear()
  }
  /** Told whenever the page goes out of sight: what counts is how long ago that was, also after a reload. */
  const note = () => stopWatching && seen.write(String(Date.now()))
  /** Covered again after a while wherever something of a desk is open in this tab. */
  const watchQuiet = () => {
    const isOpen = curtain.desk === 'open' || (curtain.desk === 'covered' && !curtain.left && curtain.shown.length > 0)
    if (!isOpen || curtain.session !== undefined) return stop()
    stopWatching ??= watchInactivity(quietMinutes, coverDesk)
    note()
  }
  const read = (): Curtain => {
    const session = marks.planInSession()
    const left = marks.isLeft()
    // Whoever sits down with a founder has covered the desk: it does not come back by itself when they get up.
    if (session !== undefined) opened.clear()
    if (session !== undefined && !left) shown.clear()
    return {
      left,
      desk: marks.isDesk() !== true ? 'none' : opened.read() === undefined ? 'covered' : 'open',
      session,
      shown: shown.read()?.split(' ') ?? [],
    }
  }
  const look = () => {
    const next = read()
    // Kept while nothing is new: what watches compares.
    if (JSON.stringify(next) === JSON.stringify(curtain)) return
    curtain = next
    watchQuiet()
    watchers.forEach((each) => each())
  }
  const coverDesk = () => {
    forget()
    look()
  }

  const lastSeen = seen.read()
  // A clock that was set back says nothing any more, and must not keep a desk open.
  const isQuiet = lastSeen !== undefined && Math.abs(Date.now() - Number(lastSeen)) >= quietMinutes * 60_000
  if (marks.isDesk() === true && isQuiet) forget()
  look()
  addEventListener('storage', look)
  addEventListener('pageshow', look)
  addEventListener('pagehide', note)
  document.addEventListener('visibilitychange', note)

  return {
    now: () => curtain,
    watch: (changed) => {
      watchers.add(changed)
      return () => watchers.delete(changed)
    },
    look,
    leave: () => {
      marks.setLeft(true)
      look()
    },
    goOn: () => {
      if (!marks.isLeft()) return
      marks.setLeft(false)
      shown.clear()
      look()
    },
    becomeDesk: () => {
      if (marks.isDesk() === true) return
      marks.setDesk(true)
      opened.write('open')
      look()
    },
    endDesk: () => {
      marks.setDesk(false)
      coverDesk()
    },
    openDesk: () => {
      if (marks.isDesk() !== true) return
      opened.write('open')
      look()
    },
    coverDesk,
    show: (planId) => {
      if (hiding(curtain, [planId]) === undefined) return
      shown.write([...curtain.shown, planId].join(' '))
      look()
    },
    sessionEnded: (planId) => {
      opened.clear()
      shown.write(`${planId}/session/summary`)
      look()
    },
  }
}
