import { lazyScreen } from '#lazy/lazyScreen.ts'
import { PartMissing } from './PartMissing.tsx'

/** Where it did not arrive, the question is left open all the same, and can be answered. */
export const OpenUntil = lazyScreen(() => import('./OpenUntil.tsx'), { instead: PartMissing })
