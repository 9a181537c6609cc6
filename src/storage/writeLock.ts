export interface WriteLockHolder {
  /** This tab may write. `certain: false`: without locks nobody can tell, and revisions alone protect. Read anew first. */
  readonly onGranted: (grant: { readonly certain: boolean }) => void
  /** Another tab has it. It is granted by itself once that tab closes or lets go. */
  readonly onWaiting: () => void
  /** Another tab has taken it over. From now on this tab waits. */
  readonly onTaken: () => void
}

export interface WriteLock {
  /** Lets go, or stops waiting. Nothing is called any more. */
  readonly release: () => void
  /** Takes the write lock from the tab that has it; where this tab has it, it is granted anew. */
  readonly take: () => void
}

/** What is needed of `navigator.locks`. */
export interface Locks {
  readonly request: (
    name: string,
    options: LockOptions,
    work: (lock: Lock | null) => Promise<void> | undefined,
  ) => Promise<unknown>
}

const nameOf = (planId: string) => `shg:pen:${planId}`

/** Whether some tab holds the write lock of a plan. Where nobody can tell, none does. */
export async function isPenHeld(locks: Pick<LockManager, 'query'> | undefined, planId: string): Promise<boolean> {
  const found = await locks?.query().catch(() => undefined)
  return found?.held?.some(({ name }) => name === nameOf(planId)) ?? false
}

/** One tab holds the write lock of a plan. Never throws. */
export function holdWriteLock(locks: Locks | undefined, planId: string, holder: WriteLockHolder): WriteLock {
  let released = false
  let holding = false
  let letGo: (() => void) | undefined
  let waiting = new AbortController()

  const uncertain = () => {
    if (released || holding) return
    holding = true
    holder.onGranted({ certain: false })
  }

  const hold = (lock: Lock | null): Promise<void> | undefined => {
    if (released || lock === null) return undefined
    holding = true
    return new Promise((resolve) => {
      letGo = resolve
      holder.onGranted({ certain: true })
    })
  }

  const request = async (options: LockOptions): Promise<void> => {
    let mine = false
    try {
      await locks?.request(nameOf(planId), options, (lock) => {
        mine = lock !== null && !released
        if (lock === null && !released && !holding) wait()
        return hold(lock)
      })
    } catch {
      if (released || options.signal?.aborted) return
      if (!mine) return uncertain()
      holding = false
      letGo = undefined
      holder.onTaken()
      queue()
    }
  }

  const queue = () => {
    waiting = new AbortController()
    void request({ signal: waiting.signal })
  }

  const wait = () => {
    holder.onWaiting()
    queue()
  }

  if (locks) void request({ ifAvailable: true })
  else uncertain()

  return {
    release: () => {
      released = true
      waiting.abort()
      letGo?.()
    },
    take: () => {
      if (released) return
      // A save was refused although the write lock is here: without locks, or after a change from the list of plans. Granted
      // anew, the tab reads what is there and may write again; without this it could not until it is loaded anew.
      if (holding) return holder.onGranted({ certain: letGo !== undefined })
      waiting.abort()
      void request({ steal: true })
    },
  }
}
