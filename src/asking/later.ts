import type { ComponentType } from 'react'
import type { OpenAnswer } from '#domain/plan/answer.ts'
import type { StageId } from '#domain/plan/sections.ts'
import type { SourceKey, SourceKind } from '#domain/sources.ts'
import { whenIdle } from '#ui/whenIdle.ts'
import type { Source } from '#words/sources.ts'
import { once } from './once.ts'
import { PartMissing } from './PartMissing.tsx'
import { loadWords } from './words.ts'

/** What comes behind a page: nobody waits for it to answer a question, and without it the page stands all the same. */

export interface SourceLists {
  readonly titles: Readonly<Record<SourceKey, Source>>
  readonly kinds: Readonly<Record<SourceKey, SourceKind>>
}

/** All sources are one list. */
export const sources = once(async (): Promise<SourceLists | undefined> => {
  await whenIdle()
  return Promise.all([import('#words/sources.ts'), import('#domain/sources.ts')]).then(
    ([words, domain]) => ({ titles: words.sources, kinds: domain.sourceKinds }),
    () => undefined,
  )
})

/** What makes a stage ready, with its rules. */
export const ready = once(
  async (): Promise<{ readonly default: ComponentType<{ readonly stage: StageId; readonly at: string }> }> => {
    await whenIdle()
    return Promise.all([import('./Ready.tsx'), loadWords('en', 'stages'), loadWords('en', 'written')]).then(
      ([screen]) => screen,
      () => ({ default: () => null }),
    )
  },
)

type OpenUntil = ComponentType<{ readonly open: OpenAnswer; readonly set: (open: OpenAnswer) => void }>

/** Where it did not arrive, the question is left open all the same, and can be answered. */
export const openUntil = once((): Promise<{ readonly default: OpenUntil }> =>
  import('./OpenUntil.tsx').catch(() => ({ default: PartMissing })),
)
