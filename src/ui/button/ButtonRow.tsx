import type { ComponentProps } from 'react'
import { cx } from '../cx.ts'

/** Buttons side by side; they wrap rather than shrink. */
export function ButtonRow({ className, ...rest }: Readonly<ComponentProps<'div'>>) {
  return <div {...rest} className={cx('btn-row', className)} />
}
