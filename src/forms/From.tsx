import type { ReactNode } from 'react'
import type { SourceKey } from '#domain/sources.ts'
import { Disclosure } from './Disclosure.tsx'
import { Sources } from './Sources.tsx'
import { useWords } from '#wording/words.ts'

interface Props {
  /** What the claim is about, for those who do not see what stands above. */
  readonly about: string
  readonly of: readonly SourceKey[]
  /** What stands before the sources: a passage, a reason. */
  readonly children?: ReactNode
}

/** Where a claim comes from: one tap away, under the claim. */
export function From({ about, of, children }: Props) {
  const { source } = useWords('shell')
  return (
    <Disclosure label={source.from} about={about}>
      <div className="ask-why-in">
        {children}
        <Sources of={of} />
      </div>
    </Disclosure>
  )
}
