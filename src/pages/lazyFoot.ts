import { lazyScreen } from '#lazy/lazyScreen.ts'
import { lazyValue } from '#lazy/lazyValue.ts'
import { whenIdle } from '#lazy/whenIdle.ts'
import { PlainGoOn } from './ContinueButton.tsx'

/** The foot of a page comes with the rules of all stages: nobody waits for it to answer a question. */
export const HowFar = lazyScreen(() => import('./HowFar.tsx'), { instead: () => null, idle: true })
export const GoOn = lazyScreen(() => import('./GoOn.tsx'), { instead: PlainGoOn, idle: true })

/** What Continue leads to after the last page of a stage. */
export const nextLines = lazyValue(async () => {
  await whenIdle()
  return import('#domain/stages/nextLine.ts').then(
    (module) => module.nextLine,
    () => undefined,
  )
})
