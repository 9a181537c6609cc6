import type { ReactNode, Ref } from 'react'

type Props = {
  readonly title: ReactNode
  /** The way up, above the heading. */
  readonly back?: ReactNode
  readonly kicker?: ReactNode
  readonly lead?: ReactNode
  /** Focus goes here when the page changes. */
  readonly headingRef?: Ref<HTMLHeadingElement> | undefined
  readonly children?: ReactNode
}

/** The head of a page: the way back, what it is called, what it is for. */
export function PageHead({ title, back, kicker, lead, headingRef, children }: Props) {
  return (
    <header className="page-head">
      {back}
      {kicker !== undefined && <div className="kicker">{kicker}</div>}
      <h1 tabIndex={-1} ref={headingRef}>
        {title}
      </h1>
      {lead !== undefined && <p className="lead">{lead}</p>}
      {children}
    </header>
  )
}
