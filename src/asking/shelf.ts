import { createContext, use } from 'react'
import type { Envelope } from '#domain/plan/envelope.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { FileFound, FileToMake } from './files.ts'
import type { Lock } from './lock.ts'

/** What lists of plans show of one. */
export interface ShelfPlan {
  readonly planId: string
  readonly name: string
  readonly problem: string
  readonly begun: string
  readonly revision: number
  /** An ISO instant. */
  readonly savedAt: string
  /** The standing of each stage, in order. */
  readonly marks: readonly string[]
  readonly firstMeeting?: string
  readonly example?: true
  /** The founder's name as they typed it. */
  readonly founder?: string
  /** Suggestions that wait for the founder. */
  readonly suggestions?: number
  /** Open tasks that are the counselor's. */
  readonly forCounselor?: number
  /** The agreed end of the counselor's part. */
  readonly helper?: { readonly after?: number; readonly on?: string }
}
/** There, but it does not open here: listed, so that nobody thinks it gone. */
export interface ClosedPlan {
  readonly planId: string
  readonly unreadable: true
  readonly why: 'newer' | 'damaged'
}

export interface RestorePoint {
  readonly id: string
  readonly reason:
    | 'lastVisit'
    | 'daily'
    | 'beforeImport'
    | 'beforeRemoval'
    | 'beforeReplanning'
    | 'byHand'
    | 'overtaken'
  /** An ISO instant. */
  readonly at: string
}

/**
 * The plans of this device, for screens: they never touch storage themselves. The real one is made in `app/`.
 * What could lose something rejects; the screen says so and offers what to do.
 */
/** A stored text that could not be read, or that lost against another tab's. */
export interface AsideText {
  /** An ISO instant; empty where it is not known. */
  readonly at: string
  readonly text: string
}

export interface Shelf {
  readonly keeps: 'both' | 'page' | 'database' | 'nothing'
  readonly plans: () => Promise<readonly (ShelfPlan | ClosedPlan)[]>
  readonly watchPlans: (changed: () => void) => () => void
  /** Begins a plan, empty or as given, opens it and returns its id. */
  readonly begin: (plan?: Plan, as?: 'example') => string
  /** The id of an empty plan to begin with: one in which nothing was ever said, else a new one, which is then open. */
  readonly beginEmpty: () => Promise<string>
  readonly rename: (planId: string, name: string) => Promise<void>
  /** Puts a copy beside it and returns the copy's id. */
  readonly copy: (planId: string, name: string) => Promise<string>
  /** `revision`: the one that the person saw when they decided. Refused where somebody wrote since. */
  readonly remove: (planId: string, revision?: number) => Promise<void>
  /** False where nothing was kept to put back. */
  readonly putBack: (planId: string) => Promise<boolean>
  readonly canPutBack: (planId: string) => Promise<boolean>
  /** The text of a plan as it is kept, to be saved as a file. Also for one that does not open. */
  readonly textOf: (planId: string) => Promise<string | undefined>
  /** The plan as it is kept, to be written into a file; undefined where it does not open. */
  readonly envelopeOf: (planId: string) => Promise<Envelope | undefined>
  readonly read: (file: string) => Promise<FileFound>
  /** The text of a file that a person can read and this page can load. */
  readonly makeFile: (file: FileToMake) => Promise<string>
  /** A new code to lock a copy with; undefined where this browser cannot lock anything. */
  readonly newCode: () => Promise<string | undefined>
  /** Stored texts of a plan that were put aside, untouched. */
  readonly asides: (planId: string) => Promise<readonly AsideText[]>
  readonly points: (planId: string) => Promise<readonly RestorePoint[]>
  /** The plan of a restore point; undefined where it cannot be read. */
  readonly planAt: (pointId: string) => Promise<Plan | undefined>
  /** Keeps the plan as it is now, to go back to. False where it could not be kept. */
  readonly keepPoint: (planId: string, reason: 'byHand' | 'beforeReplanning' | 'beforeImport') => Promise<boolean>
  /** The day of the last file taken out of this browser. */
  readonly lastCopyTaken: (planId: string) => string | undefined
  readonly noteCopyTaken: (planId: string, day: string) => void
  /**
   * Wipes everything of this page in this browser. The whole page then says so, and what may be left. With `undo` it can be
   * put back until this page goes. Rejects where nothing was touched, because not all of it could be kept for that.
   */
  readonly eraseAll: (undo: boolean) => Promise<void>
  readonly lock: Lock
  /** The present moment, an ISO instant: screens have no clock of their own. */
  readonly now: () => string
  readonly theme: () => string | undefined
  readonly chooseTheme: (theme: 'light' | 'dark' | undefined) => void
  /** How the tab looks to others: as this page, or with a plain word and a plain icon. */
  readonly looks: () => 'own' | 'neutral'
  readonly chooseLooks: (looks: 'own' | 'neutral') => void
  /** Whether the person has said that they read how to leave. */
  readonly wasToldLeaving: () => boolean
  readonly noteToldLeaving: () => void
  /** Shows what Back finds after leaving, without leaving. */
  readonly practiceLeaving: () => void
  /** Leaves for a neutral page at once; whoever comes back finds a closed door. */
  readonly leave: () => void
  /** The counselor's desk: with a passphrase set, opening it asks for that. */
  readonly openDesk: () => void
  readonly coverDesk: () => void
}

export const ShelfContext = createContext<Shelf | null>(null)

export function useShelf(): Shelf {
  const shelf = use(ShelfContext)
  if (!shelf) throw new Error('no shelf here')
  return shelf
}
