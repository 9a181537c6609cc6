import type { ReactNode } from 'react'
import { cx } from '../cx.ts'
import { Icon } from '../Icon.tsx'
import type { IconName } from '../icons.ts'

type Props = {
  readonly kind?: 'session' | 'today' | undefined
  readonly icon?: IconName | undefined
  readonly children: ReactNode
}

/** A short word in a frame: "You", "Today", "Suggested". */
export function Tag({ kind, icon, children }: Props) {
  return (
    <span className={cx('tag', kind)}>
      {icon !== undefined && <Icon name={icon} />}
      {children}
    </span>
  )
}
