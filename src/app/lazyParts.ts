import { OpenUntil } from '#forms/lazyOpenUntil.ts'
import { PartMissing } from '#forms/PartMissing.tsx'
import { lazyScreen } from '#lazy/lazyScreen.ts'
import type { Language } from '#words/languages.ts'
import { ErasedTitle } from './ErasedTitle.tsx'
import { NeutralAgain } from './quickExit/NeutralAgain.tsx'

/** Parts that no page waits for: most of them are rarely seen. */

/** What stands between a person and their plan. */
export const Erased = lazyScreen(() => import('./Erased.tsx'), { instead: ErasedTitle })
export const AutosaveTrouble = lazyScreen(() => import('./AutosaveTrouble.tsx'))
export const MissingPlan = lazyScreen(() => import('./MissingPlan.tsx'))
export const UnreadablePlan = lazyScreen(() => import('./UnreadablePlan.tsx'))
/** The form that asks for the passphrase, where one is set. */
export const Locked = lazyScreen(() => import('./Locked.tsx'), { instead: NeutralAgain })

/** What the frame opens when it is asked to. A dialog that did not arrive must not take the page with it. */
export const AllPages = lazyScreen(() => import('./AllPages.tsx'), { instead: PartMissing })
export const ThemeDialog = lazyScreen(() => import('./ThemeDialog.tsx'), { instead: PartMissing })

/** What a session and suggestions put around and into pages. */
export const SessionBar = lazyScreen(() => import('#features/session/SessionBar.tsx'), { instead: PartMissing })
export const SessionEnd = lazyScreen(() => import('#features/session/SessionEnd.tsx'), { instead: PartMissing })
export const Suggestions = lazyScreen(() => import('#features/session/Suggestions.tsx'), { instead: PartMissing })

/** Nobody waits for it, and where it does not come nobody misses it. */
export const Standby = lazyScreen(() => import('./Standby.tsx'), { instead: () => null, idle: true })

/** Later there may be no network: exactly then somebody has to be told that nothing is saved, or keeps a point to go back to. */
export async function fetchParts(language: Language): Promise<void> {
  const parts = [Erased, AutosaveTrouble, MissingPlan, UnreadablePlan, AllPages, ThemeDialog, OpenUntil]
  await Promise.allSettled([...parts.map((part) => part.fetch(language)), import('./planLibraryWork.ts')])
}
