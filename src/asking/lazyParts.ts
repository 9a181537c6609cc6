import { lazyScreen } from '#lazy/lazyScreen.ts'
import { PartMissing } from './PartMissing.tsx'

/** Parts of a page that few need, or that come behind it. */

/** What makes the stage ready, with its rules: nobody waits for it to answer a question. */
export const Ready = lazyScreen(() => import('./Ready.tsx'), { instead: () => null, idle: true })

/** Where it did not arrive, the question is left open all the same, and can be answered. */
export const OpenUntil = lazyScreen(() => import('./OpenUntil.tsx'), { instead: PartMissing })
