import { current } from '#domain/plan/current.ts'
import { counselorId } from '#domain/plan/plan.ts'
import { stageIds } from '#domain/stages/sections.ts'
import { isOpenTask } from '#domain/timeline/task.ts'
import { lazyValue } from '#lazy/lazyValue.ts'
import { rules } from '#plan/rules.ts'
import type { Derive } from '#storage/summaries.ts'
import { today } from './today.ts'

const lines = lazyValue(() => import('#domain/timeline/timeline.ts').then((module) => module.timeline))
const nexts = lazyValue(() => import('#domain/timeline/nextOnCard.ts').then((module) => module.nextOnCard))

/** Fetches what a card of a plan is derived with. Without it the plans are listed all the same. */
export const loadDeriving = async (): Promise<void> =>
  void (await Promise.allSettled([rules.load(), lines.load(), nexts.load()]))

/** What a card says of a plan by the rules of the stages; undefined until they have arrived. */
export function deriving(): Derive | undefined {
  const assess = rules.now()
  const timeline = lines.now()
  const nextOnCard = nexts.now()
  if (!assess || !timeline || !nextOnCard) return undefined
  return (plan) => {
    const { stages } = assess(plan, today())
    const { tasks, undated } = timeline(current(plan, today()))
    return {
      marks: stageIds.map((stage) => stages[stage].standing),
      forCounselor: [...tasks, ...undated].filter((task) => isOpenTask(task) && task.owner.person === counselorId)
        .length,
      next: nextOnCard(plan, today()),
    }
  }
}
