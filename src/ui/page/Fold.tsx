import type { ComponentProps, ReactNode } from 'react'
import { cx } from '../cx.ts'
import { Icon } from '../Icon.tsx'

type Props = Readonly<ComponentProps<'details'>> & { readonly summary: ReactNode }

/** More, for those who want it. */
export function Fold({ summary, className, children, ...rest }: Props) {
  return (
    <details {...rest} className={cx('fold', className)}>
      <summary>
        {summary}
        <Icon name="chevronDown" />
      </summary>
      <div className="fold-in">{children}</div>
    </details>
  )
}
