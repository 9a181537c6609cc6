import type { ComponentProps } from 'react'
import { useStanding } from './standing.ts'

/** The bare control of something to tick or pick, for where the words around it are laid out in another way than `Choice` does. */
export function Pick({
  ref,
  ...rest
}: Readonly<Omit<ComponentProps<'input'>, 'type'>> & { readonly type: 'radio' | 'checkbox' }) {
  return <input {...rest} ref={useStanding(ref, rest.checked)} />
}
