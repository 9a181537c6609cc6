import { keys } from './keys.ts'
import { memoryHome, type LocalHome } from './localHome.ts'

export interface Preferences {
  readonly theme?: string
  readonly language?: string
  /** `neutral`: the tab shows a plain word and a plain icon. */
  readonly looks?: string
  /** `yes`: how to leave quickly was explained, and the person said so. */
  readonly toldLeaving?: string
}
const names = ['theme', 'language', 'looks', 'toldLeaving'] as const satisfies readonly (keyof Preferences)[]

/** Small things beside the plans, outside undo and files. Where they cannot be kept, they last as long as the page. */
export interface Notes {
  readonly lastAddress: (planId: string) => string | undefined
  readonly setLastAddress: (planId: string, address: string) => void
  readonly lastPlan: () => string | undefined
  readonly setLastPlan: (planId: string | undefined) => void
  /** The day of the last file that was taken out of the browser. */
  readonly lastCopyTaken: (planId: string) => string | undefined
  readonly setLastCopyTaken: (planId: string, date: string) => void
  /** The session that is running on this plan, by its id. */
  readonly runningSession: (planId: string) => string | undefined
  readonly setRunningSession: (planId: string, id: string | undefined) => void
  readonly preferences: () => Preferences
  readonly setPreferences: (preferences: Preferences) => void
}

export function notes(page: LocalHome | undefined): Notes {
  const spare = memoryHome()
  const get = (key: string) => spare.read(key) ?? page?.read(key)
  const set = (key: string, text: string | undefined) => {
    spare.remove(key)
    if (text === undefined) page?.remove(key)
    else if (page?.write(key, text) !== 'ok') spare.write(key, text)
  }
  return {
    lastAddress: (planId) => get(keys.address(planId)),
    setLastAddress: (planId, address) => set(keys.address(planId), address),
    lastPlan: () => get(keys.last),
    setLastPlan: (planId) => set(keys.last, planId),
    lastCopyTaken: (planId) => get(keys.copyTaken(planId)),
    setLastCopyTaken: (planId, date) => set(keys.copyTaken(planId), date),
    runningSession: (planId) => get(keys.session(planId)),
    setRunningSession: (planId, id) => set(keys.session(planId), id),
    preferences: () => readPreferences(get(keys.preferences)),
    setPreferences: (preferences) => set(keys.preferences, JSON.stringify(preferences)),
  }
}

/** Anything else than strings under names that are known is nothing said. */
function readPreferences(text: string | undefined): Preferences {
  try {
    const data: unknown = JSON.parse(text ?? '{}')
    if (typeof data !== 'object' || data === null) return {}
    const all = new Map<string, unknown>(Object.entries(data))
    return Object.fromEntries(
      names.flatMap((name) => {
        const value = all.get(name)
        return typeof value === 'string' ? [[name, value]] : []
      }),
    )
  } catch {
    return {}
  }
}
