import type { ComponentProps } from 'react'
import { cx } from '../cx.ts'

/** Ruled rows whose order matters. */
export function RuledSteps({ className, ...rest }: Readonly<ComponentProps<'ol'>>) {
  return <ol {...rest} className={cx('ruled bare', className)} />
}
