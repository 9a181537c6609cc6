import type { IsoDate } from '#domain/dates.ts'
import type { WrittenOut } from '#domain/files/writtenOut.ts'
import type { Envelope } from '#domain/plan/envelope.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { port } from './port.ts'

/**
 * 2 MB. A full plan takes a quarter of it, and somebody may paste a chapter into an answer. Anything larger is no plan, and
 * reading it would only stall the page.
 */
export const mostBytes = 2_000_000

export interface FileToMake {
  /** JSON text. */
  readonly data: string
  readonly words: WrittenOut
  /** Locks the data with it. */
  readonly code?: string
}

/** What something from a file has become. */
export interface Arrived {
  readonly planId: string
  /** The plan is here, and the counselor's notes that came with it could not be kept. */
  readonly notesLost?: true
  /** Takes it back; `watch` calls when there is nothing to take back any more, and returns how to stop watching. */
  readonly undo?: { readonly act: () => void; readonly watch: (over: () => void) => () => void }
}
/**
 * Why nothing was changed: the plan is open in another tab, the state of now could not be kept, or the plan did not open.
 * Whatever storage refuses rejects.
 */
export type NotArrived = 'openElsewhere' | 'noPoint' | 'notOpened'

/** `fits`: the checksum is right. `differs`: changed or damaged since it was saved. `unknown`: it has none. */
export type Checked = 'fits' | 'differs' | 'unknown'

export interface HereAlready {
  readonly plan: Plan
  /** An ISO instant. */
  readonly savedAt: string
  /** What the plan here would be afterwards: what a file to hand over leaves out stays as it is here. */
  readonly becomes: Plan
  /** Whether the file also brings what is kept beside the plan: the founder's own, a counselor's notes. */
  readonly bringsMore: boolean
}

export interface PlanFound {
  readonly is: 'plan'
  /** For the founder, with all that is theirs; otherwise a plan as it is handed over. */
  readonly own: boolean
  readonly checked: Checked
  readonly plan: Plan
  readonly name: string
  /** An ISO instant. */
  readonly savedAt: string
  /** A counselor's record that came along in a copy of old: how many sessions it tells of. */
  readonly notes?: { readonly sessions: number } | 'damaged'
  /** The plan of the same lineage on this device. */
  readonly here?: HereAlready | 'closed'
  readonly add: () => Promise<Arrived>
  /** Only where there is one that opens. */
  readonly replace?: () => Promise<Arrived | NotArrived>
}

export interface PacketFound {
  readonly is: 'packet'
  readonly checked: Checked
  /** The counselor's name as typed, and what the plan was called there; may be empty. */
  readonly by: string
  readonly name: string
  readonly on: IsoDate
  readonly words: readonly string[]
  /** The plan on this device that it belongs to, and how many of the suggestions are not in it yet. */
  readonly here?: { readonly name: string; readonly fresh: number }
  readonly add?: () => Promise<Arrived | NotArrived>
}

export interface LockedFound {
  readonly is: 'locked'
  /** `cannot`: this browser has nothing to open it with. */
  readonly unlock: (code: string) => Promise<FileFound | 'wrongCode' | 'damaged' | 'cannot'>
}

/** What was found in a file that somebody chose. */
export type FileFound =
  | PlanFound
  | PacketFound
  | LockedFound
  | {
      readonly is: 'salvaged'
      readonly checked: Checked
      readonly name: string
      readonly dropped: readonly string[]
      readonly add: () => Promise<Arrived>
    }
  | { readonly is: 'newer' | 'damaged' | 'notAPlan' | 'tooMuch' }

/** Files in and out. */
export interface PlanFiles {
  readonly read: (file: string) => Promise<FileFound>
  /** The text of a file that a person can read and this page can load. */
  readonly makeFile: (file: FileToMake) => Promise<string>
  /** A new code to lock a copy with; undefined where this browser cannot lock anything. */
  readonly newCode: () => Promise<string | undefined>
  /** The text of a plan as it is kept, to be saved as a file. Also for one that does not open. */
  readonly textOf: (planId: string) => Promise<string | undefined>
  /** The plan as it is kept, to be written into a file; undefined where it does not open. */
  readonly envelopeOf: (planId: string) => Promise<Envelope | undefined>
  /** The day of the last file taken out of this browser. */
  readonly lastCopyTaken: (planId: string) => string | undefined
  readonly noteCopyTaken: (planId: string, day: string) => void
}

export const [PlanFilesContext, usePlanFiles] = port<PlanFiles>('files')
