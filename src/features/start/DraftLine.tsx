import { firstLine } from '#domain/stages/firstLine.ts'
import type { SourceKey } from '#domain/sources.ts'
import { useCurrent, usePlan } from '#plan/planActor.ts'
import { From } from '#forms/From.tsx'
import { useFormats, useWords } from '#wording/words.ts'
import { Icon } from '#ui/Icon.tsx'
import { vars } from '#ui/vars.ts'
import { useState } from 'react'
import { DraftTrack } from './DraftTrack.tsx'
import { useDraftSaid } from './useDraftSaid.ts'

/** The six months as a first draft, folded to one line; open, the list says the same as the drawing. `sources`: those of the whole page. */
export function DraftLine({ sources }: { readonly sources: readonly SourceKey[] }) {
  const line = firstLine(useCurrent())
  const { sentence } = useDraftSaid(line)
  const [wasOpened, setWasOpened] = useState(false)
  return (
    <details className="draft-fold" onToggle={(event) => event.currentTarget.open && setWasOpened(true)}>
      <summary>
        <span className="draft-mini" aria-hidden="true">
          <i style={vars({ from: line.at(line.first.from), to: line.at(line.first.to) })} />
        </span>
        <span>{sentence}</span>
        <Icon name="chevronDown" />
      </summary>
      {wasOpened && <Opened sources={sources} />}
    </details>
  )
}

function Opened({ sources }: { readonly sources: readonly SourceKey[] }) {
  const words = useWords('first').result.line
  const formats = useFormats()
  const line = firstLine(useCurrent())
  const { span } = useDraftSaid(line)
  const wish = usePlan().sections.about.wish?.typed?.trim()
  const { start, first, review, isDraft, shortNotice } = line
  return (
    <div className="draft-in">
      <p>
        {isDraft && words.draft} {shortNotice && words.short}
      </p>
      {isDraft && wish && <p dir="auto">{words.notRead(wish)}</p>}
      <DraftTrack line={line} withReview />
      <ol className="draft-words bare" aria-label={words.heading}>
        <li>
          <span className="draft-key key-start" aria-hidden="true" />
          <span>{words.start}</span>
          <span>{words.on(formats.date(start))}</span>
        </li>
        <li>
          <span className="draft-key key-first" aria-hidden="true" />
          <span>{words.first}</span>
          <span>{span(first)}</span>
        </li>
        <li>
          <span className="draft-key key-review" aria-hidden="true" />
          <span>{words.review}</span>
          <span>{span(review)}</span>
        </li>
      </ol>
      <From about={words.heading} of={[...new Set([...words.sources, ...sources])]}>
        <p>{words.why}</p>
      </From>
    </div>
  )
}
