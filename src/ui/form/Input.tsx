import type { ComponentProps } from 'react'
import { cx } from '../cx.ts'

/** One line of text. */
export function Input({ className, ...rest }: Readonly<ComponentProps<'input'>>) {
  return <input {...rest} className={cx('input', className)} />
}
