import { lazyScreen } from '#lazy/lazyScreen.ts'
import { PlanDone } from './PlanDone.tsx'

/** Only where there is a plan: the names of all tasks are no weight for a newcomer. */
export const NextLine = lazyScreen(() => import('./NextLine.tsx'), { instead: PlanDone })
