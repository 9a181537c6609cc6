import type { ReactNode } from 'react'
import { cx } from '../cx.ts'
import { FieldError } from './FieldError.tsx'
import { described, hintId, shown, type Described } from './described.ts'

type Props = {
  readonly id: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  /** What to write instead; shows under the field. */
  readonly error?: ReactNode
  /** The words that say it may stay empty, such as "(if you like)". */
  readonly optional?: string | undefined
  readonly className?: string | undefined
  /** Spread what it is given on the control. */
  readonly children: (control: Described) => ReactNode
}

/** A label, a hint, a control and its message, wired together by ids. */
export function Field({ id, label, hint, error, optional, className, children }: Props) {
  return (
    <div className={cx('field', shown(error) && 'invalid', className)}>
      <label htmlFor={id}>
        {label}
        {optional !== undefined && (
          <>
            {' '}
            <span className="optional">{optional}</span>
          </>
        )}
      </label>
      {shown(hint) && (
        <span className="hint" id={hintId(id)}>
          {hint}
        </span>
      )}
      {children(described(id, hint, error))}
      <FieldError id={id} error={error} />
    </div>
  )
}
