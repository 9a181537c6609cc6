import { useId, type ReactNode } from 'react'
import { Icon } from '#ui/Icon.tsx'
import type { IconName } from '#ui/icons.ts'

interface Props {
  readonly icon: IconName
  readonly title: string
  readonly children: ReactNode
}

/** One part of the notes. */
export function Part({ icon, title, children }: Props) {
  const id = useId()
  return (
    <section className="session-part" aria-labelledby={id}>
      <h3 id={id}>
        <Icon name={icon} />
        {title}
      </h3>
      {children}
    </section>
  )
}
