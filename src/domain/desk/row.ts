import type { IsoDate } from '../dates.ts'
import type { HelperEnd } from '../plan/card.ts'
import { endedIn, type DeskEntry } from './entry.ts'
import { runningIn } from './running.ts'

/** What the desk needs of a plan: its card, or that it does not open here. */
export interface DeskPlan {
  readonly planId: string
  readonly name?: string
  readonly problem?: string
  readonly founder?: string
  readonly suggestions?: number
  readonly forCounselor?: number
  readonly helper?: HelperEnd
  readonly firstMeeting?: IsoDate
}

/** A plan on the desk with what was noted about it. Either may be missing, never both. */
export interface DeskRow<P extends DeskPlan = DeskPlan> {
  readonly planId: string
  readonly plan?: P
  readonly entry?: DeskEntry
}

/** Every plan with its notes, and the notes of plans that are gone. Records that nobody would miss make no row of their own. */
export function deskRows<P extends DeskPlan>(
  plans: readonly P[],
  entries: readonly DeskEntry[],
): readonly DeskRow<P>[] {
  const notes = new Map(entries.map((entry) => [entry.planId, entry]))
  const here = new Set(plans.map(({ planId }) => planId))
  const rows = plans.map((plan): DeskRow<P> => {
    const entry = notes.get(plan.planId)
    return { planId: plan.planId, plan, ...(entry && { entry }) }
  })
  return [
    ...rows,
    ...entries
      .filter(({ planId, ...entry }) => !here.has(planId) && hasSomething({ planId, ...entry }))
      .map((entry) => ({ planId: entry.planId, entry })),
  ]
}

const hasSomething = ({ sessions, notes, asked, next, role }: DeskEntry): boolean =>
  sessions.length > 0 || notes !== '' || asked !== '' || next !== undefined || role !== undefined

/** Names as they are now; of a plan that is gone, as they were when it was seen last. Empty where there is none. */
export const groupOf = ({ plan, entry }: DeskRow): string => plan?.name || entry?.called.group || ''
export const founderOf = ({ plan, entry }: DeskRow): string => plan?.founder || entry?.called.founder || ''

/** The ISO instant of the last session's beginning; undefined before the first. */
export const lastSeen = ({ entry }: DeskRow): string | undefined => entry?.sessions.at(-1)?.startedAt

export interface Waiting {
  /** For the founder: suggestions to decide. */
  readonly suggestions: number
  /** For the counselor: lines that were caught and not sorted, and tasks they took over. */
  readonly lines: number
  readonly tasks: number
}

export const waitingIn = ({ plan, entry }: DeskRow): Waiting => ({
  suggestions: plan?.suggestions ?? 0,
  lines: entry?.sessions.flatMap(({ captured }) => captured.filter(({ as }) => as === 'unsorted')).length ?? 0,
  tasks: plan?.forCounselor ?? 0,
})

export const isRunning = ({ entry }: DeskRow): boolean => entry !== undefined && runningIn(entry) !== undefined
export const sessionsHeld = ({ entry }: DeskRow): number => (entry ? endedIn(entry).length : 0)

export const deskOrders = ['appointment', 'name', 'seen'] as const
export type DeskOrder = (typeof deskOrders)[number]

/**
 * By the next appointment from today on; by name; or who was seen last first. Never by lateness: the desk is no list of
 * who is behind. An appointment that has passed counts as none.
 */
export function inDeskOrder<R extends DeskRow>(rows: readonly R[], order: DeskOrder, today: IsoDate): readonly R[] {
  const byName = (a: R, b: R) => collator.compare(groupOf(a), groupOf(b)) || a.planId.localeCompare(b.planId)
  const upcoming = ({ entry }: R) => {
    const on = entry?.next?.on
    return on === undefined || on < today ? undefined : `${on} ${entry?.next?.time ?? ''}`
  }
  const by = { appointment: upcoming, name: () => undefined, seen: lastSeen }[order]
  const sign = order === 'seen' ? -1 : 1
  return rows
    .map((row) => ({ row, key: by(row) }))
    .toSorted(
      (a, b) =>
        Number(a.key === undefined) - Number(b.key === undefined) ||
        sign * compare(a.key ?? '', b.key ?? '') ||
        byName(a.row, b.row),
    )
    .map(({ row }) => row)
}

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' })
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Letters as somebody types them who does not mind accents and capitals. */
export const folded = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** Whether every word that was typed stands somewhere in the texts. Nothing typed fits everything. */
export function fits(typed: string, texts: readonly string[]): boolean {
  const text = folded(texts.join('\n'))
  return folded(typed)
    .split(/\s+/)
    .every((word) => text.includes(word))
}

/** What the search of the desk looks at: names, concern, what was asked for. Never the private notes. */
export const searchedIn = (row: DeskRow): readonly string[] => [
  groupOf(row),
  founderOf(row),
  row.plan?.problem ?? '',
  row.entry?.asked ?? '',
]
