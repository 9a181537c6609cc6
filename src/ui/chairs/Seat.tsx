import type { Look } from '../look.ts'
import { cx } from '../cx.ts'
import { Chair } from './Chair.tsx'

type Props = {
  /** 1–6 */
  readonly n: number
  readonly standing: Look
  readonly className?: string | undefined
}

/** A single chair with its numeral: the mark of a stage. The words of its
    standing must stand beside it, so the drawing itself is hidden from AT. */
export function Seat({ n, standing, className }: Props) {
  return (
    <svg className={cx('seat chairs', className)} viewBox="-21 -21.5 42 37" aria-hidden="true">
      <Chair n={n} look={standing} />
      {standing === 'again' && <path className="broken" d="M-17.5 18.5H17.5" pathLength={5} strokeDasharray="1 1" />}
    </svg>
  )
}
