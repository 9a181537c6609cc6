import type { ComponentProps } from 'react'
import { cx } from '../cx.ts'
import { useStanding } from './standing.ts'

/** Several lines; the box grows with the words (in css). */
export function TextArea({ className, ref, ...rest }: Readonly<ComponentProps<'textarea'>>) {
  return <textarea {...rest} ref={useStanding(ref, rest.value)} className={cx('input', className)} />
}
