import { keys } from './keys.ts'
import { memoryBackend, type LocalStorageBackend } from './localStorageBackend.ts'

export interface Preferences {
  readonly theme?: string
  readonly language?: string
  /** `neutral`: the tab shows a plain word and a plain icon. */
  readonly looks?: string
  /** `yes`: how to leave quickly was explained, and the person said so. */
  readonly toldLeaving?: string
  /** The paper in the printer. */
  readonly paperSize?: string
}
const names = [
  'theme',
  'language',
  'looks',
  'toldLeaving',
  'paperSize',
] as const satisfies readonly (keyof Preferences)[]

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
  /** The plan on which a session is running: one at a time. */
  readonly planInSession: () => string | undefined
  /** Left in a hurry, and nobody has gone on since. */
  readonly isLeft: () => boolean
  /** Only where there is something that must not be seen: whoever has nothing here yet would lose the way to what they begin. */
  readonly setLeft: (left: boolean) => void
  /** Whether a counselor works in this browser; undefined where nobody has looked yet. */
  readonly isDesk: () => boolean | undefined
  readonly setDesk: (isDesk: boolean | undefined) => void
  readonly preferences: () => Preferences
  readonly setPreferences: (preferences: Preferences) => void
}

/** `isLost`: what was kept of a plan was cleared, and nothing of it may come back by itself. */
export function notes(page: LocalStorageBackend | undefined, isLost: (planId: string) => boolean = () => false): Notes {
  const spare = memoryBackend()
  const get = (key: string) => spare.read(key) ?? page?.read(key)
  const of = (planId: string, key: string, text: string | undefined) =>
    isLost(planId) ? void (text !== undefined && spare.write(key, text)) : set(key, text)
  const set = (key: string, text: string | undefined) => {
    spare.remove(key)
    if (text === undefined) page?.remove(key)
    else if (page?.write(key, text) !== 'ok') spare.write(key, text)
  }
  const all = () => [...spare.keys(), ...(page?.keys() ?? [])]
  const isUsed = () => all().some((key) => key === keys.last || key === keys.isDesk || key.startsWith(keys.plan('')))
  return {
    lastAddress: (planId) => get(keys.address(planId)),
    setLastAddress: (planId, address) => of(planId, keys.address(planId), address),
    lastPlan: () => get(keys.last),
    setLastPlan: (planId) => (planId === undefined ? set(keys.last, planId) : of(planId, keys.last, planId)),
    lastCopyTaken: (planId) => get(keys.copyTaken(planId)),
    setLastCopyTaken: (planId, date) => of(planId, keys.copyTaken(planId), date),
    runningSession: (planId) => get(keys.session(planId)),
    setRunningSession: (planId, id) => {
      // One that was left open on another plan is in its record: it can be gone on with.
      if (id !== undefined) for (const other of running(all())) set(keys.session(other), undefined)
      of(planId, keys.session(planId), id)
    },
    planInSession: () => running(all())[0],
    isLeft: () => get(keys.start) !== undefined,
    setLeft: (left) => {
      if (!left) set(keys.start, undefined)
      else if (isUsed()) {
        set(keys.start, 'new')
        // Where there was no room, nothing may lead back to the page that was left.
        if (page && page.read(keys.start) === undefined && page.remove(keys.last)) set(keys.start, 'new')
      }
    },
    isDesk: () => {
      const said = get(keys.isDesk)
      return said === undefined ? undefined : said === 'yes'
    },
    setDesk: (isDesk) => set(keys.isDesk, isDesk === undefined ? undefined : isDesk ? 'yes' : 'no'),
    preferences: () => readPreferences(get(keys.preferences)),
    setPreferences: (preferences) => set(keys.preferences, JSON.stringify(preferences)),
  }
}

const running = (all: readonly string[]): readonly string[] =>
  all.flatMap((key) => (key.startsWith(keys.session('')) ? [key.slice(keys.session('').length)] : [])).toSorted()

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
