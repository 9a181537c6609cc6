import type { ComponentProps } from 'react'
import { cx } from '../cx.ts'
import { useStanding } from './standing.ts'

/** One line of text. */
export function Input({ className, ref, ...rest }: Readonly<ComponentProps<'input'>>) {
  return <input {...rest} ref={useStanding(ref, rest.value)} className={cx('input', className)} />
}
