import type { Look } from '#ui/look.ts'

/** A plan of this device, as the first page shows it. */
export interface PlanHere {
  readonly planId: string
  /** Empty while the group has no name. */
  readonly name: string
  /** The page that was left last. */
  readonly at?: string
  /** How each chair looks, in order of the stages. */
  readonly looks?: readonly Look[]
  readonly firstMeeting?: string | undefined
  /** The day on which it was saved. */
  readonly savedOn?: string | undefined
}
