import type { ReactNode } from 'react'
import { Heading, type Level } from '../page/Heading.tsx'

type Props = {
  readonly title: ReactNode
  readonly heading?: Level | undefined
  /** The circle of chairs, when it fits. */
  readonly picture?: ReactNode
  readonly actions?: ReactNode
  readonly children?: ReactNode
}

/** The place where something will be: what it is for, and the first step. */
export function Empty({ title, heading = 3, picture, actions, children }: Props) {
  return (
    <div className="empty">
      {picture}
      <Heading level={heading}>{title}</Heading>
      {children}
      {actions}
    </div>
  )
}
