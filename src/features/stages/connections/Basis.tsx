import type { SourceKey } from '#domain/sources.ts'
import { Sources } from '#forms/Sources.tsx'
import { useWords } from '#wording/words.ts'
import { Fold } from '#ui/page/Fold.tsx'

/** What a suggestion rests on, one tap away. */
export function Basis({ children, sources }: { readonly children: string; readonly sources: readonly SourceKey[] }) {
  const { source } = useWords('shell')
  return (
    <Fold summary={source.from}>
      <p>{children}</p>
      <Sources of={sources} />
    </Fold>
  )
}
