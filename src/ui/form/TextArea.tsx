import type { ComponentProps } from 'react'
import { cx } from '../cx.ts'

/** Several lines; the box grows with the words (in css). */
export function TextArea({ className, ...rest }: Readonly<ComponentProps<'textarea'>>) {
  return <textarea {...rest} className={cx('input', className)} />
}
