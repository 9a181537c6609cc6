import { cx } from '../cx.ts'
import { VisuallyHidden } from '../page/VisuallyHidden.tsx'

type Props = {
  readonly name: string
  readonly yours?: boolean
  /** Says in words what the filled dot shows. */
  readonly yoursLabel?: string | undefined
  /** A person's name: no browser translates it. */
  readonly isName?: boolean
}

/** Who does it: always a name, never initials. */
export function Owner({ name, yours = false, yoursLabel, isName = false }: Props) {
  return (
    <span className={cx('owner', yours && 'yours')}>
      <span translate={isName ? 'no' : undefined}>{name}</span>
      {yours && yoursLabel !== undefined && (
        <>
          {' '}
          <VisuallyHidden>{yoursLabel}</VisuallyHidden>
        </>
      )}
    </span>
  )
}
