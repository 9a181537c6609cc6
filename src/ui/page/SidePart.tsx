import '../styles/sidePart.css'
import type { ReactNode } from 'react'

/** A part of a long page to read: its heading at the side where there is room, above it where there is not. */
export function SidePart({ heading, children }: { readonly heading: string; readonly children?: ReactNode }) {
  return (
    <section className="side-part">
      <h2>{heading}</h2>
      {children}
    </section>
  )
}

/** Things to know, one below the other. */
export const Points = ({ of }: { readonly of: readonly string[] }) => (
  <ul className="points">
    {of.map((point) => (
      <li key={point}>{point}</li>
    ))}
  </ul>
)

/** What something is called, or how it is done, and what that means. */
export const Terms = ({ of }: { readonly of: readonly { readonly term: string; readonly means: string }[] }) => (
  <dl className="terms">
    {of.map(({ term, means }) => (
      <div key={term}>
        <dt>{term}</dt>
        <dd>{means}</dd>
      </div>
    ))}
  </dl>
)
