import type { ComponentProps } from 'react'
import { cx } from '../cx.ts'

/** Rows on paper, with hairlines between them. */
export function Ruled({ className, ...rest }: Readonly<ComponentProps<'ul'>>) {
  return <ul {...rest} className={cx('ruled bare', className)} />
}
