import { port } from './port.ts'

/** Leaving in a hurry. */
export interface QuickExit {
  /** Leaves for a neutral page at once; whoever comes back finds a neutral page. */
  readonly leave: () => void
  /** Shows what Back finds after leaving, without leaving. */
  readonly practiceLeaving: () => void
}

export const [QuickExitContext, useQuickExit] = port<QuickExit>('way out')
