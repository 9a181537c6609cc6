import type { StageId } from '#domain/plan/sections.ts'
import { lazyScreen } from '#lazy/lazyScreen.ts'

/** The page on which a stage opens. */
export const Stage = lazyScreen<{ readonly stage: StageId }>(() => import('./Stage.tsx'))
