import type { ComponentProps } from 'react'
import { cx } from '../cx.ts'

/** Something that is a separate object. Give a form the class `sheet` itself. */
export function Sheet({ className, ...rest }: Readonly<ComponentProps<'section'>>) {
  return <section {...rest} className={cx('sheet', className)} />
}
