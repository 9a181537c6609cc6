import { isFoundersAloneAt } from '#domain/stages/foundersAlone.ts'
import { paths } from '#routes/paths.ts'

/** What stands before the plans of this device, as this tab has it. */
export interface Curtain {
  /** Left in a hurry, and nobody has gone on since. */
  readonly left: boolean
  /** `covered`: a counselor works in this browser, and has not opened the desk in this tab. */
  readonly desk: 'none' | 'covered' | 'open'
  /** The plan on which a session is running. */
  readonly session: string | undefined
  /** What this tab may show all the same, by the beginning of its address: what was begun here since, the summary of a session that has just ended. */
  readonly shown: readonly string[]
}

/** Nothing stands before anything. */
export const drawnBack: Curtain = { left: false, desk: 'none', session: undefined, shown: [] }

/** `start`: the first page as a newcomer sees it. `desk`: the covered desk. `session`: that a session is on, and the way back to it. */
export type Instead = 'start' | 'desk' | 'session'

/** Pages that say nothing of anybody. */
const neutral: readonly string[] = [paths.sure, paths.help, paths.safety]
/** And those that a newcomer finds empty, or that begin something. Opening a plan that was already started is how one goes on. */
const forNewcomers: readonly string[] = [paths.begin, paths.example, paths.plans, paths.open, paths.lock]
const desks: readonly string[] = [paths.desk, paths.library]

const addressOf = (parts: readonly string[]): string => `/${parts.join('/')}`

/** Until a passphrase is given, after leaving in a hurry: pages that need nothing of what is kept. */
export const needsNothing = (parts: readonly string[]): boolean =>
  [paths.welcome, ...neutral].includes(addressOf(parts))

/** What is shown in the place of this page; undefined where it may be shown itself. */
export function hiding({ left, desk, session, shown }: Curtain, parts: readonly string[]): Instead | undefined {
  const address = addressOf(parts)
  const isShown = shown.some((each) => address === `/${each}` || address.startsWith(`/${each}/`))
  // What somebody answers there is the founder's alone, whoever the founder is.
  const isClosed = session !== undefined && !left && isFoundersAloneAt(parts)
  if (neutral.includes(address) && !isClosed) return undefined
  if (left) {
    if (desks.includes(address)) return desk === 'none' ? undefined : 'desk'
    return isShown || needsNothing(parts) || forNewcomers.includes(address) ? undefined : 'start'
  }
  if (session !== undefined) {
    const mayShow = [paths.lock, paths.record(session)].includes(address) || parts[0] === session
    return mayShow ? undefined : 'session'
  }
  if (desk !== 'covered' || isShown) return undefined
  return address === paths.begin || address === paths.lock ? undefined : 'desk'
}
