import type { ReactNode } from 'react'
import { cx } from '../cx.ts'
import { FieldError } from './FieldError.tsx'
import { described, hintId, shown } from './described.ts'

type Props = {
  readonly id: string
  readonly legend: ReactNode
  readonly hint?: ReactNode
  readonly error?: ReactNode
  readonly optional?: string | undefined
  /** Puts the choices side by side where there is room. */
  readonly sideBySide?: boolean
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** Choices that answer one question. */
export function ChoiceGroup({ id, legend, hint, error, optional, sideBySide, className, children }: Props) {
  return (
    <fieldset
      id={id}
      className={cx('field', shown(error) && 'invalid', className)}
      aria-describedby={described(id, hint, error)['aria-describedby']}
    >
      <legend>
        {legend}
        {optional !== undefined && (
          <>
            {' '}
            <span className="optional">{optional}</span>
          </>
        )}
      </legend>
      {shown(hint) && (
        <span className="hint" id={hintId(id)}>
          {hint}
        </span>
      )}
      <div className={cx('choices', sideBySide && 'side-by-side')}>{children}</div>
      <FieldError id={id} error={error} />
    </fieldset>
  )
}
