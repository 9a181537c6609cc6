import type { ComponentProps } from 'react'
import { cx } from '../cx.ts'

/** A native list of options. */
export function Select({ className, ...rest }: Readonly<ComponentProps<'select'>>) {
  return <select {...rest} className={cx('input', className)} />
}
