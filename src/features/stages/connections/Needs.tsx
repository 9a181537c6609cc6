import type { ConnectionKind } from '#domain/stages/coverage.ts'
import { Sources } from '#forms/Sources.tsx'
import { useWords } from '#wording/words.ts'
import { Notice } from '#ui/marks/Notice.tsx'
import { Fold } from '#ui/page/Fold.tsx'

/** What helps this kind of gatekeeper to send people: what to bring, and what a fact sheet says. */
export function Needs({ kind }: { readonly kind: ConnectionKind }) {
  const { needs, kinds, factSheet } = useWords('connections')
  return (
    <Notice className="con-needs" title={needs} heading={2}>
      <p>{kinds[kind].needs}</p>
      <Fold summary={factSheet.label}>
        <p>{factSheet.text}</p>
        <Sources of={factSheet.sources} />
      </Fold>
    </Notice>
  )
}
