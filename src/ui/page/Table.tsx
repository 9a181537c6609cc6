import { useId, useRef, type ComponentProps, type ReactNode } from 'react'
import { cx } from '../cx.ts'
import { useOverflows } from './useOverflows.ts'

type Props = Readonly<ComponentProps<'table'>> & { readonly caption: ReactNode }

/** A plain ruled table. When it is wider than the page it scrolls in its own
    region, which then can be reached and scrolled by keyboard. */
export function Table({ caption, className, children, ...rest }: Props) {
  const captionId = useId()
  const box = useRef<HTMLDivElement>(null)
  const region = useOverflows(box) ? { role: 'region', tabIndex: 0, 'aria-labelledby': captionId } : {}
  return (
    <div className="table-scroll" ref={box} {...region}>
      <table {...rest} className={cx('list', className)}>
        <caption className="visually-hidden" id={captionId}>
          {caption}
        </caption>
        {children}
      </table>
    </div>
  )
}
