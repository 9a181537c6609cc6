import { lazyScreen } from '#lazy/lazyScreen.ts'

/** What makes the stage ready, with its rules: nobody waits for it to answer a question. */
export const Ready = lazyScreen(() => import('./Ready.tsx'), { instead: () => null, idle: true })
