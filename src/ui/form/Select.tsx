import type { ComponentProps } from 'react'
import { cx } from '../cx.ts'
import { useStanding } from './standing.ts'

/** A native list of options. */
export function Select({ className, ref, ...rest }: Readonly<ComponentProps<'select'>>) {
  return <select {...rest} ref={useStanding(ref, rest.value)} className={cx('input', className)} />
}
