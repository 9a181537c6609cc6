import type { ReactNode } from 'react'

/** What a control needs to belong to its label, hint and message. */
export type Described = {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
}

/** React shows nothing for these, so neither do we point at them. */
export const shown = (node: ReactNode): boolean => node !== undefined && node !== null && node !== false && node !== ''

export const hintId = (id: string): string => `${id}-hint`
export const errorId = (id: string): string => `${id}-error`

export function described(id: string, hint: ReactNode, error: ReactNode): Described {
  const ids = [shown(hint) && hintId(id), shown(error) && errorId(id)].filter((part) => part !== false)
  return {
    id,
    'aria-describedby': ids.length > 0 ? ids.join(' ') : undefined,
    'aria-invalid': shown(error) || undefined,
  }
}
