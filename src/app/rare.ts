import { lazy } from 'react'
import { openUntil } from '#asking/later.ts'
import { once } from '#asking/once.ts'
import { loadWords } from '#asking/words.ts'
import { PartMissing } from '#asking/PartMissing.tsx'
import { whenIdle } from '#ui/whenIdle.ts'
import { ErasedTitle } from './ErasedTitle.tsx'

/** Parts that are rarely seen. No page waits for them; `fetchRare` has them at hand before they are needed. */
const trouble = once(async () => {
  const [parts] = await Promise.all([import('./trouble.ts'), loadWords('en', 'trouble')])
  return parts
})
const dialogs = once(() => import('./dialogs.ts'))
/** A dialog that did not arrive must not take the page with it. */
const orSay = () => ({ default: PartMissing })

/** Must be there before everything is wiped. */
export const loadErased = async (): Promise<void> => void (await trouble.load())
export const Erased = lazy(() =>
  trouble.load().then(
    (parts) => ({ default: parts.Erased }),
    () => ({ default: ErasedTitle }),
  ),
)
export const KeepingTrouble = lazy(() => trouble.load().then((parts) => ({ default: parts.KeepingTrouble })))
export const MissingPlan = lazy(() => trouble.load().then((parts) => ({ default: parts.MissingPlan })))
export const SealedPlan = lazy(() => trouble.load().then((parts) => ({ default: parts.SealedPlan })))
export const StagesMenu = lazy(() => dialogs.load().then((parts) => ({ default: parts.StagesMenu }), orSay))
export const ThemeDialog = lazy(() => dialogs.load().then((parts) => ({ default: parts.ThemeDialog }), orSay))

/** Nobody waits for it, and where it does not come nobody misses it. */
export const Standby = lazy(() =>
  whenIdle()
    .then(() => import('./Standby.tsx'))
    .catch(() => ({ default: () => null })),
)

/** Later there may be no network: exactly then somebody has to be told that nothing is saved, or keeps a point to go back to. */
export async function fetchRare(): Promise<void> {
  await Promise.allSettled([trouble.load(), dialogs.load(), openUntil.load(), import('./shelfWork.ts')])
}
