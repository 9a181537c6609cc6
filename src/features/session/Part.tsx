import { useId, type ReactNode } from 'react'
import { Icon } from '#ui/Icon.tsx'
import type { IconName } from '#ui/icons.ts'

interface Props {
  readonly icon: IconName
  readonly title: string
  /** Beside the page it is simply there; elsewhere it is a closed fold. */
  readonly unfolded: boolean
  readonly children: ReactNode
}

/** One part of the panel. */
export function Part({ icon, title, unfolded, children }: Props) {
  const id = useId()
  if (unfolded)
    return (
      <section className="why" aria-labelledby={id}>
        <h2 className="why-title" id={id}>
          <span>
            <Icon name={icon} />
            {title}
          </span>
        </h2>
        <div className="why-in">{children}</div>
      </section>
    )
  return (
    <details className="why">
      <summary>
        <span>
          <Icon name={icon} />
          {title}
        </span>
        <Icon name="chevronDown" />
      </summary>
      <div className="why-in">{children}</div>
    </details>
  )
}
