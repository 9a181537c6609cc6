import { cx } from '../cx.ts'
import { VisuallyHidden } from '../page/VisuallyHidden.tsx'

type Props = {
  readonly name: string
  readonly yours?: boolean
  /** Says in words what the filled dot shows. */
  readonly yoursLabel?: string | undefined
}

/** Who does it: always a name, never initials. */
export function Owner({ name, yours = false, yoursLabel }: Props) {
  return (
    <span className={cx('owner', yours && 'yours')}>
      <span>{name}</span>
      {yours && yoursLabel !== undefined && (
        <>
          {' '}
          <VisuallyHidden>{yoursLabel}</VisuallyHidden>
        </>
      )}
    </span>
  )
}
