import type { ReactNode } from 'react'
import { Icon } from '#ui/Icon.tsx'

interface Props {
  readonly label: string
  /** What it is about, for those who do not see what stands above. */
  readonly about: string
  readonly children: ReactNode
}

/** Something more about a question or a claim, one tap away under it. */
export function Disclosure({ label, about, children }: Props) {
  return (
    <details className="ask-why">
      <summary>
        <span>
          {label}
          <span className="visually-hidden">: {about}</span>
        </span>
        <Icon name="chevronDown" />
      </summary>
      {children}
    </details>
  )
}
