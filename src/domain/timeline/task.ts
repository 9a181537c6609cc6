import type { IsoDate } from '../dates.ts'
import type { StageId } from '../plan/sections.ts'
import type { SourceKey } from '../sources.ts'
import type { Anchors } from './anchors.ts'
import type { Role, RuleId } from './rules.ts'

export type TaskKind =
  | 'rule'
  | 'own'
  | 'open'
  | 'connection'
  | 'place'
  | 'talk'
  | 'confirm'
  | 'decision'
  | 'project'
  | 'training'
  | 'practice'
  | 'handOver'

/** `tight`: pushed together because time is short; such a task is never late. */
export type TaskState = 'done' | 'dropped' | 'late' | 'tight' | 'due' | 'ahead'

export interface Owner {
  /** The role that the rule names, unless a person was set by hand. */
  readonly role?: Role
  /** A person's id, or `counselor`; absent where everybody is meant. */
  readonly person?: string
  readonly everyone?: true
  /** Nobody was named: the founder stands in. */
  readonly assumed?: true
}

/** A task as it follows from the plan, before what was set by hand and before today are looked at. */
export interface Planned {
  /** `rule`, or the kind and the id of what it is about: `task:x`, `talk:x`, `place:x`, `connection:x`, `handOver:x`, `open:section.question`, `open:list.id.field`, `decision:x`, `project`, `confirm:x:day`. */
  readonly key: string
  readonly kind: TaskKind
  readonly rule?: RuleId
  /** The id of the item it is about, or `section.question`, or `list.id.field`. */
  readonly subject?: string
  readonly stage: StageId
  readonly date?: IsoDate
  /** The date was said by somebody, in a list: nothing moves it. */
  readonly fixed?: boolean
  /** The date is our guess for something nobody dated: it may go into the next days, and is never late. */
  readonly guessed?: boolean
  /** Key of the task whose day it shares. */
  readonly follows?: string
  /** Serves the first meeting: pushed together when time is short. */
  readonly before?: boolean
  /** Keys of the tasks that come first, where time is short. */
  readonly after?: readonly string[]
  readonly milestone: boolean
  /** How long it takes, for drawing. */
  readonly weeks: number
  readonly hours: number
  readonly owner: Owner
  readonly sources: readonly SourceKey[]
  readonly done: boolean
  readonly doneOn?: IsoDate
  /** Where it stands once done, if nobody knows the day. */
  readonly doneAround?: IsoDate
  /** No longer asked for, unless something was set on it by hand. */
  readonly over?: boolean
}

/** What an undated own task shows. */
export interface Undated {
  readonly key: string
  readonly kind: TaskKind
  readonly rule?: RuleId
  readonly subject?: string
  readonly stage: StageId
  readonly milestone: boolean
  readonly hours: number
  readonly owner: Owner
  readonly sources: readonly SourceKey[]
  readonly state: 'done' | 'dropped' | 'ahead'
  readonly doneOn?: IsoDate
}

export interface Task extends Omit<Undated, 'state'> {
  /** When it is due; once done, when it was done. */
  readonly date: IsoDate
  /** Where its box begins in the drawing. */
  readonly from: IsoDate
  readonly state: TaskState
  /** The date was set by hand. */
  readonly pinned: boolean
}

export interface Timeline {
  readonly anchors: Anchors
  /** By date. */
  readonly tasks: readonly Task[]
  /** Own tasks without a date. */
  readonly undated: readonly Undated[]
  /** Keys of what was set by hand on tasks that no longer exist: shown, never dropped. */
  readonly orphans: readonly string[]
  /** Time is short: less than eight weeks from planning start to first meeting, or some tasks had to be pushed together. */
  readonly short: boolean
}

/** Still to be done: neither done nor dropped. */
export const isOpenTask = (task: Pick<Task | Undated, 'state'>): boolean =>
  task.state !== 'done' && task.state !== 'dropped'

/**
 * The day to say of a task: when it is due, or was done. Undefined where it is done and nobody noted the day: it is drawn
 * about where the usual plan has it, and no day is claimed that would change as time goes on.
 */
export const dayOf = ({ state, doneOn, date }: Task): IsoDate | undefined =>
  state === 'done' && doneOn === undefined ? undefined : date
