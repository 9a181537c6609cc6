import type { SourceKey } from '#domain/sources.ts'
import { Disclosure } from './Disclosure.tsx'
import { Sources } from './Sources.tsx'
import { useWords } from '#wording/words.ts'

/** Why a question is asked, with its source: one tap away, under the question. */
export function Why({
  about,
  children,
  sources,
}: {
  readonly about: string
  readonly children: string
  readonly sources: readonly SourceKey[]
}) {
  const words = useWords('asking')
  return (
    <Disclosure className="ask-why" label={words.why} about={about}>
      <div className="ask-why-in">
        <p>{children}</p>
        <Sources of={sources} />
      </div>
    </Disclosure>
  )
}
