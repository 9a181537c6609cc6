import type { IsoDate } from '#domain/dates.ts'
import { timeline } from '#domain/timeline/timeline.ts'
import type { PlanBuilder } from './planBuilder.ts'

/** The plan with every dated task ticked: what is left to carry are the duties. */
export const tasksDone = (plan: PlanBuilder, today: IsoDate): PlanBuilder =>
  timeline(plan.now(today)).tasks.reduce((sum, { key }) => sum.override(key, { state: 'done', on: today }), plan)
