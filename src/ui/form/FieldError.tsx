import type { ReactNode } from 'react'
import { Icon } from '../Icon.tsx'
import { errorId, shown } from './described.ts'

type Props = { readonly id: string; readonly error: ReactNode }

/** The message under a field. */
export function FieldError({ id, error }: Props) {
  if (!shown(error)) return null
  return (
    <span className="error" id={errorId(id)}>
      <Icon name="stop" />
      <span>{error}</span>
    </span>
  )
}
