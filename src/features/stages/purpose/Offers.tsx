import { useEffect, useRef } from 'react'
import type { SourceKey } from '#domain/sources.ts'
import { useReadOnly } from '#plan/planActor.ts'
import { Sources } from '#forms/Sources.tsx'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { Icon } from '#ui/Icon.tsx'
import './purpose.css'

interface Offer<T> {
  readonly id: T
  readonly title: string
  readonly about?: string
}

interface Props<T> {
  readonly heading: string
  readonly text: string
  readonly sources?: readonly SourceKey[]
  readonly offers: readonly Offer<T>[]
  readonly take: (ids: readonly T[]) => void
  /** Where to go on once nothing is left to take. */
  readonly thenFocus: string
}

/** What the guides have, to be taken one by one or all at once. It counts for nothing until then. */
export function Offers<T extends string>({ heading, text, sources = [], offers, take, thenFocus }: Props<T>) {
  const { accept, acceptAll } = useWords('asking')
  const { source } = useWords('shell')
  const readOnly = useReadOnly()
  const list = useRef<HTMLUListElement>(null)
  const taken = useRef<number>(undefined)
  // The button that was pressed goes away with its offer: without this, focus would fall back to the top of the page.
  useEffect(() => {
    const at = taken.current
    if (at === undefined) return
    taken.current = undefined
    const buttons = list.current?.querySelectorAll('button') ?? []
    const next = buttons[Math.min(at, buttons.length - 1)] ?? document.getElementById(thenFocus)
    next?.focus()
  })
  if (offers.length === 0 || readOnly) return null
  const takeAt = (ids: readonly T[], at: number) => {
    taken.current = at
    take(ids)
  }
  return (
    <section className="pf-offers" aria-label={heading}>
      <h3>{heading}</h3>
      <p className="soft small">{text}</p>
      <ul className="bare" ref={list} data-uncounted="rows">
        {offers.map(({ id, title, about }, at) => (
          <li key={id}>
            <p>
              <span className="pf-offer">{title}</span>
              {about && <span className="soft small">{about}</span>}
            </p>
            <Button small onClick={() => takeAt([id], at)}>
              {accept}
              <span className="visually-hidden">: {title}</span>
            </Button>
          </li>
        ))}
      </ul>
      {offers.length > 1 && (
        <Button
          onClick={() =>
            takeAt(
              offers.map((offer) => offer.id),
              0,
            )
          }
        >
          {acceptAll}
        </Button>
      )}
      {sources.length > 0 && (
        <details className="ask-why">
          <summary>
            {source.from}
            <Icon name="chevronDown" />
          </summary>
          <Sources of={sources} />
        </details>
      )}
    </section>
  )
}
