import type { ReactNode } from 'react'
import { cx } from '../cx.ts'
import { Icon } from '../Icon.tsx'
import type { IconName } from '../icons.ts'

export type StatusTone = 'good' | 'care' | 'stop' | 'none' | 'plain'

type Props = {
  readonly tone: StatusTone
  /** `null` leaves the icon out. */
  readonly icon?: IconName | null | undefined
  readonly className?: string | undefined
  readonly children: ReactNode
}

const iconOf: Record<StatusTone, IconName | null> = {
  good: 'check',
  care: 'warn',
  stop: 'cross',
  none: null,
  plain: null,
}

/** A word with a shape. The word carries the meaning; colour only repeats it. */
export function Status({ tone, icon = iconOf[tone], className, children }: Props) {
  return (
    <span className={cx('status', tone !== 'plain' && tone, className)}>
      {icon !== null && <Icon name={icon} />}
      <span>{children}</span>
    </span>
  )
}
