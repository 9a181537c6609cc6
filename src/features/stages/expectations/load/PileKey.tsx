import type { PileBlock } from '#domain/stages/piles.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { useBlockName } from './useBlockName.ts'

/** So many are named; the table has them all. */
const mostNamed = 3

export function PileKey({ unnamed, hasOver }: { readonly unnamed: readonly PileBlock[]; readonly hasOver: boolean }) {
  const { hours: words } = useWords('expectations')
  const formats = useFormats()
  const nameOf = useBlockName()
  // What all of them do together stands in every pile, and is named once.
  const names = [...new Set(unnamed.map(nameOf))]
  const more = names.length - mostNamed
  const said = [...names.slice(0, mostNamed), ...(more > 0 ? [words.smallMore(more)] : [])]
  return (
    <div className="load-key" aria-hidden="true">
      <span>
        <i className="box" />
        {words.key.offered}
      </span>
      <span>
        <i className="every" />
        {words.key.every}
      </span>
      <span>
        <i className="once" />
        {words.key.once}
      </span>
      {hasOver && (
        <span>
          <i className="over" />
          {words.key.over}
        </span>
      )}
      {said.length > 0 && <p>{words.small(formats.list(said))}</p>}
    </div>
  )
}
