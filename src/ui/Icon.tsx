import { icons, type IconName } from './icons.ts'
import { cx } from './cx.ts'

type Props = { readonly name: IconName; readonly className?: string | undefined }

/* These point along the line of reading, so they turn round in RTL. */
const turning: ReadonlySet<IconName> = new Set(['chevronLeft', 'chevronRight', 'exit', 'undo', 'redo'])

/** A picture beside words; it never stands alone, so it is hidden from AT. */
export function Icon({ name, className }: Props) {
  return (
    <svg
      className={cx('icon', turning.has(name) && 'turns', name === 'spinner' && 'spins', className)}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {name === 'spinner' && <path d="M12 3a9 9 0 109 9" opacity=".25" />}
      <path d={icons[name]} />
    </svg>
  )
}
