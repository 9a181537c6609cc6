import { Suspense, use } from 'react'
import type { SourceKey } from '#domain/sources.ts'
import { sourceLists } from './sourceLists.ts'
import { useWords } from '#wording/words.ts'

/** Where a claim comes from: each source with its kind, to be opened where it has an address. */
export function Sources({ of }: { readonly of: readonly SourceKey[] }) {
  return (
    <ul className="sources bare">
      {of.map((key) => (
        <li key={key}>
          {/* As high as the line will be. */}
          <Suspense fallback={<>&nbsp;</>}>
            <Named of={key} />
          </Suspense>
        </li>
      ))}
    </ul>
  )
}

function Named({ of }: { readonly of: SourceKey }) {
  const words = useWords('shell').source
  const lists = use(sourceLists.load())
  if (!lists) return <>{words.missing}</>
  const { title, link } = lists.titles[of]
  return (
    <>
      {link ? (
        <a href={link} target="_blank" rel="noreferrer noopener">
          {title}
          <span className="visually-hidden"> ({words.opens})</span>
        </a>
      ) : (
        title
      )}
      {/* Its blank is its own: at the beginning of a line it vanishes. */}
      <span className="source-kind">{` (${words.kinds[lists.kinds[of]]})`}</span>
    </>
  )
}
