import type { SourceKey, SourceKind } from '#domain/sources.ts'
import { lazyValue } from '#lazy/lazyValue.ts'
import { whenIdle } from '#lazy/whenIdle.ts'
import type { Source } from '#words/sources.ts'

export interface SourceLists {
  readonly titles: Readonly<Record<SourceKey, Source>>
  readonly kinds: Readonly<Record<SourceKey, SourceKind>>
}

/** All sources are one list. It comes behind a page: nobody waits for it to answer a question, and without it the page stands all the same. */
export const sourceLists = lazyValue(async (): Promise<SourceLists | undefined> => {
  await whenIdle()
  return Promise.all([import('#words/sources.ts'), import('#domain/sources.ts')]).then(
    ([words, domain]) => ({ titles: words.sources, kinds: domain.sourceKinds }),
    () => undefined,
  )
})
