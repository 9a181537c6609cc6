import type { CardNext } from '#domain/plan/card.ts'
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
  /** The one next thing, where the guide has a name for it. */
  readonly next?: CardNext | undefined
  /** The day on which it was saved. */
  readonly savedOn?: string | undefined
}
